import JournalCore
import JournalProof
import JournalTesting
import Testing

/// A made-up log, published in memory.
@Suite struct `A published log` {
  private static let size = 600
  private static let published = Published(size: size)

  /// The files of a log, and the tree from which they were made.
  struct Published: Sendable {
    var files: [TilePath: [UInt8]] = [:]
    var nodes = MerkleNodes()
    var checkpoint: Checkpoint?

    init(size: Int) {
      let records = (0..<size).map { Array("record \($0)".utf8) }
      nodes = MerkleNodes(leafHashes: records.map { MerkleHash.leaf($0) })
      for path in TilePaths(size: size) {
        let first = path.index * TilePath.fullWidth
        files[path] =
          path.contents == .entries
          ? try? EntryBundle.bytes(of: records[first..<first + path.width])
          : try? Self.hashes(of: path, in: nodes.tree)
      }
      checkpoint = try? Checkpoint(origin: "made.up/log", size: size, root: nodes.root)
    }

    /// The hashes of a tile, each the root of the records below it.
    private static func hashes(of path: TilePath, in tree: MerkleTree) throws -> [UInt8] {
      guard case .hashes(let level) = path.contents else { return [] }
      let first = path.index * TilePath.fullWidth
      return try (first..<first + path.width).flatMap { index in
        try tree.root(of: MerkleRange(index << (8 * level), (index + 1) << (8 * level)))
      }
    }
  }

  private func check(_ files: [TilePath: [UInt8]]) throws {
    let checkpoint = try #require(Self.published.checkpoint)
    try TiledLog { files[$0] }.check(against: checkpoint)
  }

  @Test func `of 66,000 records is whole, with tiles on three levels`() throws {
    let great = Published(size: 66_000)
    #expect(great.files.count == 258 * 2 + 2 + 1)
    try TiledLog { great.files[$0] }.check(against: #require(great.checkpoint))
  }

  @Test func `is whole`() throws {
    #expect(Self.published.files.count == 7)
    try check(Self.published.files)
  }

  @Test func `may keep a full tile in place of a partial one`() throws {
    let small = Published(size: 300)
    let checkpoint = try #require(small.checkpoint)
    let later = Published(size: 700).files.filter { $0.key.width == 256 }
    let grown = small.files.filter { $0.key.width == 256 || $0.key.contents == .hashes(level: 1) }
    try TiledLog { later[$0] ?? grown[$0] }.check(against: checkpoint)
  }

  @Test func `is refused with any file missing, longer, shorter or altered`() throws {
    var random = SplitMix64(seed: 9162)
    for path in TilePaths(size: Self.size) {
      let bytes = try #require(Self.published.files[path])
      var flipped = bytes
      flipped[Int.random(in: 0..<bytes.count, using: &random)] ^=
        1 << Int.random(in: 0..<8, using: &random)
      for damaged in [nil, bytes + [0], Array(bytes.dropLast()), flipped] {
        var files = Self.published.files
        files[path] = damaged
        #expect(throws: Refusal.self, "\(path)") { try check(files) }
      }
    }
  }

  @Test func `is refused with another checkpoint`() throws {
    let nodes = Self.published.nodes
    let older = try Checkpoint(
      origin: "made.up/log", size: Self.size, root: nodes.tree.root(at: Self.size - 1))
    #expect(throws: Refusal.self) {
      try TiledLog { Self.published.files[$0] }.check(against: older)
    }
  }

  /// A size comes from a stranger: a fuzzer found that one made the reader run out of memory.
  @Test(arguments: [1 << 40, Int.max])
  func `of any size is refused at its first missing file, without a list of all`(size: Int) throws {
    let endless = try Checkpoint(origin: "made.up/log", size: size, root: MerkleHash.empty)
    for files in [0, 3] {
      var reads = 0
      let log = TiledLog { _ in
        reads += 1
        return reads > files ? nil : [0, 3, 97, 98, 99, 0, 0]
      }
      #expect(throws: Refusal.self) { try log.check(against: endless) }
      #expect(reads == 1)
    }
  }

  @Test(arguments: [1, 2, 255, 256, 257, 511, 512, 513, 600, 66_000])
  func `is made of its records as they come`(size: Int) throws {
    let published = Published(size: size)
    var files: [TilePath: [UInt8]] = [:]
    var made = TileFiles()
    for index in 0..<size {
      for file in try made.add(Array("record \(index)".utf8)) {
        #expect(files.updateValue(file.bytes, forKey: file.path) == nil, "\(file.path)")
      }
    }
    for file in try made.partial { files[file.path] = file.bytes }
    #expect(files == published.files)
    #expect(made.root == published.checkpoint?.root)
  }

  @Test func `has no record too long for two bytes`() throws {
    let longest = [UInt8](repeating: 0, count: 65_535)
    let bundle = try EntryBundle.bytes(of: [longest, []])
    #expect(try EntryBundle.records(in: bundle, width: 2) == [longest, []])
    #expect(throws: Refusal.self) { try EntryBundle.bytes(of: [longest + [0]]) }
    #expect(throws: Refusal.self) { try EntryBundle.records(in: bundle, width: 1) }
    #expect(throws: Refusal.self) { try EntryBundle.records(in: bundle, width: 3) }
  }
}
