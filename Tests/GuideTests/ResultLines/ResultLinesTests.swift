import JournalCore
import JournalFeeds
import Testing

struct `Result lines` {
  private static func read(_ text: String) throws -> Feed {
    try ResultLines.read(Array(text.utf8), file: "copa.results")
  }

  @Test func `give a match with its day and score`() throws {
    let feed = try Self.read("!results\n2018-01-24 | Real Madrid | Leganés | 1-2\n")
    let match = try #require(feed.matches.first)
    #expect(match.home.name == "Real Madrid")
    #expect(match.score.fullTime == Score(1, 2))
    #expect(match.date?.description == "2018-01-24")
    #expect(match.line == 2)
  }

  @Test func `leave no line unread in silence`() throws {
    let feed = try Self.read("!results\n2018-01-24 | Real Madrid | Leganés\n")
    #expect(feed.problems.map(\.line) == [2])
  }
}
