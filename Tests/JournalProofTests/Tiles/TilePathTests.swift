import JournalCore
import JournalProof
import Testing

@Suite struct `Paths of a published log` {
  @Test(arguments: [
    (TilePath.Contents.hashes(level: 0), 0, 256, "tile/0/000"),
    (.hashes(level: 0), 1_234_067, 256, "tile/0/x001/x234/067"),
    (.hashes(level: 2), 999, 1, "tile/2/999.p/1"),
    (.hashes(level: 63), 1000, 255, "tile/63/x001/000.p/255"),
    (.entries, 273, 112, "tile/entries/273.p/112"),
    (.entries, 1_000_000, 256, "tile/entries/x001/x000/000"),
    (.entries, Int.max, 256, "tile/entries/x009/x223/x372/x036/x854/x775/807"),
  ])
  func `are those of C2SP tlog-tiles`(
    contents: TilePath.Contents, index: Int, width: Int, text: String
  ) throws {
    let path = try TilePath(contents, index: index, width: width)
    #expect(path.description == text)
    #expect(try TilePath(parsing: text) == path)
  }

  @Test(arguments: [
    "", "tile", "tile/", "tile/0", "tile/0/", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/x000",
    "tile/0/x000/000", "tile/0/000/000", "tile/0/x001/x234", "tile/0/x001/067/", "tile/64/000",
    "tile/00/000", "tile/-1/000", "tile/0/-01", "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0",
    "tile/0/000.p/256", "tile/0/000.p/05", "tile/0/000.p/1/1", "/tile/0/000", "tile//000",
    "tile/data/000", "tile/entries/x001", "tile/0/../000", "tile/0/x00a/000", "Tile/0/000",
    "tile/0/x009/x223/x372/x036/x854/x775/808", "tile/0/x999/x999/x999/x999/x999/x999/999",
  ])
  func `have no second spelling`(text: String) {
    #expect(throws: Refusal.self) { try TilePath(parsing: text) }
  }

  /// The example of C2SP tlog-tiles, "Partial Tiles".
  @Test func `of 70,000 records are 273 full tiles, and so on`() {
    let paths = Array(TilePaths(size: 70_000))
    func count(_ contents: TilePath.Contents, full: Bool) -> Int {
      paths.count { $0.contents == contents && ($0.width == 256) == full }
    }
    #expect(count(.entries, full: true) == 273)
    #expect(count(.hashes(level: 0), full: true) == 273)
    #expect(count(.hashes(level: 1), full: true) == 1)
    let partial = paths.filter { $0.width < 256 }.map(\.description)
    let expected = [
      "tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1",
    ]
    #expect(partial == expected)
    #expect(paths.count == 273 * 2 + 1 + 4)
  }

  @Test func `of 256 records are full below and partial above`() {
    let paths = TilePaths(size: 256).map(\.description)
    #expect(paths == ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"])
    #expect(Array(TilePaths(size: 0)).isEmpty)
    #expect(Array(TilePaths(size: -1)).isEmpty)
  }

  @Test func `of the greatest log can be begun`() {
    #expect(Array(TilePaths(size: Int.max).prefix(3)).count == 3)
  }
}
