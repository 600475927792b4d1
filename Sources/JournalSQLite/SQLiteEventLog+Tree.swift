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
          position: size + 1, reason: "it is missing, and the tree goes on behind it")
      }
      return try nodes.map { try reader.hash($0) }
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
