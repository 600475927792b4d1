import GRDB
public import JournalCore
public import JournalProof

extension SQLiteEventLog {
  /// The root of the tree over the first `size` records; over all of them where no size is given.
  ///
  /// - Throws: `LogError.refused` where the log never held so many; `LogError.damaged`.
  public func treeHead(at size: Int? = nil) throws(LogError) -> TreeHead {
    try tree { tree in
      let size = size ?? tree.size
      return TreeHead(size: size, root: try tree.root(at: size))
    }
  }

  /// Proof that an event stands in the log of `size` records, reading O(log n) rows.
  ///
  /// - Parameter position: the event, from 1.
  public func inclusionProof(of position: Int, in size: Int? = nil) throws(LogError)
    -> InclusionProof
  {
    try tree { try $0.inclusionProof(of: position - 1, in: size ?? $0.size) }
  }

  /// Proof that the log of `old` records is the beginning of that of `new`, reading O(log n) rows.
  public func consistencyProof(from old: Int, to new: Int? = nil) throws(LogError)
    -> ConsistencyProof
  {
    try tree { try $0.consistencyProof(from: old, to: new ?? $0.size) }
  }

  /// Gives the body the tree as it is now; it must not leave the body.
  public func tree<Value>(_ body: (MerkleTree) throws -> Value) throws(LogError) -> Value {
    guard identity != nil else { throw .refused(.earlierForm(path)) }
    return try read { db in
      let nodes = try NodeReader(db)
      let size = try EventRows.head(db).position
      let last = try Int.fetchOne(db, sql: "SELECT max(position) FROM nodes") ?? 0
      guard last <= size else {
        throw LogError.damaged(
          position: size + 1, reason: "it is missing, and the tree goes on behind it")
      }
      return try body(MerkleTree(size: size) { try nodes.hash($0) })
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
