import JournalCore
import JournalProof
import Testing

/// Tessera's test log: 16 checkpoints of sizes 0 to 15, a tile and a bundle for every size.
@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `The sample log of Tessera` {
  private static let folder = "tlog-testlog-tessera/testdata/log"
  private static let vkey =
    "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"

  private let entries: [[UInt8]]
  private let nodes: MerkleNodes

  init() throws {
    let bundle = try TilePath(.entries, index: 0, width: 15)
    entries = try EntryBundle.records(
      in: Vectors.bytes("\(Self.folder)/\(bundle)"), width: bundle.width)
    nodes = MerkleNodes(leafHashes: entries.map { MerkleHash.leaf($0) })
  }

  private func checkpoint(_ size: Int) throws -> Checkpoint {
    let bytes = try Vectors.bytes("\(Self.folder)/checkpoint.\(size)")
    return try Checkpoint(
      verifying: SignedNote(parsing: bytes), by: [NoteVerifierKey(parsing: Self.vkey)])
  }

  @Test(arguments: 0...15)
  func `has every checkpoint from its entries`(size: Int) throws {
    let published = try checkpoint(size)
    let ours = try Checkpoint(
      origin: "example.com/log/testdata", size: size, root: nodes.tree.root(at: size))
    #expect(ours.text == published.text)
  }

  @Test(arguments: 1...15)
  func `has every tile and bundle from its entries`(size: Int) throws {
    var made = TileFiles()
    for entry in entries.prefix(size) { #expect(try made.add(entry).isEmpty) }
    let files = try made.partial
    #expect(Set(files.map(\.path)) == Set(TilePaths(size: size)))
    #expect(files.count == 2)
    for file in files {
      #expect(try Vectors.bytes("\(Self.folder)/\(file.path)") == file.bytes)
    }
  }

  @Test(arguments: 0...15)
  func `is whole at every size`(size: Int) throws {
    let log = TiledLog { path in try Vectors.bytes("\(Self.folder)/\(path)") }
    var read: [[UInt8]] = []
    try log.check(against: checkpoint(size)) { index, record in
      #expect(index == read.count)
      read.append(record)
    }
    #expect(read == Array(entries.prefix(size)))
  }

  @Test func `has its last checkpoint twice`() throws {
    let last = try Vectors.bytes("\(Self.folder)/checkpoint")
    #expect(try last == Vectors.bytes("\(Self.folder)/checkpoint.15"))
  }

  @Test func `grew by consistency from every size to every later one`() throws {
    for old in 1...15 {
      for new in old...15 {
        try nodes.tree.consistencyProof(from: old, to: new)
          .verify(oldRoot: checkpoint(old).root, newRoot: checkpoint(new).root)
      }
    }
  }
}
