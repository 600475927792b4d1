import JournalCore
import JournalFeeds
import Testing

@Suite("The format of a feed")
struct FeedFormatTests {
  private func sniff(_ name: String, _ text: String) -> String? {
    sniff(name, Array(text.utf8))
  }

  private func sniff(_ name: String, _ bytes: [UInt8]) -> String? {
    FeedFormat(sniffing: FeedFile(name, bytes))?.name
  }

  @Test("is told from its sample, by content alone where it is a table", arguments: FeedFormat.all)
  func samples(format: FeedFormat) {
    #expect(sniff(format.sample.name, format.sample.bytes) == format.name)
    #expect(sniff("x", format.sample.bytes) == format.name)
  }

  @Test("reads its sample as one match that was played", arguments: FeedFormat.all)
  func reading(format: FeedFormat) throws {
    let feed: Feed
    switch format.reader {
    case .events:
      #expect(try JSONLines.read(format.sample.bytes).count == 1)
      return
    case .file(let read): feed = try read(format.sample, FeedOptions())
    case .tables(let tables):
      #expect(tables.name(of: format.sample.bytes) == tables.main)
      #expect(tables.names.contains(tables.main))
      feed = try tables.read([tables.main: format.sample.bytes])
    }
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.count == 1)
    #expect(feed.matches.first?.score.final != nil)
  }

  @Test("has a name and a title of its own")
  func names() throws {
    #expect(Set(FeedFormat.all.map(\.name)).count == FeedFormat.all.count)
    #expect(Set(FeedFormat.all.map(\.title)).count == FeedFormat.all.count)
    for format in FeedFormat.all {
      #expect(try FeedFormat(named: format.name.uppercased()) == format)
      if let other = format.otherName { #expect(try FeedFormat(named: other) == format) }
    }
    #expect(throws: Refusal("usage", "There is no format \"wyscuot\".", remedy: .meant("wyscout")))
    {
      try FeedFormat(named: "wyscuot")
    }
  }

  @Test("is told by the first bytes, whatever the name")
  func bytes() {
    #expect(sniff("x", "\n {\"type\":\"goal\"}\n") == "jsonl")
    #expect(sniff("x", "= World Cup 2022\n\nGroup A\n") == "football.txt")
    #expect(sniff("x", "Date,HomeTeam,AwayTeam,FTHG,FTAG\n") == "csv")
    #expect(
      sniff("x", "date,home_team,away_team,home_score,away_score,tournament\n")
        == "international")
    #expect(sniff("a.txt", "\u{FEFF}date;home_team;away_team;winner\n") == "international")
  }

  @Test("is told by the name where the bytes say nothing")
  func endings() {
    #expect(sniff("season.csv", "Round,Team 1,FT,Team 2\n") == "csv")
    #expect(sniff("season.TSV", "a\tb\n") == "csv")
    #expect(sniff("cup.txt", "Round 1\n") == "football.txt")
    #expect(sniff("events.jsonl", "") == "jsonl")
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
      #expect(sniff("x", bytes) == "international")
      #expect(InternationalResults.part(header: try CSVTable(bytes).header) == part)
    }
    for part in Wyscout.Part.allCases {
      let bytes = try PublishedTables.bytes("wyscout/\(part.fileName)")
      #expect(sniff("x", bytes) == "wyscout")
      #expect(Wyscout.part(header: try CSVTable(bytes).header) == part)
    }
    let text = try PublishedTables.bytes("openfootball/champions-league/2017-18/cl.txt")
    #expect(sniff("cl.txt", text) == "football.txt")
    let tables = try PublishedTables.bytes("published_tables/rsssf_three_tables.csv")
    #expect(sniff("rsssf_three_tables.csv", tables) == "csv")
  }
}
