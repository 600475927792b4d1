import GRDB
import JournalCore
import struct JournalCore.Record

/// Checks the stored keys of registry and competition events against the events.
struct RegistryCheck {
  private let db: Database
  private let earlier: RawStatement
  private var index = RegistryIndex()

  init(_ db: Database) throws {
    self.db = db
    earlier = try RawStatement(db, "SELECT position, body, leaf FROM events WHERE position = ?")
  }

  /// Adds the next event, according to its text.
  mutating func take(_ record: Record) throws {
    guard RegistryIndex.holds(record) else { return }
    // The fetching closure must not hold the index, or each change would copy it.
    let (db, earlier) = (db, earlier)
    let fetch = { (position: Int) throws -> Record? in
      earlier.bind(1, position)
      defer { earlier.reset() }
      // What is wrong with it is said where it stands.
      return try earlier.step() ? try? EventRows.unchecked(earlier, db) : nil
    }
    // Texts that stand beside the log are read with the record.
    let whole = record.draft.holdsDigests ? try fetch(record.position) : record
    try index.take(whole ?? record, fetch)
  }

  /// The positions of events whose rows differ from what the events yield.
  ///
  /// - Parameter gone: events whose texts are gone although no event erased them. The rows may
  ///   still hold what they said.
  func differences(without gone: [Int]) throws -> [Int] {
    let unknown = Set(gone.compactMap { index.root(of: $0) })
    var missing = index.all
    var different: Set<Int> = []
    try RegistryKeyRows.all(db) { row in
      if missing.remove(row) == nil, !unknown.contains(row.root) { different.insert(row.position) }
    }
    return different.union(missing.map(\.position)).sorted()
  }
}
