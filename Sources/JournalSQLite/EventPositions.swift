import GRDB
import JournalCore

/// Finds events by their ids for closures that cannot throw, and keeps the first error.
final class EventPositions {
  private let db: Database
  private var failure: (any Error)?

  init(_ db: Database) { self.db = db }

  /// The position of an event below a limit; nil if there is none, or the file cannot be read.
  func find(_ id: EventID, before limit: Int = .max) -> Int? {
    guard failure == nil else { return nil }
    do {
      return try EventRows.position(of: id, before: limit, db)
    } catch {
      failure = error
      return nil
    }
  }

  /// Throws the error that prevented a search.
  func check() throws { if let failure { throw failure } }
}
