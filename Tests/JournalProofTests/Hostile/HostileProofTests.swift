import JournalCore
import JournalProof
import JournalTesting
import Testing

/// Ten thousand random texts and ten thousand mutated ones through each reader: an answer or a
/// refusal, never a trap; whatever is read can be written again byte for byte.
@Suite struct `Hostile bytes` {
  private static let rounds = 10_000
  private static let key = try? NoteSigningKey(
    name: "made.up/log", seed: Array(repeating: 1, count: 32))

  private static func samples() throws -> (note: [UInt8], proof: [UInt8], bundle: [UInt8]) {
    let key = try #require(key)
    let records = (0..<7).map { Array("record \($0)".utf8) }
    let nodes = MerkleNodes(leafHashes: records.map { MerkleHash.leaf($0) })
    let note = try Checkpoint(origin: "made.up/log", size: 7, root: nodes.root).signed(by: key)
    let proof = try TLogProof(nodes.tree.inclusionProof(of: 3, in: 7), in: note, extra: [1, 2])
    return (note.bytes, proof.bytes, try EntryBundle.bytes(of: records))
  }

  /// Uses random bytes for half of the rounds, and a sample with a few changes for the other half.
  private func attack(
    _ sample: [UInt8], seed: UInt64, _ again: ([UInt8]) throws -> [UInt8]
  ) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("\n\n\n —+=/:.0123456789abcAZindextra@v\u{0}\u{1b}é".utf8) + [0xFF, 0xC0]
    for round in 0..<(2 * Self.rounds) {
      var bytes = sample
      if round < Self.rounds {
        bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
          round.isMultiple(of: 2)
            ? UInt8.random(in: 0...255, using: &random)
            : alphabet.randomElement(using: &random) ?? 0
        }
      } else {
        for _ in 0...Int.random(in: 0..<4, using: &random) {
          Self.change(&bytes, alphabet, &random)
        }
      }
      do {
        #expect(try again(bytes) == bytes)
      } catch is Refusal {}
    }
  }

  private static func change(
    _ bytes: inout [UInt8], _ alphabet: [UInt8], _ random: inout SplitMix64
  ) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
    case 3: bytes.removeLast(bytes.count - place)
    default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
    }
  }

  @Test func `through the reader of notes`() throws {
    let sample = try Self.samples().note
    let keys = [try #require(Self.key).verifierKey]
    try attack(sample, seed: 1) { bytes in
      let note = try SignedNote(parsing: bytes)
      if let checkpoint = try? Checkpoint(verifying: note, by: keys) {
        #expect(note.text == checkpoint.text)
        #expect(sample.starts(with: note.text.utf8), "a forged text was taken for signed")
      }
      return note.bytes
    }
  }

  @Test func `through the reader of checkpoints`() throws {
    let text = "made.up/log\n7\n\(Base64.encode(MerkleHash.empty))\nextra\n"
    try attack(Array(text.utf8), seed: 2) { bytes in
      Array(try Checkpoint(parsing: Self.text(bytes)).text.utf8)
    }
  }

  @Test func `through the reader of proofs`() throws {
    let keys = [try #require(Self.key).verifierKey]
    try attack(Self.samples().proof, seed: 3) { bytes in
      let proof = try TLogProof(parsing: bytes)
      if (try? proof.verify(record: Array("record 3".utf8), by: keys)) != nil {
        #expect(proof.index == 3)
      }
      return proof.bytes
    }
  }

  @Test func `through the reader of requests to a witness`() throws {
    let old = ConsistencyProof(oldSize: 3, newSize: 7, hashes: [MerkleHash.empty])
    let sample = old.bytes(under: try Self.samples().note)
    try attack(sample, seed: 9) { bytes in
      let request = try WitnessRequest(parsing: bytes)
      guard bytes.starts(with: "old ".utf8) else { return request.note.bytes }
      return ConsistencyProof(oldSize: request.oldSize, newSize: 7, hashes: request.hashes)
        .bytes(under: request.note.bytes)
    }
  }

  @Test func `through the readers of keys`() throws {
    let key = try #require(Self.key)
    try attack(Array(key.description.utf8), seed: 4) { bytes in
      Array(try NoteVerifierKey(parsing: Self.text(bytes)).description.utf8)
    }
    try attack(Array(key.secretText.utf8), seed: 5) { bytes in
      Array(try NoteSigningKey(parsing: Self.text(bytes)).secretText.utf8)
    }
  }

  @Test func `through the readers of tiles and their paths`() throws {
    try attack(Array("tile/entries/x001/x234/067.p/255".utf8), seed: 6) { bytes in
      Array(try TilePath(parsing: Self.text(bytes)).description.utf8)
    }
    try attack(Self.samples().bundle, seed: 7) { bytes in
      try EntryBundle.bytes(of: EntryBundle.records(in: bytes, width: 7))
    }
    for width in [Int.min, -1, 0, 1, 256, Int.max] {
      #expect(throws: Refusal.self) { try EntryBundle.records(in: [0, 2, 3], width: width) }
    }
  }

  @Test func `through base 64`() throws {
    try attack(Array(Base64.encode(MerkleHash.empty).utf8), seed: 8) { bytes in
      Array(Base64.encode(try Base64.decode(Self.text(bytes))).utf8)
    }
  }

  /// Returns bytes as a text; bytes that are not UTF-8 are refused here, as by any caller that
  /// reads a file.
  private static func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("not-utf8", "This is not UTF-8.")
    }
    return text
  }
}
