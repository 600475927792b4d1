import Foundation
import JournalCore
import JournalFiles

/// The place to which a path leads, with links and `..` resolved, whether or not a file exists
/// there.
///
/// The folder must exist: `sub/../journal.db` leads nowhere without a `sub`, as in every program.
struct FilePlace {
  /// The folder, with links resolved.
  let folder: String

  /// The last part of the path.
  let name: String

  /// The folder and the name.
  var path: String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

  /// Resolves a path.
  ///
  /// - Throws: `LogError.cannotCreate` if the path does not lead to a file name.
  init(_ path: String) throws(LogError) {
    var next = path
    for _ in 0..<40 {
      let found = try FilePlace(unfollowed: next, from: path)
      guard let target = Self.link(found.path) else {
        self = found
        return
      }
      next = target.hasPrefix("/") ? target : "\(found.folder)/\(target)"
    }
    throw Self.nowhere(path, "its links form a loop")
  }

  /// Resolves a path as far as its folder; the last name may be that of a link.
  ///
  /// - Throws: `LogError.cannotCreate` if the path does not lead to a file name.
  init(unfollowed path: String) throws(LogError) { try self.init(unfollowed: path, from: path) }

  /// - Parameter origin: the path that led here, for errors.
  private init(unfollowed path: String, from origin: String) throws(LogError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last.map(String.init), !["", ".", ".."].contains(name) else {
      throw Self.nowhere(origin, origin.isEmpty ? "it has no name" : "it names a folder")
    }
    let lead = parts.dropLast().joined(separator: "/")
    let above = parts.count == 1 ? "." : lead.isEmpty ? "/" : lead
    guard let folder = realpath(above, nil) else {
      let (error, name) = (SystemError.last, TextRules.harmless(above))
      throw Self.nowhere(
        origin, error.isAbsence ? "there is no folder \(name)" : "\(name): \(error.reason)")
    }
    defer { free(folder) }
    self.init(in: String(cString: folder), named: name)
  }

  /// Creates the place of a name in a folder whose path has no links.
  init(in folder: String, named name: String) {
    (self.folder, self.name) = (folder, name)
  }

  /// Creates the place beside another, with a suffix added to its name.
  init(beside place: FilePlace, suffix: String) {
    (folder, name) = (place.folder, place.name + suffix)
  }

  /// The status of the file; nil if there is none.
  var status: stat? {
    var found = stat()
    return stat(path, &found) == 0 ? found : nil
  }

  /// Whether a symbolic link is there.
  var isLink: Bool { Self.link(path) != nil }

  /// Whether both places are the same file, or would be.
  func isSame(as other: FilePlace) -> Bool {
    if path == other.path { return true }
    guard let (mine, its) = status.flatMap({ mine in other.status.map { (mine, $0) } }) else {
      return false
    }
    return mine.st_dev == its.st_dev && mine.st_ino == its.st_ino
  }

  private static func link(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count - 1)
    guard count >= 0 else { return nil }
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func nowhere(_ path: String, _ reason: String) -> LogError {
    .cannotCreate(at: path.isEmpty ? "the file" : TextRules.harmless(path), reason: reason)
  }
}
