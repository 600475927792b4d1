import GRDB
import JournalCore
import JournalProof

/// Reads the hashes of complete subtrees: leaves from the events, others from the row of their last
/// position.
struct NodeReader {
  private let leaf: RawStatement
  private let node: RawStatement

  init(_ db: Database) throws {
    leaf = try RawStatement(db, "SELECT leaf FROM events WHERE position = ?")
    node = try RawStatement(db, "SELECT hashes FROM nodes WHERE position = ?")
  }

  /// The hash of a complete subtree.
  ///
  /// - Throws: `LogError.damaged` if it is not stored.
  func hash(_ place: MerkleNode) throws -> [UInt8] {
    let statement = place.level == 0 ? leaf : node
    statement.reset()
    statement.bind(1, place.completedAt)
    defer { statement.reset() }
    let first = max(0, place.level - 1) * MerkleHash.length
    guard try statement.step() else { throw Self.missing(place) }
    let bytes = statement.bytes(0)
    guard bytes.count >= first + MerkleHash.length else { throw Self.missing(place) }
    return Array(bytes[first..<first + MerkleHash.length])
  }

  private static func missing(_ place: MerkleNode) -> LogError {
    LogError.damaged(
      position: place.completedAt, reason: "the tree's node that ends there is missing")
  }
}
