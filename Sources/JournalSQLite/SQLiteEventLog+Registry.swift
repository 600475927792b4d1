import GRDB
public import JournalCore
public import struct JournalCore.Record
import Synchronization

extension SQLiteEventLog {
  /// The records that answer a question about who is who, in order of position.
  ///
  /// For a file of an earlier form that can only be read, the answer is derived from its events.
  public func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    try await read { db in
      try EventRows.records(at: try registryPositions(for: query, upTo: position, db), db)
    }
  }

  /// The positions of those records, ascending.
  func registryPositions(for query: RegistryQuery, upTo position: Int, _ db: Database) throws
    -> [Int]
  {
    try Form(of: db).has(.registry)
      ? try RegistryKeyRows(db, upTo: position).positions(for: query)
      : derivedIndex(db).upTo(position).positions(for: query)
  }

  /// The index derived from the events, kept for the next question.
  private func derivedIndex(_ db: Database) throws -> RegistryIndex {
    let known = registryIndex.withLock { $0 }
    let head = try EventRows.head(db).position
    guard known.position < head else { return known }
    var index = known
    let earlier = try RawStatement(db, "SELECT position, body, leaf FROM events WHERE position = ?")
    let fetch = { (position: Int) throws -> Record? in
      earlier.bind(1, position)
      defer { earlier.reset() }
      return try earlier.step() ? try EventRows.record(earlier, db) : nil
    }
    try RegistryWriter.scan(db, after: index.position, upTo: head) { try index.take($0, fetch) }
    index.isComplete(upTo: head)
    registryIndex.withLock { if $0.position < head { $0 = index } }
    return index
  }
}
