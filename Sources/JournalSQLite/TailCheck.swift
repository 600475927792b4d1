import GRDB
import JournalCore
import JournalProof

/// Checks the end of the log before anything is appended.
enum TailCheck {
  /// - Throws: `LogError.damaged` if the last record does not match its hash, or the tree does not
  ///   end with it.
  static func run(_ db: Database) throws {
    let last = try RawStatement(
      db, "SELECT position, leaf, body FROM events ORDER BY position DESC LIMIT 1")
    guard try last.step() else { return }
    let position = last.int(0)
    guard MerkleHash.leaf(last.bytes(2)) == last.bytes(1) else {
      throw LogError.damaged(position: position, reason: "it was changed after it was written")
    }
    guard position.isMultiple(of: 2) else { return }
    let nodes = try NodeReader(db)
    let parent = MerkleNode(level: 1, index: position / 2 - 1)
    let left = try nodes.hash(MerkleNode(level: 0, index: position - 2))
    let right = try nodes.hash(MerkleNode(level: 0, index: position - 1))
    guard try nodes.hash(parent) == MerkleHash.node(left, right) else {
      throw LogError.damaged(
        position: position, reason: "its node in the tree does not belong to it")
    }
  }
}
