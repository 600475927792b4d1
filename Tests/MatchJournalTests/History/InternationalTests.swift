import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// The World Cups, Copas América, European Championships and Africa Cups before 1995 (martj42,
/// international results, CC0).
@Suite(.serialized, .enabled(if: History.isPresent, History.absence))
struct `The internationals` {
  private static func journal() async throws -> MatchJournal {
    let names = ["results.csv", "goalscorers.csv", "shootouts.csv"]
    let files = try names.map { try History.bytes("international/\($0)") }
    let feed = try InternationalResults.read(
      results: files[0], goalscorers: files[1], shootouts: files[2])
    let clock = SteppingClock()
    let journal = try TestStore.journal(clock: clock)
    let source = ImportSource(
      name: "international results", files: zip(names, files).map { ($0, $1) })
    let plan = try await journal.append(importing: feed, from: source)
    #expect(plan.problems.count == 1, "a goal in minute 122, which no match of 120 minutes has")
    let again = try await journal.plan(importing: feed, from: source)
    #expect(!again.hasNews, "importing twice is a no-op")
    return journal
  }

  @Test func `fold to their recorded scores from goals alone, 1,398 of 1,398`() async throws {
    let journal = try await Self.journal()
    let report = try await journal.scoreReport()
    #expect(report.agreeing == 1398)
    #expect(report.differing.isEmpty && report.withoutGoals.isEmpty && report.undeclared == 0)
    var goals = 0
    var missed: [String] = []
    var swapped = (all: 0, caught: 0)
    var shootOuts = (all: 0, level: 0, won: 0)
    try await journal.log.scanMatches(order: .match) { stream, facts in
      let board = Scoreboard(folding: facts)
      for (index, fact) in facts.enumerated() where fact.kind == .goal {
        goals += 1
        var without = facts
        without.remove(at: index)
        if Scoreboard(folding: without).agreement == .agrees { missed.append(stream.slug) }
        guard GoalTraits(rawValue: fact.value).contains(.own) else { continue }
        var other = facts
        other[index].team = fact.team == board.home ? board.away : board.home
        swapped.all += 1
        if Scoreboard(folding: other).agreement != .agrees { swapped.caught += 1 }
      }
      guard board.hasShootOut else { return }
      shootOuts.all += 1
      if board.total.home == board.total.away { shootOuts.level += 1 }
      if board.shootOutWinner() != nil { shootOuts.won += 1 }
    }
    #expect(goals == 4340)
    #expect(missed == [], "delete any goal and its match is found")
    #expect(swapped == (50, 50), "credit an own goal to the other side and its match is found")
    #expect(shootOuts == (28, 28, 28), "they decide, and leave the score alone")
  }

  @Test func `decide their ties by the 28 shoot-outs`() async throws {
    let journal = try await Self.journal()
    let text = """
      {"format": 1, "id": "knock-out", "title": "Knock-out", "stages": [{"id": "tie", "kind": "tie",
       "decide": [{"by": "goals"}, {"play": "shoot-out"}, {"by": "shoot-out"}]}]}
      """
    let document = try #require(
      try JSONValue(parsing: Array(text.utf8), limits: .document).object)
    let stage = try Regulation(document).stages[0]
    var winners: [String: String] = [:]
    for stream in try await journal.log.streams(.match, upTo: .max) {
      let history = try await journal.log.history(of: stream)
      guard let result = MatchResult(history, format: .standard),
        result.board.value.hasShootOut,
        let leg = Leg(number: 1, result: result, teams: [result.home, result.away])
      else { continue }
      let verdict = TieJudge(stage: stage).judge(
        TieContest(
          teams: [result.home, result.away], legs: [leg], legCount: 1, format: .standard))
      #expect(verdict.decidedBy == "shoot-out")
      winners[stream.slug] = verdict.winner.map {
        [result.home, result.away][$0 == .first ? 0 : 1].text
      }
    }
    let rows = try History.text("international/shootouts.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.count == 28)
    #expect(winners.count == 28)
    for row in rows {
      let slug = "\(SlugMint.fold(row[1]))-\(SlugMint.fold(row[2]))-\(row[0])"
      #expect(winners[slug] == SlugMint.fold(row[3]), "\(slug)")
    }
  }
}

/// Leganés in La Liga 2017-18 (Pappalardo et al. 2019, Scientific Data 6, 236; CC BY 4.0).
@Suite(.enabled(if: History.isPresent, History.absence))
struct `The season of Leganés` {
  @Test func `comes out with 38 of 38 scores and half-time scores from its events`() async throws {
    let paths = ["wyscout/matches.csv", "wyscout/key_events.csv", "wyscout/substitutions.csv"]
    let files = try paths.map { try History.bytes($0) }
    let feed = try Wyscout.read(matches: files[0], keyEvents: files[1], substitutions: files[2])
    let clock = SteppingClock()
    let journal = try TestStore.journal(clock: clock)
    let plan = try await journal.plan(
      importing: feed,
      from: ImportSource(name: "wyscout", files: zip(paths, files).map { ($0, $1) }))
    try await journal.apply(plan)
    #expect(plan.problems == [])
    let report = try await journal.scoreReport()
    #expect(report.agreeing == 38)
    // The half-time score in the table, against the goals of the first half alone.
    var halves: [String: Score] = [:]
    for match in feed.matches {
      let slug =
        "\(SlugMint.fold(match.home.name))-\(SlugMint.fold(match.away.name))-\(match.date.map { "\($0)" } ?? "")"
      halves[slug] = match.score.halfTime
    }
    var right = 0
    try await journal.log.scanMatches(order: .entry) { stream, facts in
      let goals = Scoreboard(folding: facts.filter { $0.kind != .scoreDeclared })
      if goals.halfTime == halves[stream.slug] { right += 1 }
    }
    #expect(right == 38)
  }
}
