import Foundation
import JournalCore
import JournalProof
import Testing

/// All 518 cases of transparency-dev/merkle: 98 inclusion and 98 consistency proofs in trees, 204
/// and 118 in ranges of a tree. 482 are broken in some way and must be refused.
@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `The published Merkle proofs` {
  @Test func `of inclusion: 6 hold and 92 are refused`() throws {
    try check("inclusion", good: 6, broken: 92) { example in
      let (index, size) = (try number(example.leafIdx), try number(example.treeSize))
      try InclusionProof(index: index, size: size, hashes: example.hashes)
        .verify(leafHash: hash(example.leafHash), root: hash(example.root))
    }
  }

  @Test func `of consistency: 6 hold and 92 are refused`() throws {
    try check("consistency", good: 6, broken: 92) { example in
      let (old, new) = (try number(example.size1), try number(example.size2))
      try ConsistencyProof(oldSize: old, newSize: new, hashes: example.hashes)
        .verify(oldRoot: hash(example.root1), newRoot: hash(example.root2))
    }
  }

  @Test func `of a range in its tree: 12 hold and 106 are refused`() throws {
    try check("subtreeconsistency", good: 12, broken: 106) { example in
      let range = try MerkleRange(number(example.start), number(example.end))
      let size = try number(example.size)
      try RangeConsistencyProof(range: range, size: size, hashes: example.hashes)
        .verify(rangeRoot: hash(example.root1), root: hash(example.root2))
    }
  }

  /// The three kinds of case, each with the fields that it has.
  private struct Case: Decodable {
    var leafIdx, treeSize, size1, size2, start, end, size: UInt64?
    var root, leafHash, root1, root2: Data?
    var proof: [Data]?
    var desc: String
    var wantErr: Bool

    var hashes: [[UInt8]] { (proof ?? []).map { Array($0) } }
  }

  private func check(
    _ kind: String, good: Int, broken: Int, verify: (Case) throws -> Void
  ) throws {
    let files = try Vectors.files(in: "rfc6962-merkle/testdata/\(kind)")
    var held = 0
    for file in files {
      let example = try Vectors.json(file, as: Case.self)
      var refusal: Refusal?
      do { try verify(example) } catch { refusal = try #require(error as? Refusal) }
      #expect((refusal != nil) == example.wantErr, "\(file): \(example.desc)")
      if refusal == nil { held += 1 }
    }
    #expect(held == good)
    #expect(files.count == good + broken)
  }

  /// Returns the number; one beyond 2^63 - 1 is not a valid size and is refused before any proof is
  /// checked.
  private func number(_ value: UInt64?) throws -> Int {
    let value = try #require(value)
    guard let number = Int(exactly: value) else { throw Refusal("too-large", "\(value)") }
    return number
  }

  private func hash(_ data: Data?) throws -> [UInt8] { Array(try #require(data)) }
}
