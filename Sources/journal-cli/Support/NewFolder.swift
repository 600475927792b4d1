import Foundation
import JournalCore
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that a command writes completely or not at all, and never over something that is there.
///
/// It is filled under a name of its own beside its place, and moved when it is complete.
final class NewFolder {
  /// The path as typed, safe to print.
  let name: String

  /// The path under which it is filled.
  let draft: String

  private let place: FilePlace
  private let files: OutputFolder
  private var isPlaced = false

  /// Starts a folder.
  ///
  /// - Parameter isPrivate: whether only their owner may read the files.
  /// - Throws: `LogError.cannotCreate`, if something is there already.
  init(_ path: String, isPrivate: Bool) throws(LogError) {
    let shown = TextRules.harmless(path)
    place = try Self.free(path)
    draft = "\(place.folder)/\(DurableFile.draftName())"
    files = try OutputFolder(draft, isPrivate: isPrivate)
    name = shown
  }

  deinit {
    if !isPlaced { try? FileManager.default.removeItem(atPath: draft) }
  }

  /// Checks that a path is free.
  ///
  /// - Returns: the place of the folder.
  /// - Throws: `LogError.cannotCreate`.
  @discardableResult
  static func free(_ path: String) throws(LogError) -> FilePlace {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let place = try FilePlace(unfollowed: path)
    guard place.status == nil, !place.isLink else {
      throw .cannotCreate(
        at: TextRules.harmless(path), reason: "something is there already, and nothing replaces it")
    }
    return place
  }

  /// Writes a file in it.
  func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    try files.write(bytes, to: path)
  }

  /// Moves the complete folder to its place, where it stays.
  func finish() throws(LogError) {
    try files.sync()
    do throws(SystemError) {
      try Folder(place.folder).place((draft as NSString).lastPathComponent, as: place.name)
    } catch {
      guard error.code == EEXIST else { throw error.creating(name) }
      throw .cannotCreate(at: name, reason: "something is there already, and nothing replaces it")
    }
    isPlaced = true
    Output.acknowledge("\(name) is written")
  }
}
