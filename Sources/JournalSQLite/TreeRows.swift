import GRDB
import JournalCore
import JournalProof

/// The rows of the Merkle tree's nodes. An append writes one row at most; a proof reads O(log n).
enum TreeRows {
  static let insert = "INSERT INTO nodes(position, hashes) VALUES (?, ?)"

  /// Writes the subtrees that end at a position; an odd position ends none.
  static func write(_ closed: [[UInt8]], at position: Int, _ statement: RawStatement) throws {
    guard !closed.isEmpty else { return }
    statement.bind(1, position)
    statement.bind(2, blob: Array(closed.joined()))
    try statement.run()
  }

  /// The growing edge of the tree over the first `count` records.
  static func frontier(_ db: Database, count: Int) throws -> MerkleFrontier {
    let nodes = try NodeReader(db)
    return try MerkleFrontier(
      count: count, subtrees: try MerkleNode.covering(size: count).map(nodes.hash))
  }

  /// Computes all nodes from the stored leaves.
  static func rebuild(_ db: Database) throws {
    let leaves = try RawStatement(db, "SELECT position, leaf FROM events ORDER BY position")
    let insert = try RawStatement(db, insert)
    var frontier = MerkleFrontier()
    while try leaves.step() {
      try write(frontier.append(leaves.bytes(1)), at: leaves.int(0), insert)
    }
  }
}
