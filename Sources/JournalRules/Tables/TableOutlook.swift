public import JournalCore

/// The places that the teams of a table can still take, whatever happens in the open matches.
///
/// Every result of every open match is possible, with any number of goals. So teams level on points
/// can end either way while goals of theirs can change it. Where head-to-head or wins come next, these
/// are counted: all results are tried of teams whose points can meet while no more than nine open
/// matches are theirs, with the scores of those among level teams; otherwise head-to-head is counted
/// between two teams where it is over. What it calls certain is certain; what it calls possible is
/// possible on what it counts.
public struct TableOutlook: Sendable {
  /// A team's outlook.
  public struct Team: Hashable, Sendable {
    /// The team.
    public let team: TeamSlug

    /// The best and the worst place that it can still take.
    public let places: ClosedRange<Int>

    /// Whether both ends can be reached. If too many matches are open to try all, or goals of several
    /// matches among level teams would decide, they are bounds.
    public let isExact: Bool

    /// The places that it can take after each result of its own, if it has one match to play: win,
    /// draw, loss.
    public let after: [SideOutcome: ClosedRange<Int>]

    /// Creates an outlook.
    package init(
      team: TeamSlug, places: ClosedRange<Int>, isExact: Bool,
      after: [SideOutcome: ClosedRange<Int>]
    ) {
      (self.team, self.places, self.isExact, self.after) = (team, places, isExact, after)
    }
  }

  /// The teams, in the order of the table.
  public let teams: [Team]

  /// The number of matches still to be played, fixtures that are not set included.
  public let open: Int

  /// The ids of the criteria that it counts with: points, and head-to-head or wins if that comes next.
  public let criteria: [String]

  /// Finds what can still happen in a table.
  ///
  /// - Parameter wanted: the teams to look at; nil for all.
  public init(_ contest: TableContest, stage: Stage, of wanted: Set<TeamSlug>? = nil) {
    let search = PlaceSearch(contest, stage)
    open = search.open.count
    let next = stage.afterPoints.criteria.first.flatMap { $0.isSettledByResults ? $0.name : nil }
    criteria = ["points"] + [next].compactMap(\.self)
    let order = TableJudge(stage: stage).judge(contest).rows.filter { row in
      !row.hasLeft && wanted?.contains(row.team) ?? true
    }
    let tried = search.trial(of: Set(order.compactMap { search.field.index(of: $0.team) }), stage)
    teams = order.compactMap { row in
      search.field.index(of: row.team).map { tried[$0] ?? search.outlook(of: $0, row.team) }
    }
  }
}

extension TableOutlook.Team {
  /// Whether the team takes one of the first places: true or false whatever happens, nil while that is
  /// open.
  public func isAmong(first count: Int) -> Bool? {
    if places.upperBound <= count { return true }
    return places.lowerBound > count ? false : nil
  }
}

/// A search for the best and the worst place of a team.
struct PlaceSearch {
  /// A match still to be played.
  struct Game {
    let home, away: Int
    /// Whether it is set, so that it is known who is at home.
    var isSet = true
  }

  /// The most steps of one search; then the ends of the places are bounds.
  static let limit = 200_000

  let field: TableField
  let open: [Game]
  let points: [Int]
  let rule: PointsRule
  /// The open matches of each team.
  let own: [[Int]]
  let playing: [Int]
  /// Whether a team would be ahead of another if they ended level on points: nil if that is open.
  private let settled: [[Bool?]]
  /// The same by head-to-head, which holds if no third team is level with them.
  private let settledAlone: [[Bool?]]

  init(_ contest: TableContest, _ stage: Stage) {
    let field = TableField(contest, stage)
    self.field = field
    rule = field.points
    let count = field.teams.count
    let left = Set(field.teams.indices.filter { contest.departure(of: field.teams[$0]) != nil })
    playing = field.teams.indices.filter { !left.contains($0) }
    points = (0..<count).map { field.overall[$0].points + field.adjustments[$0] }
    open = Self.open(field, left)
    var own = [[Int]](repeating: [], count: count)
    for (index, game) in open.enumerated() {
      own[game.home].append(index)
      own[game.away].append(index)
    }
    self.own = own
    let isHeadFirst = stage.afterPoints.criteria.first?.headToHead != nil
    let over = Set(field.teams.indices.filter { own[$0].isEmpty })
    let none = [[Bool?]](repeating: [Bool?](repeating: nil, count: count), count: count)
    settled =
      isHeadFirst
      ? none
      : Self.order(field, stage.afterPoints) { over.contains($0) && over.contains($1) }
    let openPairs = Set(open.map { Set([$0.home, $0.away]) })
    settledAlone =
      isHeadFirst
      ? Self.order(field, stage.headToHeadAlone) { !openPairs.contains([$0, $1]) } : none
  }

  /// The matches that are set and not over, and those that the regulation still requires.
  private static func open(_ field: TableField, _ left: Set<Int>) -> [Game] {
    var games = field.open.compactMap { match -> Game? in
      let result = field.contest.matches[match].result
      guard let home = field.index(of: result.home), let away = field.index(of: result.away) else {
        return nil
      }
      return Game(home: home, away: away)
    }
    guard let meetings = field.meetings else { return games }
    var met: [Set<Int>: Int] = [:]
    for match in field.contest.matches {
      let pair = [match.result.home, match.result.away].compactMap { field.index(of: $0) }
      met[Set(pair), default: 0] += 1
    }
    for home in field.teams.indices where !left.contains(home) {
      for away in field.teams.indices where away > home && !left.contains(away) {
        let missing = meetings - met[[home, away], default: 0]
        if missing > 0 {
          games += (0..<missing).map { _ in Game(home: home, away: away, isSet: false) }
        }
      }
    }
    return games
  }

  /// Returns who of two teams a stage puts ahead, where that is settled.
  private static func order(
    _ field: TableField, _ stage: Stage, where isSettled: (Int, Int) -> Bool
  ) -> [[Bool?]] {
    let teams = field.teams.indices
    var order = [[Bool?]](
      repeating: [Bool?](repeating: nil, count: teams.count), count: teams.count)
    let judge = TableJudge(stage: stage)
    for one in teams {
      for other in teams where other > one && isSettled(one, other) {
        let pair: Set = [field.teams[one], field.teams[other]]
        let rows = judge.judge(field.contest, ranking: pair).rows
        guard rows.count == 2, rows[0].places.count == 1, !rows[0].isShared else { continue }
        let isAhead = rows[0].team == field.teams[one]
        (order[one][other], order[other][one]) = (isAhead, !isAhead)
      }
    }
    return order
  }

  // MARK: - One team

  func outlook(of team: Int, _ slug: TeamSlug) -> TableOutlook.Team {
    let best = place(of: team, .best)
    let worst = place(of: team, .worst)
    var after: [SideOutcome: ClosedRange<Int>] = [:]
    if own[team].count == 1 {
      for outcome in [SideOutcome.win, .draw, .loss] {
        let (high, low) = (place(of: team, .best, outcome), place(of: team, .worst, outcome))
        after[outcome] = high.place...max(high.place, low.place)
      }
    }
    return TableOutlook.Team(
      team: slug, places: best.place...max(best.place, worst.place),
      isExact: best.isExact && worst.isExact, after: after)
  }

  fileprivate enum End { case best, worst }

  /// Returns the best or the worst place of a team.
  ///
  /// For the best it wins its matches, and its rivals lose theirs to others; only the matches among
  /// rivals have to be searched. The worst is the same the other way round.
  ///
  /// - Parameter outcome: what becomes of its matches; nil for what serves the end.
  private func place(of team: Int, _ end: End, _ outcome: SideOutcome? = nil)
    -> (place: Int, isExact: Bool)
  {
    if !rule.isFixedByResults { return bound(of: team, end, outcome) }
    let own = outcome ?? (end == .best ? .win : .loss)
    var now = points
    for index in self.own[team] {
      now[team] += rule.points(for: own)
      let rival = open[index].home == team ? open[index].away : open[index].home
      now[rival] += rule.points(for: own.reversed)
    }
    let mine = now[team]
    let rest = open.filter { $0.home != team && $0.away != team }
    var most = now
    var least = now
    for game in rest {
      for side in [game.home, game.away] {
        most[side] += rule.points(for: .win)
        least[side] += rule.points(for: .loss)
      }
    }
    var above = 0
    var rivals: Set<Int> = []
    let level = playing.filter { $0 != team && least[$0] <= mine && most[$0] >= mine }
    let isBelow = { (points: Int, rival: Int) -> Bool in
      guard points == mine else { return points < mine }
      let alone = level.count == 1 ? settledAlone[team][rival] : nil
      return settled[team][rival] ?? alone ?? (end == .best)
    }
    for rival in playing where rival != team {
      let canBeBelow = isBelow(least[rival], rival)
      let canBeAbove = !isBelow(most[rival], rival)
      if canBeBelow, canBeAbove { rivals.insert(rival) } else if canBeAbove { above += 1 }
    }
    var search = RivalSearch(
      points: now, limit: Self.limit, wantsBelow: end == .best,
      isBelow: { isBelow($1, $0) }, rule: rule)
    for game in rest {
      switch (rivals.contains(game.home), rivals.contains(game.away)) {
      case (true, true): search.games.append(game)
      case (true, false): search.give(game.home, end == .best ? .loss : .win)
      case (false, true): search.give(game.away, end == .best ? .loss : .win)
      case (false, false): break
      }
    }
    let (below, isExact) = search.run(rivals.sorted())
    // Head-to-head among three or more was not looked at.
    let isLoose = level.count > 1 && level.contains { settledAlone[team][$0] != nil }
    return (1 + above + rivals.count - below, isExact && !isLoose)
  }
}

extension PlaceSearch {
  /// Returns the best or the worst place that no results can exceed. With points for goals or for
  /// shoot-outs more than the result counts, and nothing is searched.
  private func bound(of team: Int, _ end: End, _ outcome: SideOutcome?)
    -> (place: Int, isExact: Bool)
  {
    let bonus = rule.bonus?.points ?? 0
    var (least, most) = (points, points)
    for game in open {
      for side in [game.home, game.away] {
        let isFixed = outcome != nil && [game.home, game.away].contains(team)
        let fixed = side == team ? outcome : outcome?.reversed
        let ends = isFixed ? fixed.map(rule.ends) : nil
        least[side] += ends?.lowerBound ?? rule.points(for: .loss)
        most[side] += (ends?.upperBound ?? rule.points(for: .win)) + bonus
      }
    }
    let above = playing.count { rival in
      guard rival != team else { return false }
      return end == .best ? least[rival] > most[team] : most[rival] >= least[team]
    }
    return (1 + above, false)
  }
}

extension PlaceSearch {
  /// The teams whose points can still meet, group by group from the top.
  private var rivals: [[Int]] {
    var (least, most) = (points, points)
    for game in open {
      for side in [game.home, game.away] {
        least[side] += rule.points(for: .loss)
        most[side] += rule.points(for: .win)
      }
    }
    var groups: [[Int]] = []
    var floor = Int.max
    for team in playing.sorted(by: { (most[$1], $0) < (most[$0], $1) }) {
      if most[team] < floor { groups.append([]) }
      groups[groups.count - 1].append(team)
      floor = min(floor, least[team])
    }
    return groups
  }

  /// Returns the outlooks that every result of the open matches brings about, where results decide
  /// more than points and can be tried.
  func trial(of wanted: Set<Int>, _ stage: Stage) -> [Int: TableOutlook.Team] {
    guard !open.isEmpty, rule.isFixedByResults,
      stage.afterPoints.criteria.first?.isSettledByResults == true
    else { return [:] }
    var found: [Int: TableOutlook.Team] = [:]
    var ahead = 0
    for group in rivals {
      if !wanted.isDisjoint(with: group),
        let trial = ResultTrial(self, stage, of: group, ahead: ahead)
      {
        found.merge(trial.outlooks()) { first, _ in first }
      }
      ahead += group.count
    }
    return found
  }
}

extension PointsRule {
  /// Whether a win, a draw or a defeat says how many points a match is worth.
  fileprivate var isFixedByResults: Bool {
    bonus == nil && [shootOutWin, shootOutLoss].allSatisfy { $0 == nil || $0 == draw }
  }

  /// The fewest and the most points for a result, without a bonus.
  fileprivate func ends(_ outcome: SideOutcome) -> ClosedRange<Int> {
    let own = points(for: outcome)
    guard outcome == .draw else { return own...own }
    let all = [own, points(for: .shootOutWin), points(for: .shootOutLoss)]
    return (all.min() ?? own)...(all.max() ?? own)
  }
}

/// A search over the matches among the rivals of a team for as many of them below it, or as few, as
/// there can be.
private struct RivalSearch {
  var points: [Int]
  let limit: Int
  /// Whether as many as possible shall end below; otherwise as few.
  let wantsBelow: Bool
  /// Whether a rival with some points ends below.
  let isBelow: (Int, Int) -> Bool
  let rule: PointsRule
  var games: [PlaceSearch.Game] = []

  private var steps = 0
  private var best = 0

  init(
    points: [Int], limit: Int, wantsBelow: Bool, isBelow: @escaping (Int, Int) -> Bool,
    rule: PointsRule
  ) {
    (self.points, self.limit, self.wantsBelow) = (points, limit, wantsBelow)
    (self.isBelow, self.rule) = (isBelow, rule)
  }

  mutating func give(_ team: Int, _ outcome: SideOutcome) {
    points[team] += rule.points(for: outcome)
  }

  /// Returns how many rivals end below.
  mutating func run(_ rivals: [Int]) -> (below: Int, isExact: Bool) {
    // Those with most matches first: they close soonest.
    var left = [Int](repeating: 0, count: points.count)
    for game in games {
      left[game.home] += 1
      left[game.away] += 1
    }
    best = wantsBelow ? -1 : rivals.count + 1
    descend(0, left, rivals)
    guard steps > limit else { return (best, true) }
    // What no search has excluded.
    return (bound(left, rivals), false)
  }

  /// The number below that cannot be exceeded, or undercut.
  private func bound(_ left: [Int], _ rivals: [Int]) -> Int {
    rivals.count { rival in
      let outcome: SideOutcome = wantsBelow ? .loss : .win
      return isBelow(rival, points[rival] + left[rival] * rule.points(for: outcome))
    }
  }

  private mutating func descend(_ index: Int, _ left: [Int], _ rivals: [Int]) {
    steps += 1
    guard steps <= limit else { return }
    let bound = bound(left, rivals)
    if wantsBelow ? bound <= best : bound >= best { return }
    guard index < games.count else {
      best = bound
      return
    }
    let game = games[index]
    var less = left
    less[game.home] -= 1
    less[game.away] -= 1
    for outcome in [SideOutcome.draw, .win, .loss] {
      give(game.home, outcome)
      give(game.away, outcome.reversed)
      descend(index + 1, less, rivals)
      points[game.home] -= rule.points(for: outcome)
      points[game.away] -= rule.points(for: outcome.reversed)
    }
  }
}

extension Stage {
  /// The stage with what separates teams level on points alone.
  var afterPoints: Stage {
    var copy = self
    copy.rank = criteria.filter { $0.key != "points" }
    copy.advance = nil
    return copy
  }

  /// The stage with its first head-to-head alone.
  fileprivate var headToHeadAlone: Stage {
    var copy = self
    copy.rank = criteria.first { $0.headToHead != nil }.map { [$0] } ?? []
    copy.advance = nil
    return copy
  }
}
