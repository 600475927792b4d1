import Foundation
import JournalCore
@_spi(Rigs) import JournalSQLite

/// Opens and creates journals the way the rigs need them.
enum Journal {
  /// Opens the journal, or creates it where none is.
  ///
  /// - Parameter isPrivate: whether one that is created keeps its texts so that they can be erased.
  static func ready(
    at path: String, _ durability: Durability = .full, isPrivate: Bool = false
  ) throws -> SQLiteEventLog {
    if !FileManager.default.fileExists(atPath: path) {
      do {
        let identity = LogIdentity(origin: nil, isPrivate: isPrivate)
        let log = try SQLiteEventLog.create(at: path, identity: identity)
        guard durability != .full else { return log }
      } catch {
        // Another process may have been faster.
        guard error.obstacle == .uncreatable, FileManager.default.fileExists(atPath: path) else {
          throw error
        }
      }
    }
    guard durability != .full else { return try SQLiteEventLog.open(at: path) }
    return try SQLiteEventLog.open(at: path, durability: durability)
  }

  /// The stream of a note: one of several that all share, or the writer's own.
  static func stream(of note: Note, _ shape: String) throws -> StreamName {
    let slug = shape == "separate" ? "writer-\(note.writer)" : "shared-\(note.number % 3)"
    guard let name = StreamName.match(slug) else { throw Options.Problem(slug) }
    return name
  }
}
