import JournalCore
import JournalPages
import JournalReading
import JournalRules
import JournalText
import JournalTesting
import MatchJournal
import Testing

/// Group A of the European Championship of 2012: the Czech Republic 6 points, Greece and Russia 4, Poland 2.
/// Greece had beaten Russia, whose goal difference was better.
struct `The page of a table` {
  private static let results: [(TeamSlug, TeamSlug, Int, Int, Int, Int)] = [
    ("poland", "greece", 1, 1, 8, 1), ("russia", "czech-republic", 4, 1, 8, 1),
    ("greece", "czech-republic", 1, 2, 12, 2), ("poland", "russia", 1, 1, 12, 2),
    ("czech-republic", "poland", 1, 0, 16, 3), ("greece", "russia", 1, 0, 16, 3),
  ]

  private static func journal() async throws -> MatchJournal {
    let journal = Shelf.journal()
    let author = Author(by: "test", via: .import)
    let rules = try #require(RegulationLibrary.document("uefa.european-championship.2012"))
    try await journal.append(try await journal.drafts(adopting: rules, for: "euro", by: author))
    for (home, away, goals, against, day, matchday) in results {
      let date = try #require(CalendarDate(year: 2012, month: 6, day: day))
      let stream = try #require(StreamName.match("\(home)-\(away)-\(date)"))
      let scheduled = MatchScheduled(
        home: home, away: away, date: date, competition: "euro", group: "Group A",
        matchday: matchday)
      try await journal.append([
        try journal.draft(.matchScheduled(scheduled), to: stream, by: author),
        try journal.draft(
          .scoreDeclared(ScoreDeclared(home: goals, away: against)), to: stream, by: author),
      ])
    }
    return journal
  }

  @Test func `ranks by the rules, and says what separated level teams`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/table/euro").body)
    #expect(page.text.contains("1 czech-republic 3 2 0 1 4 5 -1 6"))
    #expect(page.text.contains("2 greece 3 1 1 1 3 3 0 4 a"))
    #expect(page.text.contains("3 russia 3 1 1 1 5 3 +2 4 a"))
    #expect(page.text.contains("4 poland 3 0 2 1 2 3 -1 2"))
    #expect(page.text.contains("Head-to-head: greece 1-0 russia (e14)."))
    #expect(page.addresses.contains("/why/euro/greece"))
  }

  @Test func `shows the places by round`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/table/euro").body)
    #expect(page.pictures.count == 1)
    #expect(page.pictures[0].contains("places by matchday"))
    let first = try ReadPage(try await pages.answer("/table/euro?after=1").body)
    #expect(first.pictures.isEmpty)
  }

  @Test func `leads to why a team is in its place`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/why/euro/greece").body)
    #expect(page.text.contains("Ahead of russia."))
    #expect(page.text.contains("3 played: 1 won, 1 drawn, 1 lost"))
  }

  @Test func `as it stood after a round has the matches that were open`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/table/euro?after=2").body)
    #expect(page.text.contains("As it stands after matchday 2: 2 matches are open."))
    #expect(page.text.contains("What can still happen"))
    #expect(try await pages.answer("/table/euro.csv?after=2").body.contains("russia"))
  }

  @Test func `lists matches by day, the latest first, under their competition`() async throws {
    let pages = Pages(of: try await Self.journal())
    let text = try ReadPage(try await pages.answer("/").body).text
    #expect(text.contains("czech-republic 1-0 poland greece 1-0 russia 12 June 2012"))
  }
}
