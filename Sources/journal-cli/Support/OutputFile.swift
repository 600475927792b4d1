import Foundation
import JournalCore

/// A file that a command writes completely or not at all, and never over a file in use.
///
/// Everything that a command writes apart from the journal goes through here.
struct OutputFile {
  /// The path as typed, safe to print.
  let name: String

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
  /// - Parameter isAside: whether the file is incidental, as the command answers on standard
  ///   output.
  /// - Throws: `LogError` if it cannot be written; the old file then stays.
  func write(_ bytes: [UInt8], isAside: Bool = false) throws(LogError) {
    let file = try PendingFile(place, name)
    try file.write(bytes)
    try file.finish()
    if !isAside { Output.acknowledge("\(name) is written") }
  }

  /// Gives the body a function that writes bytes, and puts the file in place when all are written.
  ///
  /// - Throws: `LogError`, and what the body throws; the old file then stays.
  func write(_ body: (([UInt8]) throws -> Void) async throws -> Void) async throws {
    let file = try PendingFile(place, name)
    try await body { try file.write($0) }
    try file.finish()
    Output.acknowledge("\(name) is written")
  }

  /// Writes a new file at an unused path.
  ///
  /// - Parameter isSecret: whether only its owner may read it.
  /// - Throws: `LogError.cannotCreate` if the path is taken, or the file cannot be written.
  func create(_ bytes: [UInt8], isSecret: Bool = false) throws(LogError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(place.path, flags, isSecret ? 0o600 : 0o666)
    guard descriptor >= 0 else {
      let reason = errno == EEXIST ? "it already exists" : PendingFile.reason(errno)
      throw .cannotCreate(at: name, reason: reason)
    }
    defer { close(descriptor) }
    do throws(LogError) {
      try PendingFile.write(bytes, to: descriptor, name)
      guard fsync(descriptor) == 0 else { throw PendingFile.failure(name) }
    } catch {
      unlink(place.path)
      throw error
    }
    Output.acknowledge("\(name) is written")
  }
}
