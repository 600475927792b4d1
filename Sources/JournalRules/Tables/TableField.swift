import JournalCore
import JournalProjections

/// Everything that criteria look at, computed once: the games of each team, and its tally over all
/// games.
package struct TableField: Sendable {
  private(set) var contest: TableContest
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

  /// Counts the matches of a contest.
  package init(_ contest: TableContest, _ stage: Stage) {
    self.contest = contest
    points = stage.points ?? .two
    discipline = stage.discipline ?? .fifa
    meetings = stage.meetings
    teams = contest.teams
    let indexes = Dictionary(
      uniqueKeysWithValues: contest.teams.enumerated().map { ($0.element, $0.offset) })
    self.indexes = indexes
    adjustments = contest.teams.map { contest.adjustment(of: $0) }
    (games, gamesOfTeam, overall, open) = ([], [], [], [])
    count(
      contest.matches.enumerated().map { match, entry in
        TableGame(entry.result, match, indexes, contest)
      })
  }

  /// Takes what each match of the contest counts for; nil if it is not over, or does not count.
  private mutating func count(_ counted: [TableGame?]) {
    games = counted.compactMap(\.self)
    open = zip(contest.matches.indices, contest.matches).compactMap { match, entry in
      counted[match] != nil || entry.result.isVoid || contest.isStruck(entry.result) ? nil : match
    }
    gamesOfTeam = [[Int]](repeating: [], count: teams.count)
    for (index, game) in games.enumerated() {
      gamesOfTeam[game.home].append(index)
      gamesOfTeam[game.away].append(index)
    }
    overall = tallies(over: Array(games.indices))
  }

  func index(of team: TeamSlug) -> Int? { indexes[team] }

  /// The field with some matches of its contest otherwise, by their index; they are of the same teams.
  package func replacing(_ changed: [Int: TableMatch]) -> TableField {
    var field = self
    field.contest = contest.replacing(changed)
    let news = changed.map { match, entry in
      (match, TableGame(entry.result, match, indexes, field.contest))
    }
    guard !field.exchange(news.compactMap(\.1), of: news.count) else { return field }
    var counted = [TableGame?](repeating: nil, count: contest.matches.count)
    for game in games { counted[game.match] = game }
    for (match, game) in news { counted[match] = game }
    field.count(counted)
    return field
  }

  /// The field under other decisions about the table.
  package func ruled(by rulings: [TableRuling], _ stage: Stage) -> TableField {
    TableField(contest.ruled(by: rulings), stage)
  }

  /// Puts games in the place of those of the same matches, and counts only their teams again.
  ///
  /// - Returns: false, and nothing is changed, unless all of a number of matches count as before.
  private mutating func exchange(_ news: [TableGame], of count: Int) -> Bool {
    let places = news.compactMap { game in
      gamesOfTeam[game.home].first { games[$0].match == game.match && games[$0].home == game.home }
    }
    guard news.count == count, places.count == count else { return false }
    for (place, game) in zip(places, news) { games[place] = game }
    for team in Set(news.flatMap { [$0.home, $0.away] }) {
      overall[team] = Tally()
      for game in gamesOfTeam[team] {
        Self.add(games[game], team == games[game].home ? .home : .away, to: &overall[team], points)
      }
    }
    return true
  }

  /// The field as if some more games had been played, and no match were open.
  func ending(with more: [TableGame]) -> TableField {
    var field = self
    field.open = []
    for (index, game) in more.enumerated() {
      field.gamesOfTeam[game.home].append(games.count + index)
      field.gamesOfTeam[game.away].append(games.count + index)
      Self.add(game, .home, to: &field.overall[game.home], points)
      Self.add(game, .away, to: &field.overall[game.away], points)
    }
    field.games += more
    return field
  }

  /// The tallies of all teams over some games.
  func tallies(over chosen: [Int]) -> [Tally] {
    var tallies = [Tally](repeating: Tally(), count: teams.count)
    for game in chosen.lazy.map({ games[$0] }) {
      Self.add(game, .home, to: &tallies[game.home], points)
      Self.add(game, .away, to: &tallies[game.away], points)
    }
    return tallies
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

  /// Adds what a game is worth to the team of a side.
  private static func add(
    _ game: TableGame, _ side: Side, to tally: inout Tally, _ points: PointsRule
  ) {
    let outcome = side == .home ? game.outcome : game.outcome.reversed
    let (scored, conceded) = (game.score[side], game.score[side.other])
    tally.add(
      outcome, for: scored, against: conceded, away: side == .away,
      worth: points.points(for: outcome, scored: scored, conceded: conceded))
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
