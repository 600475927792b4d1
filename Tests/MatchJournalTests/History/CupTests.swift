import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// A cup in the files: its rounds in order, and its winner.
struct Cup: Sendable, CustomTestStringConvertible {
  var files: [String]
  var rules: String
  /// The knock-out rounds in order, the final last.
  var rounds: [String]
  var champion: String
  /// Whether away goals counted double.
  var hasAwayGoals = false
  /// The number of teams of each group that advance; 0 if there are no groups.
  var fromEachGroup = 0
  /// The number of ties in the file, and of each kind of decision.
  var ties: Int

  var testDescription: String { rules }

  static let all = [
    Cup(
      files: ["worldcup/1954--switzerland/cup.txt"], rules: "fifa.world-cup.1954",
      rounds: ["Quarter-finals", "Semi-finals", "Final"], champion: "West Germany",
      fromEachGroup: 2, ties: 10),
    Cup(
      files: ["worldcup/1998--france/cup.txt", "worldcup/1998--france/cup_finals.txt"],
      rules: "fifa.world-cup.1998-2002",
      rounds: ["Round of 16", "Quarter-finals", "Semi-finals", "Final"], champion: "France",
      fromEachGroup: 2, ties: 16),
    Cup(
      files: ["worldcup/2022--qatar/cup.txt", "worldcup/2022--qatar/cup_finals.txt"],
      rules: "fifa.world-cup.2022",
      rounds: ["Round of 16", "Quarter-finals", "Semi-finals", "Final"], champion: "Argentina",
      fromEachGroup: 2, ties: 16),
    Cup(
      files: ["champions-league/2017-18/cl.txt"], rules: "uefa.champions-league.2017-18",
      rounds: ["Round of 16", "Quarterfinals", "Semifinals", "Final"], champion: "Real Madrid",
      hasAwayGoals: true, fromEachGroup: 2, ties: 15),
    Cup(
      files: ["champions-league/2021-22/cl.txt"], rules: "uefa.champions-league.2021-22",
      rounds: ["Round of 16", "Quarterfinals", "Semifinals", "Final"], champion: "Real Madrid",
      fromEachGroup: 2, ties: 15),
    Cup(
      files: ["espana/2021-22/cup.txt"], rules: "es.copa-del-rey.2021-22",
      rounds: [
        "Preliminary round", "Round 1", "Round 2", "Round 3", "Round of 16", "Quarterfinals",
        "Semifinals", "Final",
      ], champion: "Real Betis", ties: 125),
  ]
}

/// What a file itself says about a tie, added up without the program.
private struct FiledTie {
  var matches: [FeedMatch]
  var hasAwayGoals: Bool

  /// The step that decided, according to the scores, "a.e.t." and "pen." in the file.
  var decidedBy: String {
    if matches.contains(where: { $0.score.shootOut != nil }) { return "shoot-out" }
    let first = matches[0].home
    let aggregate = matches.reduce(0) { sum, match in
      let regulation = match.score.fullTime ?? Score()
      return sum + (match.home == first ? 1 : -1) * (regulation.home - regulation.away)
    }
    if aggregate != 0 { return "goals" }
    if hasAwayGoals, awayGoals(over: \.fullTime) != 0 { return "away-goals" }
    return matches.contains { $0.score.hasExtraTime } ? "goals-all" : "?"
  }

  private func awayGoals(over part: KeyPath<FeedScore, Score?>) -> Int {
    matches.reduce(0) { sum, match in
      let goals = match.score[keyPath: part]?.away ?? 0
      return match.away == matches[0].home ? sum + goals : sum - goals
    }
  }
}

@Suite(.enabled(if: History.isPresent, History.absence))
struct `A cup` {
  /// Returns the winners and runners-up of the groups, as the table ranks them.
  private static func fromGroups(_ season: Season, _ cup: Cup) async throws -> Set<TeamSlug> {
    let reading = try await season.reading()
    let tables = reading.tables.compactMap { reading.table($0) }
    return Set(
      tables.flatMap { table in
        table.verdict.rows.filter { $0.places.upperBound <= cup.fromEachGroup }.map(\.team)
      })
  }

  @Test(arguments: Cup.all)
  func `goes from round to round as the file does, to its champion`(cup: Cup) async throws {
    let season = try await Season(cup.files, rules: cup.rules)
    #expect(season.feed.problems == [])
    #expect(season.plans.flatMap(\.problems) == [])
    let ties = try await season.ties()
    #expect(ties.count == cup.ties)
    var through: Set<TeamSlug>?
    if cup.fromEachGroup > 0 { through = try await Self.fromGroups(season, cup) }
    for round in cup.rounds {
      let own = ties.filter { SlugMint.fold($0.tie.round) == SlugMint.fold(round) }
      #expect(!own.isEmpty, "\(round)")
      let teams = Set(own.flatMap(\.contest.teams))
      // In a cup with byes and late starters, the winners are among those who play on.
      if let through {
        #expect(
          cup.rules.contains("copa") ? through.isSubset(of: teams) : through == teams, "\(round)")
      }
      let verdicts = own.map { ($0, $0.verdict) }
      #expect(verdicts.allSatisfy { $0.1.state == .decided }, "\(round)")
      through = Set(
        verdicts.compactMap { tie, verdict in
          verdict.winner.map { tie.contest.slug($0) }
        })
    }
    let directory = try await season.journal.view().directory()
    let champion = try #require(through?.first)
    #expect(through?.count == 1)
    #expect(directory.teams[champion]?.name.hasPrefix(cup.champion) == true)
  }

  @Test(arguments: Cup.all)
  func `says for each tie what decided it, as the file's own scores do`(cup: Cup) async throws {
    let season = try await Season(cup.files, rules: cup.rules)
    let directory = try await season.journal.view().directory()
    for tie in try await season.ties() {
      let names = Set(tie.contest.teams.compactMap { directory.teams[$0]?.name })
      let round = SlugMint.fold(tie.tie.round)
      let matches = season.feed.matches.filter { match in
        Set([match.home.name, match.away.name]) == names
          && match.round.map { SlugMint.fold($0) } == round
      }
      #expect(matches.count == tie.stage.legs ?? 1, "\(tie.tie.tie)")
      let filed = FiledTie(matches: Array(matches), hasAwayGoals: cup.hasAwayGoals)
      #expect(tie.verdict.decidedBy == filed.decidedBy, "\(tie.tie.tie)")
    }
  }
}

@Suite(.enabled(if: History.isPresent, History.absence))
struct `The groups of the World Cup 1954` {
  /// West Germany beat Turkey 7-2, and Switzerland beat Italy 4-1, in play-off matches (RSSSF).
  @Test func `were settled by play-offs where second place hung on it`() async throws {
    let cup = Cup.all[0]
    let season = try await Season(cup.files, rules: cup.rules)
    let reading = try await season.reading()
    let tables = reading.tables.compactMap { reading.table($0) }
    #expect(tables.map { $0.verdict.rows.map(\.decidedBy) }.count == 4)
    let second = tables[1].verdict
    #expect(second.rows[1].team == "west-germany")
    #expect(second.rows[2].decidedBy == "play-off")
    let fourth = tables[3].verdict
    #expect(fourth.rows[1].team == "switzerland")
    #expect(fourth.rows[2].decidedBy == "play-off")
  }

  /// Brazil and Yugoslavia had 3 points each; lots were drawn for first place, which no file
  /// records.
  @Test func `leave the first place open where lots were drawn and nobody recorded them`()
    async throws
  {
    let cup = Cup.all[0]
    let season = try await Season(cup.files, rules: cup.rules)
    let reading = try await season.reading()
    let first = try #require(reading.tables.first.flatMap { reading.table($0) }).verdict
    #expect(first.state == .undecided)
    #expect(first.needs == ["drawing-of-lots"])
    #expect(first.rows.map(\.places) == [1...2, 1...2, 3...3, 4...4])
    #expect(first.rows.map(\.advances) == [true, true, false, false])
    try await season.rule(
      .drawingOfLots(
        DrawingOfLots(between: ["brazil", "yugoslavia"], winner: "brazil", method: .lots)))
    let after = try await season.reading()
    let drawn = try #require(after.tables.first.flatMap { after.table($0) }).verdict
    #expect(drawn.state == .decided)
    #expect(drawn.rows[0].team == "brazil")
  }
}
