import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// What competition the matches of a file belong to, and what does not fit there.
struct `Matches that join a competition` {
  private let desk = ImportDesk()

  private func adopt(
    _ rules: String, for competition: CompetitionSlug, name: String? = nil, season: String? = nil
  ) async throws {
    let document = try #require(RegulationLibrary.document(named: rules))
    try await desk.journal.append(
      try await desk.journal.drafts(
        adopting: document, for: competition, name: name, season: season, by: Author()))
  }

  private func defined(_ competition: CompetitionSlug) async throws -> [String] {
    let defined = try await desk.journal.view().directory().competitions[competition]
    return [defined?.name, defined?.season].compactMap { $0 }
  }

  private static func laLiga(_ season: String = "2017-18") -> FeedCompetition {
    FeedCompetition(name: "Primera División", season: season)
  }

  private static func liga(
    _ home: String, _ score: String, _ away: String, on date: String, _ matchday: Int,
    season: String = "2017-18"
  ) -> FeedMatch {
    FeedMatch(home, score, away, on: date).with {
      $0.competition = laLiga(season)
      $0.matchday = matchday
    }
  }

  /// Leganés and Real Madrid in the league of 2017-18.
  private static let meetings = [
    liga("Leganés", "1-3", "Real Madrid", on: "2018-02-21", 16),
    liga("Real Madrid", "2-1", "Leganés", on: "2018-04-28", 35),
  ]

  // MARK: - Names

  @Test func `join the one whose rules were adopted for it, and say so`() async throws {
    try await adopt("es.la-liga.2017-18", for: "primera-division-2017-18")
    let plan = try await desk.take(Feed(matches: Self.meetings))
    let joined = try #require(plan.joined.first)
    #expect(joined.competition == "primera-division-2017-18")
    #expect(!joined.isNew && joined.matches == 2)
    #expect(try await defined("primera-division-2017-18") == ["Primera División", "2017-18"])
    let tables = try await desk.journal.view().ask(.tables(of: "primera-division-2017-18"))
    #expect(tables.first?.verdict.rows.count == 2)
    #expect(!(try await desk.take(Feed(matches: Self.meetings))).hasNews)
  }

  @Test func `take the season of the slug or the file, and not of the regulation`() async throws {
    try await adopt("es.copa-del-rey.2021-22", for: "copa-2023-24")
    #expect(try await defined("copa-2023-24") == ["Copa del Rey", "2023-24"])
    try await adopt("es.copa-del-rey.2021-22", for: "copa")
    #expect(try await defined("copa") == ["Copa del Rey", "all"])
    let final = FeedMatch("Athletic", "1-1", "Mallorca", on: "2024-04-06").with {
      $0.competition = FeedCompetition(name: "Copa de España", season: "2023-24")
      $0.round = "Final"
    }
    try await desk.take(Feed(matches: [final]), ImportOptions(competition: "copa"))
    #expect(try await defined("copa") == ["Copa de España", "2023-24"])
    #expect(try await desk.match("ath-mal").scheduled.season == "2023-24")
  }

  @Test func `keep a name that somebody gave, or that matches have already`() async throws {
    try await adopt("es.la-liga.2017-18", for: "liga", name: "La Liga Santander", season: "2017-18")
    let options = ImportOptions(competition: "liga")
    try await desk.take(Feed(matches: Self.meetings), options)
    #expect(try await defined("liga") == ["La Liga Santander", "2017-18"])
    await #expect(throws: Refusal.self) {
      try await adopt("es.la-liga.2017-18", for: "liga", name: "Liga")
    }
  }

  @Test(arguments: [
    ("fifa.world-cup.2006-2014", "World Cup"), ("fifa.world-cup.1934-1938", "World Cup"),
    ("conmebol.copa-america.1916-1967", "South American Championship"),
    ("es.la-liga.2017-18", "La Liga"),
  ])
  func `have no year in the name of rules that served for several`(id: String, name: String) throws
  {
    let document = try #require(RegulationLibrary.document(named: id))
    #expect(try Regulation(document).competitionName == name)
  }

  @Test(arguments: [
    ("copa-del-rey-2023-24", "2023-24"), ("world-cup-2018", "2018"), ("ucl-1999-2000", "1999-2000"),
    ("la-liga", nil), ("liga-1", nil), ("group-1958-b", nil),
  ])
  func `read a season off the end of a slug only`(slug: String, season: String?) throws {
    #expect(try #require(CompetitionSlug(slug)).season == season)
  }

  @Test func `take the name and season that the user gives`() async throws {
    var options = ImportOptions()
    (options.name, options.season) = ("La Liga", "2017-18")
    let bare = Self.meetings.map { $0.with { $0.competition = FeedCompetition(name: "SP1") } }
    try await desk.take(Feed(matches: bare), options)
    #expect(try await defined("la-liga-2017-18") == ["La Liga", "2017-18"])
    var season = ImportOptions()
    season.season = "2017-18"
    let nameless = Self.meetings.map { $0.with { $0.competition = nil } }
    await #expect(throws: Refusal.self) { try await desk.plan(Feed(matches: nameless), season) }
  }

  // MARK: - Ties

  @Test func `become ties once rules that know them are adopted`() async throws {
    let legs = [
      FeedMatch("Leganés", "0-1", "Real Madrid", on: "2018-01-18"),
      FeedMatch("Real Madrid", "1-2", "Leganés", on: "2018-01-24"),
    ].map {
      $0.with {
        $0.competition = FeedCompetition(name: "Copa", season: "2017-18")
        $0.round = "Round 3"
      }
    }
    let document: JSONObject = [
      "format": 1, "id": "x.copa", "title": "Copa",
      "stages": [
        [
          "id": "fase", "rounds": ["Round 3"], "kind": "tie", "legs": 2,
          "decide": [["by": "goals", "over": "regulation"], ["by": "away-goals"]],
        ]
      ],
    ]
    let before = try await desk.take(Feed(matches: legs))
    #expect(before.counts.newTies == 0)
    try await desk.journal.append(
      try await desk.journal.drafts(adopting: document, for: "copa-2017-18", by: Author()))
    let plan = try await desk.take(Feed(matches: legs))
    #expect(plan.counts.newTies == 1)
    #expect(Set(plan.findings.map(\.field)) == ["tie", "leg"])
    let tie = try await desk.journal.view().tie("leganes-real-madrid-round-3")
    #expect(tie.verdict.winner.map { tie.contest.slug($0) } == "leganes")
    #expect(!(try await desk.take(Feed(matches: legs))).hasNews)
  }

  // MARK: - Doubts

  private func doubts(_ matches: [FeedMatch], in competition: CompetitionSlug) async throws
    -> [String]
  {
    let plan = try await desk.take(
      Feed(matches: matches), ImportOptions(competition: competition))
    return plan.doubts.map { "\($0.match) \($0.doubt.code)" }
  }

  @Test func `are doubted if a fixture stands twice in a league of two meetings`() async throws {
    try await adopt("es.la-liga.2017-18", for: "liga-2017-18")
    #expect(try await doubts(Self.meetings, in: "liga-2017-18") == [])
    let again = Self.liga("Leganés", "1-3", "Real Madrid", on: "2018-05-09", 36)
    #expect(
      try await doubts([again], in: "liga-2017-18")
        == ["leganes-real-madrid-2018-05-09 repeated-fixture"])
    let table = try #require(
      try await desk.journal.view().ask(.tables(of: "liga-2017-18")).first)
    #expect(table.doubts.map(\.doubt.code) == ["repeated-fixture"])
    let found = try await desk.journal.view().meetingDoubts()
    #expect(found == table.doubts)
    // Annulled, it is no meeting.
    let stream = try #require(StreamName.match("leganes-real-madrid-2018-05-09"))
    try await desk.journal.record(
      "result-annulled", ["reason": "It stands twice.", "authority": "LaLiga"], in: stream,
      by: Author(), sources: ["LaLiga"])
    #expect(try await desk.journal.view().meetingDoubts() == [])
  }

  /// Group 1 of 1958: Northern Ireland and Czechoslovakia met again in a play-off, after extra time.
  @Test func `are doubted if a play-off is counted in its group`() async throws {
    try await adopt("fifa.world-cup.1958", for: "world-cup-1958")
    let group = [
      ("1958-06-08", "West Germany", "3-1", "Argentina"),
      ("1958-06-08", "Northern Ireland", "1-0", "Czechoslovakia"),
      ("1958-06-11", "West Germany", "2-2", "Czechoslovakia"),
      ("1958-06-11", "Argentina", "3-1", "Northern Ireland"),
      ("1958-06-15", "West Germany", "2-2", "Northern Ireland"),
      ("1958-06-15", "Czechoslovakia", "6-1", "Argentina"),
      ("1958-06-17", "Northern Ireland", "2-1", "Czechoslovakia"),
    ].map { day, home, score, away in
      FeedMatch(home, score, away, on: day).with { $0.group = "Group 1" }
    }
    #expect(
      try await doubts(group, in: "world-cup-1958")
        == ["northern-ireland-czechoslovakia-1958-06-17 extra-meeting"])
  }

  @Test func `are not doubted if the play-off is none of the group`() async throws {
    try await adopt("fifa.world-cup.1958", for: "world-cup-1958")
    let first = FeedMatch("Northern Ireland", "1-0", "Czechoslovakia", on: "1958-06-08").with {
      $0.group = "Group 1"
    }
    let second = FeedMatch("Northern Ireland", "2-1", "Czechoslovakia", on: "1958-06-17").with {
      $0.round = "Group play-off"
    }
    #expect(try await doubts([first, second], in: "world-cup-1958") == [])
  }

  @Test func `are doubted if the sides are changed on one day`() async throws {
    try await adopt("es.la-liga.2017-18", for: "liga-2017-18")
    let changed = Self.liga("Leganés", "1-2", "Real Madrid", on: "2018-04-28", 35)
    #expect(
      try await doubts([Self.meetings[1], changed], in: "liga-2017-18")
        == ["real-madrid-leganes-2018-04-28 same-day"])
  }

  @Test func `are doubted once if they are of two seasons`() async throws {
    let teams = ["Oaks", "Pines", "Elms", "Limes"]
    var matches: [FeedMatch] = []
    for (year, season) in [(2016, "2016-17"), (2017, "2017-18")] {
      for home in teams {
        for (index, away) in teams.enumerated() where away != home {
          matches.append(
            Self.liga(
              home, "1-0", away,
              on: "\(year)-1\(index % 3)-0\((teams.firstIndex(of: home) ?? 0) + 1)",
              1, season: season))
        }
      }
    }
    let rules: JSONObject = [
      "format": 1, "id": "x.league", "title": "Made-up league",
      "stages": [
        [
          "id": "league", "kind": "table", "points": ["win": 3, "draw": 1], "meetings": 2,
          "rank": [["key": "points"], ["by": "lots"]],
        ]
      ],
    ]
    try await desk.journal.append(
      try await desk.journal.drafts(adopting: rules, for: "league", season: "2016-17", by: Author())
    )
    let told = try await doubts(matches, in: "league").map { $0.split(separator: " ").last ?? "" }
    #expect(told.sorted() == ["other-season", "two-seasons"])
    let found = try await desk.journal.view().meetingDoubts().map(\.doubt.code)
    #expect(found.sorted() == ["other-season", "two-seasons"], "and doctor says so later")
  }

  @Test(arguments: [
    ("1950-51", "9999-08-19", true), ("1950-51", "1949-08-27", false),
    ("2016-17", "1917-05-13", true),
    ("2018", "2015-06-11", false), ("2018", "2081-06-14", true), ("2020", "2021-07-11", false),
  ])
  func `are doubted if their day is years away from the season`(
    season: String, day: String, isDoubted: Bool
  ) async throws {
    let match = Self.liga("Leganés", "1-3", "Real Madrid", on: day, 16, season: season)
    let codes = isDoubted ? ["far-from-season"] : []
    #expect(try await desk.take(Feed(matches: [match])).doubts.map(\.doubt.code) == codes)
    #expect(try await desk.journal.view().meetingDoubts().map(\.doubt.code) == codes)
  }

  @Test func `may meet as often as they like where no season is named`() async throws {
    let friendlies = [
      FeedMatch("Spain", "1-0", "France", on: "2010-03-03"),
      FeedMatch("Spain", "2-0", "France", on: "2011-03-03"),
      FeedMatch("Spain", "2-1", "France", on: "2012-03-03"),
    ].map { $0.with { $0.competition = FeedCompetition(name: "Friendly") } }
    #expect(try await desk.take(Feed(matches: friendlies)).doubts == [])
  }

  @Test func `are doubted if a league without a season stands twice within three years`()
    async throws
  {
    let teams = ["Oaks", "Pines", "Elms"]
    func season(_ year: Int) -> [FeedMatch] {
      teams.flatMap { home in
        teams.filter { $0 != home }.map { away in
          FeedMatch(home, "1-0", away, on: "\(year)-1\(teams.firstIndex(of: away) ?? 0)-10").with {
            $0.competition = FeedCompetition(name: "E0")
          }
        }
      }
    }
    #expect(try await desk.take(Feed(matches: season(2016)), from: "one.csv").doubts == [])
    let later = try await desk.take(Feed(matches: season(2017)), from: "two.csv")
    #expect(later.doubts.map(\.doubt.code) == ["two-seasons"])
  }

  /// Scotland's league: three rounds, then each half plays itself once more, wherever the draw has it.
  @Test func `are not doubted in a league that splits into halves`() async throws {
    let teams = (1...6).map { "Club \($0)" }
    var matches: [FeedMatch] = []
    var day = 0
    func play(_ home: String, _ away: String) {
      day += 1
      let date = CalendarDate(daysSince1970: 17_750 + day).description
      matches.append(Self.liga(home, "1-0", away, on: date, 1))
    }
    for (index, home) in teams.enumerated() {
      for away in teams[(index + 1)...] {
        play(home, away)
        play(away, home)
        play(home, away)
        let isSameHalf = (index < 3) == ((teams.firstIndex(of: away) ?? 0) < 3)
        if isSameHalf { play(home, away) }
      }
    }
    #expect(try await desk.take(Feed(matches: matches)).doubts == [])
  }

  @Test(arguments: [1, 2, 3, 4])
  func `are doubted from the first meeting that the regulation does not have`(often: Int)
    async throws
  {
    let rules: JSONObject = [
      "format": 1, "id": "x.league", "title": "Made-up league",
      "stages": [
        [
          "id": "league", "kind": "table", "points": ["win": 3, "draw": 1],
          "meetings": .integer(Int64(often)), "rank": [["key": "points"], ["by": "lots"]],
        ]
      ],
    ]
    try await desk.journal.append(
      try await desk.journal.drafts(adopting: rules, for: "league", season: "2017-18", by: Author())
    )
    let matches = (0...often).map { number in
      Self.liga(
        number.isMultiple(of: 2) ? "Oaks" : "Pines", "1-0",
        number.isMultiple(of: 2) ? "Pines" : "Oaks",
        on: "2017-1\(number / 2)-\(10 + number)", number + 1)
    }
    let told = try await doubts(matches, in: "league")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(matches[often].home.name.lowercased()) == true)
  }
}
