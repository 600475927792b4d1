import JournalFeeds
import Testing

@Suite("The format of a feed")
struct FeedFormatTests {
  private func sniff(_ name: String, _ text: String) -> FeedFormat? {
    FeedFormat.sniff(name: name, bytes: Array(text.utf8))
  }

  @Test("is told by the first bytes, whatever the name")
  func bytes() {
    #expect(sniff("x", "\n {\"type\":\"goal\"}\n") == .jsonLines)
    #expect(sniff("x", "= World Cup 2022\n\nGroup A\n") == .footballText)
    #expect(sniff("x", "Date,HomeTeam,AwayTeam,FTHG,FTAG\n") == .csv)
    #expect(
      sniff("x", "date,home_team,away_team,home_score,away_score,tournament\n")
        == .internationalResults)
    #expect(sniff("a.txt", "\u{FEFF}date;home_team;away_team;winner\n") == .internationalResults)
  }

  @Test("is told by the name where the bytes say nothing")
  func names() {
    #expect(sniff("season.csv", "Round,Team 1,FT,Team 2\n") == .csv)
    #expect(sniff("season.TSV", "a\tb\n") == .csv)
    #expect(sniff("cup.txt", "Round 1\n") == .footballText)
    #expect(sniff("events.jsonl", "") == .jsonLines)
  }

  @Test("is not guessed")
  func unknown() {
    #expect(sniff("map.json", "{\"format\":1}") == nil)
    #expect(sniff("photo.png", "\u{89}PNG\r\n") == nil)
    #expect(sniff("", "") == nil)
    #expect(sniff("empty.csv", "") == nil)
  }

  @Test(
    "is known for the published tables and files",
    .enabled(if: PublishedTables.areThere, PublishedTables.absence))
  func published() throws {
    for part in InternationalResults.Part.allCases {
      let bytes = try PublishedTables.bytes("international/\(part.fileName)")
      #expect(FeedFormat.sniff(name: "x", bytes: bytes) == .internationalResults)
      #expect(InternationalResults.part(header: try CSVTable(bytes).header) == part)
    }
    for part in Wyscout.Part.allCases {
      let bytes = try PublishedTables.bytes("wyscout/\(part.fileName)")
      #expect(FeedFormat.sniff(name: "x", bytes: bytes) == .wyscout)
      #expect(Wyscout.part(header: try CSVTable(bytes).header) == part)
    }
    let text = try PublishedTables.bytes("openfootball/champions-league/2017-18/cl.txt")
    #expect(FeedFormat.sniff(name: "cl.txt", bytes: text) == .footballText)
    let tables = try PublishedTables.bytes("published_tables/rsssf_three_tables.csv")
    #expect(FeedFormat.sniff(name: "rsssf_three_tables.csv", bytes: tables) == .csv)
  }
}
