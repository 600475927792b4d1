import JournalCore
import JournalPages
import JournalReading
import JournalRules
import JournalText
import JournalTesting
import MatchJournal
import Testing

/// A made-up group of four: Birch 6 points, Dogwood and Alder 4, Cedar 2; Dogwood beat Alder.
struct `The page of a table` {
  private static let results: [(TeamSlug, TeamSlug, Int, Int, Int, Int)] = [
    ("alder", "cedar", 1, 1, 2, 1), ("birch", "dogwood", 3, 0, 2, 1),
    ("alder", "birch", 2, 0, 9, 2), ("dogwood", "cedar", 1, 1, 9, 2),
    ("birch", "cedar", 2, 1, 16, 3), ("dogwood", "alder", 1, 0, 16, 3),
  ]

  private static let rules: JSONObject = [
    "format": 1, "id": "spring-cup-2026", "title": "Spring Cup 2026",
    "stages": [
      [
        "id": "group", "title": "The group", "kind": "table", "meetings": 1,
        "points": ["win": 3, "draw": 1],
        "rank": [
          ["key": "points"], ["headToHead": ["points"]], ["key": "goal-difference"],
          ["key": "goals-for"], ["by": "lots"],
        ],
      ]
    ],
  ]

  private static func journal() async throws -> MatchJournal {
    let journal = Shelf.journal()
    let author = Author(by: "test", via: .import)
    try await journal.append(
      try await journal.drafts(adopting: rules, for: "spring-cup", by: author))
    for (home, away, goals, against, day, matchday) in results {
      let date = try #require(CalendarDate(year: 2026, month: 5, day: day))
      let stream = try #require(StreamName.match("\(home)-\(away)-\(date)"))
      let scheduled = MatchScheduled(
        home: home, away: away, date: date, competition: "spring-cup", matchday: matchday)
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
    let page = try ReadPage(try await pages.answer("/table/spring-cup").body)
    #expect(page.text.contains("1 birch 3 2 0 1 5 3 +2 6"))
    #expect(page.text.contains("2 dogwood 3 1 1 1 2 4 -2 4 a"))
    #expect(page.text.contains("3 alder 3 1 1 1 3 2 +1 4 a"))
    #expect(page.text.contains("4 cedar 3 0 2 1 3 4 -1 2"))
    #expect(page.text.contains("Head-to-head: dogwood 1-0 alder (e14)."))
    #expect(page.addresses.contains("/why/spring-cup/dogwood"))
  }

  @Test func `shows the places by round`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/table/spring-cup").body)
    #expect(page.pictures.count == 1)
    #expect(page.pictures[0].contains("places by matchday"))
    let first = try ReadPage(try await pages.answer("/table/spring-cup?after=1").body)
    #expect(first.pictures.isEmpty)
  }

  @Test func `leads to why a team is in its place`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/why/spring-cup/dogwood").body)
    #expect(page.text.contains("Ahead of alder."))
    #expect(page.text.contains("3 played: 1 won, 1 drawn, 1 lost"))
  }

  @Test func `as it stood after a round has the matches that were open`() async throws {
    let pages = Pages(of: try await Self.journal())
    let page = try ReadPage(try await pages.answer("/table/spring-cup?after=2").body)
    #expect(page.text.contains("As it stands after matchday 2: 2 matches are open."))
    #expect(page.text.contains("What can still happen"))
    #expect(try await pages.answer("/table/spring-cup.csv?after=2").body.contains("birch"))
  }

  @Test func `lists matches by day, the latest first, under their competition`() async throws {
    let pages = Pages(of: try await Self.journal())
    let text = try ReadPage(try await pages.answer("/").body).text
    #expect(text.contains("16 May 2026 Spring Cup birch 2-1 cedar dogwood 1-0 alder 9 May 2026"))
  }
}
