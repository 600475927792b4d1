import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

struct `A feed of matches that the journal does not hold` {
  private let desk = ImportDesk()

  @Test func `comes in with teams, players, goals and the score`() async throws {
    let plan = try await desk.take(.copa)
    #expect(
      ImportDesk.types(plan) == [
        "source-added": 1, "team-registered": 2, "person-registered": 4, "match-scheduled": 2,
        "goal": 4, "score-declared": 2,
      ])
    #expect(plan.counts.newMatches == 2)
    #expect(plan.counts.newGoals == 4)
    #expect(try await desk.goals("leg-rma") == ["real-madrid asensio 89"])
    let second = try await desk.match("rma-leg")
    #expect(second.scoreboard().value.total == Score(1, 2))
    #expect(second.slug == "real-madrid-leganes-2018-01-24")
  }

  @Test func `names its source in every event, and never invents a whistle`() async throws {
    try await desk.take(.copa, from: "copa.txt")
    let records = try await desk.records
    #expect(records.allSatisfy { $0.envelope.source == ["copa-txt"] })
    #expect(records.allSatisfy { $0.envelope.via == .import })
    let whistles: Set = ["period-start", "period-end", "final-whistle"]
    #expect(!records.contains { whistles.contains($0.envelope.type) })
    guard case .sourceAdded(let source) = records[0].event else {
      Issue.record("The source does not come first.")
      return
    }
    #expect(source.publisher == "copa.txt")
    #expect(source.digest?.count == 64)
  }

  @Test func `comes in once: the same file again is nothing new`() async throws {
    try await desk.take(.copa)
    let before = try await desk.records
    let again = try await desk.take(.copa)
    #expect(!again.hasNews)
    #expect(again.findings.isEmpty)
    #expect(again.counts.knownGoals == 4)
    #expect(try await desk.records == before)
  }

  @Test func `is known from another file that says the same`() async throws {
    try await desk.take(.copa, from: "copa.txt")
    let other = try await desk.take(.copa, from: "another.txt")
    #expect(!other.hasNews)
  }

  @Test func `has the same ids in every journal`() async throws {
    let elsewhere = ImportDesk()
    try await desk.take(.copa)
    try await elsewhere.take(.copa)
    #expect(try await desk.records.map(\.id) == (try await elsewhere.records.map(\.id)))
  }

  @Test func `keeps two goals of one player in one minute apart`() async throws {
    let match = FeedMatch("Hungary", "2-0", "Turkey", on: "1954-06-20")
      .goal(.home, "Kocsis", "10").goal(.home, "Kocsis", "10")
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(plan.counts.newGoals == 2)
    #expect(plan.doubts.contains { $0.doubt.code == "likely-duplicate" })
    #expect(!(try await desk.take(Feed(matches: [match]))).hasNews)
  }

  @Test func `keeps two meetings on one day apart`() async throws {
    let day = "1920-08-29"
    let feed = Feed(matches: [
      FeedMatch("Birch", "1-0", "Alder", on: day, line: 1).goal(.home, "Ash", "5"),
      FeedMatch("Birch", "2-2", "Alder", on: day, line: 2),
    ])
    let plan = try await desk.take(feed)
    #expect(plan.matches.map(\.slug) == ["birch-alder-1920-08-29", "birch-alder-1920-08-29-2"])
    #expect(!(try await desk.take(feed)).hasNews)
    // Two meetings in one file are found again one by one.
    let changed = feed.with(1) { $0.score.fullTime = Score(2, 3) }
    #expect(try await desk.plan(changed).findings.map(\.match) == ["birch-alder-1920-08-29-2"])
  }

  @Test func `gives one name in two teams two slugs, and one player of a team the same`()
    async throws
  {
    let feed = Feed(matches: [
      FeedMatch("Birch", "1-1", "Alder", on: "2020-01-01").goal(.home, "Silva", "5").goal(
        .away, "Silva", "6"),
      FeedMatch("Alder", "1-0", "Birch", on: "2020-02-01").goal(.home, "Silva", "7"),
    ])
    try await desk.take(feed)
    #expect(
      try await desk.goals("birch-alder-2020-01-01") == ["birch silva 5", "alder silva-2 6"])
    #expect(try await desk.goals("alder-birch-2020-02-01") == ["alder silva-2 7"])
  }

  @Test func `credits an own goal to the side that it counts for`() async throws {
    let match = FeedMatch("Birch", "0-1", "Alder", on: "2020-01-01").goal(
      .away, "Ash", "45+1", own: true)
    try await desk.take(Feed(matches: [match]))
    #expect(try await desk.goals("birch-alder-2020-01-01") == ["alder ash (o.g.) 45+1"])
    let view = try await desk.journal.view()
    #expect(try await view.directory().persons["ash"]?.team == "birch")
  }

  @Test func `tells teams of one name in two countries apart`() async throws {
    var feed = Feed(matches: [
      FeedMatch("Barcelona", "1-0", "Guayaquil", on: "2020-01-01"),
      FeedMatch("Barcelona", "1-0", "Sevilla", on: "2020-01-02"),
    ])
    feed.matches[0].home.country = "ESP"
    feed.matches[1].home.country = "ECU"
    try await desk.take(feed)
    let teams = try await desk.journal.view().directory().teams
    #expect(teams["barcelona"]?.name == "Barcelona")
    #expect(teams["barcelona-ecu"]?.name == "Barcelona (ECU)")
    #expect(!(try await desk.take(feed)).hasNews)
  }

  // MARK: - Scores

  @Test func `declares each part of the score that is told`() async throws {
    let match = FeedMatch("Birch", nil, "Alder", on: "2020-01-01").with {
      $0.score.halfTime = Score(1, 0)
      $0.score.fullTime = Score(1, 1)
      $0.score.extraTime = Score(2, 2)
      $0.score.hasExtraTime = true
      $0.score.shootOut = Score(4, 3)
    }
    try await desk.take(Feed(matches: [match]))
    let board = try await desk.match("birch-alder-2020-01-01").scoreboard().value
    #expect(board.halfTime == Score(1, 0))
    #expect(board.regulation == Score(1, 1))
    #expect(board.total == Score(2, 2))
    #expect(board.shootOut == Score(4, 3))
    #expect(board.shootOutWinner() == .home)
  }

  @Test func `reads a score without a word on extra time as that of the second half`()
    async throws
  {
    let match = FeedMatch("Uruguay", nil, "Argentina", on: "1930-07-30").with {
      $0.score.unspecified = Score(4, 2)
    }
    try await desk.take(Feed(matches: [match.goal(.home, "Dorado", "12")]))
    let board = try await desk.match("uruguay-argentina-1930-07-30").scoreboard().value
    #expect(board.regulation == Score(4, 2))
    #expect(!board.hasExtraTime)
  }

  @Test func `reads it as that of extra time where a goal fell there, and counts that goal once`()
    async throws
  {
    let match = FeedMatch("England", nil, "West Germany", on: "1966-07-30").with {
      $0.score.unspecified = Score(4, 2)
    }
    try await desk.take(Feed(matches: [match.goal(.home, "Hurst", "101")]))
    let board = try await desk.match("england-west-germany-1966-07-30").scoreboard().value
    #expect(board.total == Score(4, 2))
    #expect(board.hasExtraTime)
  }

  @Test func `sets a match without a score, and fills it when the result is there`() async throws {
    let fixture = Feed(matches: [FeedMatch("Birch", nil, "Alder", on: "2020-01-01")])
    let set = try await desk.take(fixture)
    #expect(ImportDesk.types(set)["score-declared"] == nil)
    let played = Feed(matches: [
      FeedMatch("Birch", "1-0", "Alder", on: "2020-01-01").goal(.home, "Ash", "5")
    ])
    let plan = try await desk.take(played, from: "results.txt")
    #expect(
      ImportDesk.types(plan) == [
        "source-added": 1, "person-registered": 1, "goal": 1, "score-declared": 1,
      ])
    #expect(try await desk.match("birch").scoreboard().value.total == Score(1, 0))
  }

  // MARK: - The shoot-out

  @Test func `takes the kicks of a shoot-out one by one where they tell how it ended`()
    async throws
  {
    var match = FeedMatch("Birch", "1-1", "Alder", on: "2020-01-01")
    match.score.shootOut = Score(1, 0)
    for (side, outcome) in [(Side.home, ShootOutKick.Outcome.scored), (.away, .saved)] {
      match.incidents.append(
        FeedIncident(
          line: 3, side: side, .shootOutKick(number: 1, player: nil, outcome: outcome)))
    }
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(ImportDesk.types(plan)["shoot-out-kick"] == 2)
    #expect(ImportDesk.types(plan)["shoot-out-declared"] == nil)
    #expect(!(try await desk.take(Feed(matches: [match]))).hasNews)
  }

  @Test func `takes only the result of a shoot-out whose kicks say otherwise`() async throws {
    var match = FeedMatch("Birch", "1-1", "Alder", on: "2020-01-01")
    match.score.shootOut = Score(5, 4)
    match.incidents.append(
      FeedIncident(line: 3, side: .home, .shootOutKick(number: 1, player: nil, outcome: .scored)))
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(ImportDesk.types(plan)["shoot-out-kick"] == nil)
    #expect(ImportDesk.types(plan)["shoot-out-declared"] == 1)
    #expect(plan.problems.count == 1)
  }

  // MARK: - What cannot be taken

  @Test func `is taken without the match that has no day, which is a problem`() async throws {
    let feed = Feed(matches: [
      FeedMatch("Birch", "1-0", "Alder", on: nil, line: 7),
      FeedMatch("Birch", "1-0", "Birch", on: "2020-01-01", line: 8),
    ])
    let plan = try await desk.take(feed)
    #expect(!plan.hasNews)
    #expect(plan.problems.map(\.line) == [7, 8])
    #expect(plan.problems[0].text == "Birch v Alder")
  }

  @Test func `keeps a goal whose minute no clock can show`() async throws {
    let match = FeedMatch("Birch", "1-0", "Alder", on: "2020-01-01").goal(
      .home, "Ash", MatchTime(.firstHalf, 95))
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(plan.problems.count == 1)
    #expect(try await desk.goals("birch") == ["birch ash ?"])
  }

  @Test func `leaves a line-up out that is not whole, and says so`() async throws {
    let names = (1...11).map { "Player \($0)" }
    let match = FeedMatch("Birch", "0-0", "Alder", on: "2020-01-01").with {
      $0.lineUps = [
        FeedLineUp(line: 3, side: .home, starters: names),
        FeedLineUp(line: 4, side: .away, starters: Array(names.prefix(6))),
      ]
    }
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(ImportDesk.types(plan)["line-up"] == 1)
    #expect(plan.problems.map(\.line) == [4])
    #expect(plan.counts.newPersons == 11)
  }

  @Test func `leaves out what breaks a rule, and says so`() async throws {
    let match = FeedMatch("Birch", "0-0", "Alder", on: "2020-01-01").with { match in
      let changes: [(Int, String, String)] = [(60, "Ash", "Oak"), (70, "Elm", "Oak")]
      match.incidents = changes.map { minute, off, on in
        FeedIncident(
          line: minute, side: .home, at: MatchTime(.secondHalf, minute),
          .substitution(off: off, on: on))
      }
      match.incidents.append(
        FeedIncident(line: 80, side: .home, .card(player: nil, colour: .yellow)))
    }
    let plan = try await desk.take(Feed(matches: [match]))
    #expect(ImportDesk.types(plan)["substitution"] == 1)
    #expect(Set(plan.problems.map(\.line)) == [70, 80])
    // Elm had no part in anything that could be recorded.
    #expect(plan.counts.newPersons == 2)
  }

  @Test func `is refused for a competition that is not there`() async throws {
    await #expect(throws: Refusal.self) {
      try await desk.plan(.copa, ImportOptions(competition: "copa"))
    }
  }
}
