import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import JournalText
import MatchJournal
import Testing

struct `The table of a competition` {
  private func day(_ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 5, day: day))
  }

  @Test func `ranks by the regulation that was adopted`() async throws {
    let cup = try await SpringCup()
    #expect(try await cup.table() == "birch 6, dogwood 4, alder 4, cedar 2")
    let verdict = try await cup.reading().verdict
    #expect(verdict.state == .decided)
    #expect(verdict.row(of: "alder")?.decidedBy == "head-to-head-points")
  }

  @Test(arguments: ["2", "Matchday 2", "matchday 2"])
  func `stops after a round`(round: String) async throws {
    let cup = try await SpringCup()
    let question = TableQuestion(after: round)
    #expect(try await cup.table(question) == "alder 4, birch 3, cedar 2, dogwood 1")
    let verdict = try await cup.reading(question).verdict
    #expect(verdict.state == .asItStands)
    #expect(verdict.open == 2)
  }

  @Test func `stops on a day, the day included`() async throws {
    let cup = try await SpringCup()
    #expect(
      try await cup.table(TableQuestion(on: try day(9))) == "alder 4, birch 3, cedar 2, dogwood 1")
    #expect(
      try await cup.table(TableQuestion(on: try day(15))) == "alder 4, birch 3, cedar 2, dogwood 1")
    #expect(try await cup.table(TableQuestion(on: try day(16))) == (try await cup.table()))
  }

  @Test func `has all its teams before anything is played`() async throws {
    let cup = try await SpringCup()
    let verdict = try await cup.reading(TableQuestion(on: try day(1))).verdict
    #expect(verdict.rows.count == 4)
    #expect(verdict.open == 6)
    #expect(verdict.rows.allSatisfy { $0.tally.played == 0 && $0.places == 1...4 })
  }

  @Test func `takes points away from the day on which they are taken`() async throws {
    let cup = try await SpringCup()
    try await cup.decide(
      .pointsDeducted(
        PointsDeducted(
          team: "birch", points: 5, reason: "made up", authority: "board", date: try day(20))))
    #expect(try await cup.table() == "dogwood 4, alder 4, cedar 2, birch 1")
    #expect(try await cup.table(TableQuestion(on: try day(19))).hasPrefix("birch 6"))
    #expect(try await cup.table(TableQuestion(on: try day(20))).hasPrefix("dogwood 4"))
    #expect(try await cup.table(TableQuestion(after: "3")).hasPrefix("birch 6"))
  }

  @Test func `was another one before a decision was known`() async throws {
    let cup = try await SpringCup()
    let before = try await cup.journal.log.head().position
    try await cup.decide(
      .pointsDeducted(
        PointsDeducted(team: "birch", points: 5, reason: "made up", authority: "board")))
    let view = try await cup.journal.view(upTo: before)
    let then = try await view.competition(cup.slug, asking: TableQuestion()).tables()
    #expect(then.first?.verdict.rows.first?.team == "birch")
    #expect(try await cup.table().hasPrefix("dogwood"))
  }

  @Test func `is asked by other rules without a trace`() async throws {
    let cup = try await SpringCup()
    var rules = SpringCup.rules
    rules["stages"] = [
      [
        "id": "group", "kind": "table", "points": ["win": 3, "draw": 1],
        "rank": [["key": "points"], ["key": "goal-difference"], ["by": "lots"]],
      ]
    ]
    let question = TableQuestion(rules: try AdoptedRegulation(rules))
    #expect(try await cup.table(question) == "birch 6, alder 4, dogwood 4, cedar 2")
    #expect(try await cup.table() == "birch 6, dogwood 4, alder 4, cedar 2")
  }

  @Test(arguments: ["4", "Matchday 0", "Final", "", "99999999999999999999"])
  func `has no round that nobody set`(round: String) async throws {
    let cup = try await SpringCup()
    #expect(await cup.code(TableQuestion(after: round)) == "no-round")
  }
}

struct `The names in a competition` {
  @Test(arguments: ["spring-cup", "Spring Cup", "spring", "CUP"])
  func `find it by a start or a part`(word: String) async throws {
    let cup = try await SpringCup()
    #expect(try await cup.journal.view().competitionSlug(named: word) == cup.slug)
  }

  @Test(arguments: ["", "sprnig-cup", "summer", "\u{1b}[31m"])
  func `refuse what nobody defined`(word: String) async throws {
    let view = try await SpringCup().journal.view()
    let refusal = await #expect(throws: Refusal.self) {
      try await view.competitionSlug(named: word)
    }
    #expect(refusal?.code == "unknown-competition")
    #expect(refusal?.reason.contains("\u{1b}") == false)
    if word == "sprnig-cup" { #expect(refusal?.hint == "Did you mean \"spring-cup\"?") }
  }

  @Test func `find a team, a place and a group`() async throws {
    let table = try await SpringCup().reading()
    #expect(try table.team(named: "dog") == "dogwood")
    #expect(try table.team(at: 2) == "dogwood")
    #expect(throws: Refusal.self) { try table.team(named: "elm") }
    #expect(throws: Refusal.self) { try table.team(at: 0) }
    #expect(table.nearest(team: "aldre") == "alder")
    #expect(try table.competition.tables(named: "the group").count == 1)
    let refusal = #expect(throws: Refusal.self) { try table.competition.tables(named: "B") }
    #expect(refusal?.code == "no-group")
  }

  @Test func `tell what is missing where there is no table`() async throws {
    let cup = try await SpringCup()
    let none = try await cup.journal.view().competition(cup.slug).filter { _ in false }
    let refusal = #expect(throws: Refusal.self) { try none.tables() }
    #expect(refusal?.code == "no-table")
  }
}

struct `The people of a competition` {
  @Test func `have a form without any regulation`() async throws {
    let clock = SteppingClock()
    let journal = try TestStore.journal(clock: clock)
    let author = Author(by: "test", via: .import)
    let defined = CompetitionDefined(competition: "cup", season: "2018", name: "Cup")
    let match = MatchScheduled(
      home: "france", away: "croatia", date: try #require(CalendarDate("2018-07-15")),
      competition: "cup")
    let stream = try #require(StreamName.match("france-croatia-2018-07-15"))
    try await journal.append([
      try journal.draft(.competitionDefined(defined), to: .competition("cup"), by: author)
    ])
    try await journal.append([
      try journal.draft(.matchScheduled(match), to: stream, by: author)
    ])
    try await journal.append([
      try journal.draft(
        .scoreDeclared(ScoreDeclared(home: 4, away: 2)), to: stream, by: author)
    ])
    let cup = try await journal.view().results(of: "cup")
    #expect(cup.form.map(\.team) == ["croatia", "france"])
    let form = Documents.form(cup.form, of: cup)
    let last = form["teams"]?.array?.map { $0.object?["last"]?.array?.first?.object?["outcome"] }
    #expect(last == ["lost", "won"])
    #expect(Documents.scorers(cup.scorers, [], of: cup)["unknown"] == 6)
  }

  @Test func `leave out a team whose results were annulled`() async throws {
    let cup = try await SpringCup()
    try await cup.decide(
      .teamWithdrawn(
        TeamWithdrawn(team: "dogwood", earlier: .annul, reason: "made up", authority: "board")))
    let reading = try await cup.journal.view().results(of: cup.slug)
    #expect(reading.form.map(\.team) == ["alder", "birch", "cedar"])
    let form = Documents.form(reading.form, of: reading)
    #expect(form["teams"]?.array?.map { $0.object?["played"] } == [2, 2, 2])
  }
}
