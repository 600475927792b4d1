import Foundation
import JournalCore
import JournalFiles

/// A file that a command writes completely or not at all, and never over a file in use. When it says
/// that the file is written, the file stays, even if the power fails.
struct OutputFile {
  /// The path as typed, safe to print.
  let name: String

  private let path: String
  private let place: FilePlace

  /// Creates the output that an option names; nil for no path and for `-`, which mean standard
  /// output.
  ///
  /// - Throws: `Refusal` if it is one of the files in use; `LogError.cannotCreate`.
  init?(_ path: String?, sparing files: FilesInUse) throws {
    guard let path, path != "-" else { return nil }
    try self.init(named: path, sparing: files)
  }

  /// Creates the output with a path, for content that cannot go to standard output.
  ///
  /// - Throws: `Refusal` if it is one of the files in use; `LogError.cannotCreate`.
  init(named path: String, sparing files: FilesInUse) throws {
    self.path = path
    name = TextRules.harmless(path)
    guard path != "-" else {
      throw Refusal(
        "usage", "This cannot go to standard output.", hint: "Name a file instead of -.")
    }
    place = try FilePlace(path)
    try files.check(place, named: path)
    if let status = place.status, status.st_mode & S_IFMT == S_IFDIR {
      throw LogError.cannotCreate(at: name, reason: "it is a folder")
    }
  }

  /// Writes the file and replaces what was there.
  ///
  /// - Parameters:
  ///   - isAside: whether the file is incidental, as the command answers on standard output.
  ///   - isPrivate: whether only its owner may read it.
  /// - Throws: `LogError` if it cannot be written; the old file then stays.
  func write(_ bytes: [UInt8], isAside: Bool = false, isPrivate: Bool = false) throws(LogError) {
    let file = try PendingFile(place, name, isPrivate: isPrivate)
    try file.write(bytes)
    try file.finish()
    if !isAside { Output.acknowledge("\(name) is written") }
  }

  /// Gives the body a function that writes bytes, and puts the file in place when all are written.
  ///
  /// - Parameter isPrivate: whether only its owner may read it.
  /// - Throws: `LogError`, and what the body throws; the old file then stays.
  func write(isPrivate: Bool, _ body: (([UInt8]) throws -> Void) async throws -> Void)
    async throws
  {
    let file = try PendingFile(place, name, isPrivate: isPrivate)
    try await body { try file.write($0) }
    try file.finish()
    Output.acknowledge("\(name) is written")
  }

  /// Writes a new file at an unused path; a link there is not followed.
  ///
  /// - Parameter isSecret: whether only its owner may read it.
  /// - Throws: `LogError.cannotCreate` if the path is taken, or the file cannot be written.
  func create(_ bytes: [UInt8], isSecret: Bool = false) throws(LogError) {
    let place = try FilePlace(unfollowed: path)
    do throws(SystemError) {
      let permissions = isSecret ? Permissions.ownerOnly : .usual
      let folder = try Folder(place.folder)
      let file = try DurableFile(named: place.name, in: folder, permissions)
      try file.write(bytes)
      try file.finish(.new)
    } catch {
      guard error.code == EEXIST else { throw error.creating(name) }
      throw .cannotCreate(
        at: name, reason: place.isLink ? "there is a symbolic link" : "it already exists")
    }
    Output.acknowledge("\(name) is written")
  }
}
