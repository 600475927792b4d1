import Foundation
import JournalCore
import JournalProof
import Testing

/// Independently published vectors: `JOURNAL_SHARED`, or else `../shared`.
enum MerkleVectors {
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func json(_ path: String) throws -> JSONValue {
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    return try JSONValue(parsing: bytes, limits: .document)
  }

  static func list(_ object: JSONValue, _ key: String) throws -> [String] {
    try #require(object.object?[key]?.array).map { try #require($0.string) }
  }

  private static var folder: URL {
    let vectors = "vectors/rfc6962-merkle"
    if let path = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] {
      return URL(fileURLWithPath: path).appendingPathComponent(vectors)
    }
    let package = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent("../shared").appendingPathComponent(vectors)
  }
}

@Suite(.serialized, .enabled(if: MerkleVectors.isPresent, MerkleVectors.absence))
struct `The reference tree of RFC 6962` {
  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  @Test func `has the published root at every size`() throws {
    let tree = try MerkleVectors.json("reference-tree.json")
    let leaves = try MerkleVectors.list(tree, "leafInputsHex").map { Self.bytes($0) }
    let roots = try MerkleVectors.list(tree, "rootHashesHexBySize")
    #expect(roots.count == leaves.count + 1)
    var frontier = MerkleFrontier()
    #expect(Fingerprint.hex(frontier.root) == roots[0])
    for (leaf, root) in zip(leaves, roots.dropFirst()) {
      frontier.append(MerkleHash.leaf(leaf))
      #expect(Fingerprint.hex(frontier.root) == root, "size \(frontier.count)")
    }
    #expect(frontier.count == leaves.count)
  }

  @Test func `has the published nodes`() throws {
    let tree = try MerkleVectors.json("reference-tree.json")
    let levels = try #require(tree.object?["nodeHashesHexByLevel"]?.array)
    let nodes = try levels.map { try #require($0.array).map { try #require($0.string) } }
    let leaves = try MerkleVectors.list(tree, "leafInputsHex").map { Self.bytes($0) }
    #expect(leaves.map { Fingerprint.hex(MerkleHash.leaf($0)) } == nodes[0])
    for (level, above) in zip(nodes, nodes.dropFirst()) {
      for (index, node) in above.enumerated() where index * 2 + 1 < level.count {
        let hash = MerkleHash.node(Self.bytes(level[index * 2]), Self.bytes(level[index * 2 + 1]))
        #expect(Fingerprint.hex(hash) == node)
      }
    }
    #expect(nodes.count > 1)
  }
}
