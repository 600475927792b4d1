import JournalCore
import JournalProof
import Testing

/// Files of C2SP tlog-proof over a made-up log of 15 records.
@Suite struct `A tlog-proof` {
  let records = (0..<15).map { Array("record \($0)".utf8) }
  let key: NoteSigningKey
  let note: SignedNote
  let nodes: MerkleNodes

  init() throws {
    nodes = MerkleNodes(leafHashes: records.map { MerkleHash.leaf($0) })
    key = try NoteSigningKey(name: "made.up/log", seed: Array(repeating: 9, count: 32))
    note = try Checkpoint(origin: "made.up/log", size: 15, root: nodes.root).signed(by: key)
  }

  func proof(_ index: Int, extra: [UInt8]? = nil) throws -> TLogProof {
    try TLogProof(nodes.tree.inclusionProof(of: index, in: 15), in: note, extra: extra)
  }

  @Test(arguments: [nil, [], Array("more".utf8)])
  func `proves each record and no other`(extra: [UInt8]?) throws {
    for (index, record) in records.enumerated() {
      let file = try proof(index, extra: extra).bytes
      let read = try TLogProof(parsing: file)
      #expect(read.bytes == file)
      #expect(read.extra == extra)
      #expect(try read.verify(record: record, by: [key.verifierKey]).size == 15)
      let other = records[(index + 1) % 15]
      #expect(throws: Refusal.self) { try read.verify(record: other, by: [key.verifierKey]) }
      #expect(throws: Refusal.self) { try read.verify(record: record, by: []) }
    }
  }

  @Test func `has the lines of its specification`() throws {
    let text = String(decoding: try proof(2, extra: [1]).bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "c2sp.org/tlog-proof@v1")
    #expect(lines[1] == "extra AQ==")
    #expect(lines[2] == "index 2")
    #expect(try Base64.decode(String(lines[3])) == MerkleHash.leaf(records[3]))
    #expect(lines[7].isEmpty)
    #expect(lines[8...].joined(separator: "\n") == String(decoding: note.bytes, as: UTF8.self))
  }

  @Test func `of a tree of one has no hashes`() throws {
    let one = MerkleNodes(leafHashes: [MerkleHash.leaf(records[0])])
    let note = try Checkpoint(origin: "made.up/log", size: 1, root: one.root).signed(by: key)
    let file = try TLogProof(one.tree.inclusionProof(of: 0, in: 1), in: note).bytes
    #expect(file.starts(with: "c2sp.org/tlog-proof@v1\nindex 0\n\nmade.up/log\n1\n".utf8))
    try TLogProof(parsing: file).verify(record: records[0], by: [key.verifierKey])
  }

  @Test func `belongs to a checkpoint of its size`() throws {
    let smaller = try nodes.tree.inclusionProof(of: 2, in: 14)
    #expect(throws: Refusal.self) { try TLogProof(smaller, in: note) }
  }

  @Test func `is refused in any other form`() throws {
    let good = String(decoding: try proof(2).bytes, as: UTF8.self)
    let hash = Base64.encode(MerkleHash.empty)
    let bad = [
      "", "\n", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\nindex 0\n",
      "c2sp.org/tlog-proof@v1\nindex 0\n\n",
      good.replacing("@v1", with: "@v2"), good.replacing("index 2", with: "index 02"),
      good.replacing("index 2", with: "index -2"), good.replacing("index 2", with: "index  2"),
      good.replacing("index 2", with: "extra !\nindex 2"),
      good.replacing("index 2", with: "index 9223372036854775808"),
      good.replacing("index 2", with: "index 2\nAAAA"),
      good.replacing("index 2", with: "index 2\nextra AQ=="),
      good.replacing(
        "index 2", with: "index 2\n" + Array(repeating: hash, count: 61).joined(separator: "\n")),
      good.replacing("\n\nmade", with: "\nmade"), good.replacing("\n", with: "\r\n"), " " + good,
      good + "\n", String(good.dropLast()),
    ]
    for text in bad {
      #expect(throws: Refusal.self, "\(text.prefix(80))") {
        try TLogProof(parsing: Array(text.utf8))
      }
    }
  }

  @Test func `with its index, a hash, or the checkpoint changed proves nothing`() throws {
    let good = String(decoding: try proof(2).bytes, as: UTF8.self)
    let lines = good.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changed = [
      good.replacing("index 2", with: "index 3"), good.replacing("\n15\n", with: "\n16\n"),
      good.replacing("index 2", with: "index 9223372036854775807"),
      good.replacing("index 2", with: "index 2\n\(Base64.encode(MerkleHash.empty))"),
      good.replacing("\(lines[2])\n", with: ""),
      good.replacing("\(lines[2])\n\(lines[3])\n", with: "\(lines[3])\n\(lines[2])\n"),
    ]
    for text in changed {
      let read = try TLogProof(parsing: Array(text.utf8))
      #expect(throws: Refusal.self, "\(text.prefix(80))") {
        try read.verify(record: records[2], by: [key.verifierKey])
      }
    }
  }
}
