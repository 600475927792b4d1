import JournalCore
import JournalProjections

/// Everything that criteria look at, computed once: the games of each team, and its tally over all
/// games.
struct TableField: Sendable {
  let contest: TableContest
  let teams: [TeamSlug]
  let points: PointsRule
  private(set) var games: [TableGame]
  /// The games of each team, by index.
  private(set) var gamesOfTeam: [[Int]]
  /// The tally of each team over all its games.
  private(set) var overall: [Tally]
  /// Points carried over, minus points deducted, plus points restored.
  let adjustments: [Int]
  /// The matches that are not over yet, by index.
  private(set) var open: [Int]
  /// What cards are worth, if a criterion does not say.
  let discipline: CardWeights
  /// How often each pair of teams meets, if the regulation says so.
  let meetings: Int?

  private let indexes: [TeamSlug: Int]

  init(_ contest: TableContest, _ stage: Stage) {
    self.contest = contest
    points = stage.points ?? .two
    discipline = stage.discipline ?? .fifa
    meetings = stage.meetings
    teams = contest.teams
    let indexes = Dictionary(
      uniqueKeysWithValues: contest.teams.enumerated().map { ($0.element, $0.offset) })
    self.indexes = indexes
    var games: [TableGame] = []
    var open: [Int] = []
    for (match, entry) in contest.matches.enumerated() {
      if let game = TableGame(entry.result, match, indexes, contest) {
        games.append(game)
      } else if !entry.result.isVoid, !contest.isStruck(entry.result) {
        open.append(match)
      }
    }
    self.games = games
    self.open = open
    var gamesOfTeam = [[Int]](repeating: [], count: contest.teams.count)
    for (index, game) in games.enumerated() {
      gamesOfTeam[game.home].append(index)
      gamesOfTeam[game.away].append(index)
    }
    self.gamesOfTeam = gamesOfTeam
    overall = Self.tallies(
      of: games.indices, games, stage.points ?? .two, count: contest.teams.count)
    adjustments = contest.teams.map { contest.adjustment(of: $0) }
  }

  func index(of team: TeamSlug) -> Int? { indexes[team] }

  /// The field as if some more games had been played, and no match were open.
  func ending(with more: [TableGame]) -> TableField {
    var field = self
    field.open = []
    for (index, game) in more.enumerated() {
      field.gamesOfTeam[game.home].append(games.count + index)
      field.gamesOfTeam[game.away].append(games.count + index)
      Self.add(game, to: &field.overall, points)
    }
    field.games += more
    return field
  }

  /// The tallies of all teams over some games.
  func tallies(over games: [Int]) -> [Tally] {
    Self.tallies(of: games, self.games, points, count: teams.count)
  }

  /// The games among some teams alone.
  func games(among block: [Int]) -> [Int] {
    let set = Set(block)
    return block.flatMap { team in
      gamesOfTeam[team].filter { games[$0].home == team && set.contains(games[$0].away) }
    }.sorted()
  }

  /// The matches among some teams that are not over yet.
  func openMatches(among block: [Int]) -> [Int] {
    let set = Set(block.map { teams[$0] })
    return open.filter { match in
      let result = contest.matches[match].result
      return set.contains(result.home) && set.contains(result.away)
    }
  }

  private static func tallies(
    of chosen: some Sequence<Int>, _ games: [TableGame], _ points: PointsRule, count: Int
  ) -> [Tally] {
    var tallies = [Tally](repeating: Tally(), count: count)
    for index in chosen { add(games[index], to: &tallies, points) }
    return tallies
  }

  private static func add(_ game: TableGame, to tallies: inout [Tally], _ points: PointsRule) {
    let (home, away) = (game.outcome, game.outcome.reversed)
    tallies[game.home].add(
      home, for: game.score.home, against: game.score.away, away: false,
      worth: points.points(for: home, scored: game.score.home, conceded: game.score.away))
    tallies[game.away].add(
      away, for: game.score.away, against: game.score.home, away: true,
      worth: points.points(for: away, scored: game.score.away, conceded: game.score.home))
  }
}

extension TableGame {
  /// Creates a game from a match that counts; nil if it is not over, or does not count.
  fileprivate init?(
    _ result: MatchResult, _ match: Int, _ indexes: [TeamSlug: Int], _ contest: TableContest
  ) {
    guard let home = indexes[result.home], let away = indexes[result.away] else { return nil }
    self.home = home
    self.away = away
    self.match = match
    if let (score, outcome) = contest.givenUp(result) {
      self.score = score
      self.outcome = outcome
      return
    }
    guard !contest.isStruck(result), let outcome = result.outcome(for: .home) else { return nil }
    self.outcome = outcome
    score = contest.score(of: result)
  }
}

extension TableContest {
  /// Whether a team of the match left and its results do not count.
  func isStruck(_ result: MatchResult) -> Bool {
    departure(of: result.home) == .annul || departure(of: result.away) == .annul
  }

  /// The goals of a match; a walkover counts as the regulation's award.
  func score(of result: MatchResult) -> Score {
    guard let side = result.walkover, result.award == nil, let award else { return result.total }
    return side == .home ? award : Score(award.away, award.home)
  }

  /// The award for a match that is not played because a team left.
  func givenUp(_ result: MatchResult) -> (Score, SideOutcome)? {
    guard !result.isOver, !result.isVoid else { return nil }
    let leavers = Side.allCases.filter { departure(of: result.team($0)) == .award }
    guard leavers.count == 1, let award else { return nil }
    return leavers[0] == .away ? (award, .win) : (Score(award.away, award.home), .loss)
  }

  /// What happens to the earlier results of a team that left; nil if it did not leave.
  func departure(of team: TeamSlug) -> TableRuling.Departure? {
    for ruling in rulings.reversed() where ruling.team == team {
      if case .left(let departure) = ruling.kind { return departure }
    }
    return nil
  }

  /// Points carried over, minus points deducted, plus points restored.
  func adjustment(of team: TeamSlug) -> Int {
    carried[team, default: 0] + ruledPoints(of: team)
  }

  /// Points restored minus points deducted.
  func ruledPoints(of team: TeamSlug) -> Int {
    rulings.reduce(0) { sum, ruling in
      guard ruling.team == team, case .points(let points) = ruling.kind else { return sum }
      return sum + points
    }
  }
}
