import GRDB
import JournalCore
import struct JournalCore.Record

/// Holds what the events of registry and competitions are found by against the events.
struct RegistryCheck {
  private let db: Database
  private let earlier: RawStatement
  private var index = RegistryIndex()

  init(_ db: Database) throws {
    self.db = db
    earlier = try RawStatement(db, "SELECT position, body FROM events WHERE position = ?")
  }

  /// Takes in the next event, as its text has it.
  mutating func take(_ record: Record) throws {
    guard RegistryIndex.holds(record) else { return }
    try index.take(try fetch(record.position) ?? record, fetch)
  }

  /// The events whose rows are not those that the events make, by position.
  ///
  /// - Parameter gone: events whose texts are gone though nothing erased them: what they said, the rows
  ///   may still tell.
  func differences(without gone: [Int]) throws -> [Int] {
    let unknown = Set(gone.compactMap { index.root(of: $0) })
    var missing = index.all
    var different: Set<Int> = []
    try RegistryKeyRows.all(db) { row in
      if missing.remove(row) == nil, !unknown.contains(row.root) { different.insert(row.position) }
    }
    return different.union(missing.map(\.position)).sorted()
  }

  private func fetch(_ position: Int) throws -> Record? {
    earlier.bind(1, position)
    defer { earlier.reset() }
    return try earlier.step() ? try EventRows.record(earlier, db) : nil
  }
}
