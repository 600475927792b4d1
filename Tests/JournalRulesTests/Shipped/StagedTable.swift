import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A made-up table in which some teams are level on every criterion before a given one. That one
/// ranks them alphabetically: albion first.
///
/// Teams that play a single match, and others far ahead, fill the table. The results follow from
/// the kind of criterion alone; the interpreter is not consulted.
struct StagedTable {
  static let teams: [TeamSlug] = ["albion", "borough", "city"]

  var stage: Stage
  let format: MatchFormat
  let points: PointsRule
  /// The number of level teams.
  let count: Int
  /// The first of their places.
  let place: Int
  var matches: [StagedMatch] = []
  var playOffs: [StagedMatch] = []
  var rulings: [TableRuling] = []
  var figures: [TeamFigure] = []
  private var others = 0

  var level: [TeamSlug] { Array(Self.teams.prefix(count)) }

  init(_ stage: Stage, of regulation: Regulation, count: Int, place: Int) {
    self.stage = stage
    format = regulation.matchFormat(in: stage)
    points = stage.points ?? .two
    self.count = count
    self.place = place
    for leader in 1..<place {
      let name = TeamSlug(stringLiteral: "leader-\(leader)")
      for _ in 0..<(30 + leader) { add(name, Score(1, 0)) }
    }
  }

  /// The interpreter's verdict on the table.
  var verdict: TableVerdict {
    let played = matches.enumerated().compactMap { index, match in
      match.result(from: index * 20 + 1, format: format).map { TableMatch($0) }
    }
    let deciding = playOffs.enumerated().compactMap { index, match in
      match.result(from: 90001 + index * 20, format: format).map { TablePlayOff($0) }
    }
    return TableJudge(stage: stage).judge(
      TableContest(matches: played, playOffs: deciding, rulings: rulings, figures: figures))
  }

  /// Adds a match against a team that plays no other.
  mutating func add(_ team: TeamSlug, _ score: Score, away: Bool = false) {
    others += 1
    let other = TeamSlug(stringLiteral: "other-\(others)")
    matches.append(
      away
        ? StagedMatch(other, team, Score(score.away, score.home)) : StagedMatch(team, other, score))
  }

  /// Adds the matches among the level teams: scores by pair, the first-named at home in odd rounds.
  mutating func meet(_ results: [(TeamSlug, TeamSlug, Score)]) {
    for (home, away, score) in results { matches.append(StagedMatch(home, away, score)) }
  }

  /// Adds matches against others that level points and goals for and against.
  mutating func balance() {
    let tallies = level.map { team in (team, tally(of: team)) }
    let (most, goals) = (tallies.map(\.1.points).max() ?? 0, tallies.map(\.1.scored).max() ?? 0)
    let conceded = tallies.map(\.1.conceded).max() ?? 0
    for (team, tally) in tallies {
      var missing = most - tally.points
      // As many wins, too, where the difference is one.
      while missing >= points.win {
        add(team, Score(1, 0))
        missing -= points.win
      }
      for _ in 0..<missing { add(team, Score(0, 0)) }
      let own = self.goals(of: team)
      add(team, Score(goals + conceded + 20 - own.home, conceded + 1 - own.away))
      for _ in 1...2 { add(team, Score(1, 0)) }
    }
  }

  /// The goals of a team, for and against.
  func goals(of team: TeamSlug) -> Score {
    let tally = tally(of: team)
    return Score(tally.scored, tally.conceded)
  }

  /// Lets somebody whom a team has played play once more, against a team that plays no other.
  mutating func strengthen(opponentOf team: TeamSlug, _ score: Score) {
    let opponents = matches.compactMap { match in
      match.home == team ? match.away : match.away == team ? match.home : nil
    }
    if let opponent = opponents.last { add(opponent, score) }
  }

  /// Puts the match of the first two level teams last, level, with kicks that the first one wins.
  mutating func endWithKicks() {
    let pair = Set(level.prefix(2))
    guard let index = matches.lastIndex(where: { [$0.home, $0.away].allSatisfy(pair.contains) })
    else { return }
    var match = matches.remove(at: index)
    match.shootOut = match.home == level[0] ? .home : .away
    matches.append(match)
  }

  private struct Tally {
    var points = 0
    var scored = 0
    var conceded = 0
  }

  private func tally(of team: TeamSlug) -> Tally {
    matches.reduce(into: Tally()) { tally, match in
      guard match.home == team || match.away == team else { return }
      let isHome = match.home == team
      let (own, other) =
        isHome ? (match.score.home, match.score.away) : (match.score.away, match.score.home)
      tally.scored += own
      tally.conceded += other
      tally.points += own > other ? points.win : own == other ? points.draw : points.loss ?? 0
    }
  }
}
