import JournalFeeds
import Testing

/// Made-up lines in notations that the format does not know.
struct `A line that is no match of the format` {
  private static func feed(_ line: String) throws -> Feed {
    try FootballText.read(Array("= Test Cup 2020\n\nSat Nov 7 2020\n  \(line)\n".utf8))
  }

  @Test(arguments: [
    "River Plate 1 - 0 Boca Juniors", "20h45 Lille 0-0 Metz", "Ajax v N.E.C. 2:1",
  ])
  func `makes no team of a score or a time`(line: String) throws {
    let feed = try Self.feed(line)
    #expect(feed.matches.isEmpty)
    #expect(feed.problems.map(\.line) == [4])
  }

  @Test(arguments: [
    "Austria 2 v 1860 München  1-0", "Schalke 04 v Dnpro-1  2-2",
    "UDI '19/Beter Bed v Mainz 05  0-3",
  ])
  func `is not one for a number in a name`(line: String) throws {
    let feed = try Self.feed(line)
    #expect(feed.matches.count == 1)
    #expect(feed.problems.isEmpty)
  }
}
