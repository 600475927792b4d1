import GRDB
public import JournalCore
import JournalProof

extension SQLiteEventLog: Proving {
  /// The hashes of complete subtrees, each read from one or two rows.
  public func hashes(of nodes: [MerkleNode]) async throws(LogError) -> [[UInt8]] {
    try await read { db in
      guard try Schema.version(of: db) > 1 else { throw LogError.refused(.earlierForm(self.path)) }
      let reader = try NodeReader(db)
      let size = try EventRows.head(db).position
      let last = try Int.fetchOne(db, sql: "SELECT max(position) FROM nodes") ?? 0
      guard last <= size else {
        throw LogError.damaged(
          position: size + 1, reason: "it is missing, and the tree goes on after it")
      }
      return try nodes.map { try reader.hash($0) }
    }
  }

  /// The bytes of records, as they are stored; none is parsed.
  public func bodies(from first: Int, limit: Int) async throws(LogError) -> [[UInt8]] {
    try await read { db in
      let statement = try RawStatement(
        db, "SELECT position, body FROM events WHERE position >= ? ORDER BY position LIMIT ?")
      statement.bind(1, max(1, first))
      statement.bind(2, max(0, limit))
      var bodies: [[UInt8]] = []
      while try statement.step() {
        let position = max(1, first) + bodies.count
        guard statement.int(0) == position else {
          throw LogError.damaged(position: position, reason: "it is missing")
        }
        bodies.append(statement.bytes(1))
      }
      return bodies
    }
  }
}

extension Refusal {
  fileprivate static func earlierForm(_ path: String) -> Refusal {
    Refusal(
      "earlier-form", "\(path) is of an earlier form and keeps no tree yet.",
      hint:
        "Open it once where it can be written to: any command that appends brings it up to date.")
  }
}
