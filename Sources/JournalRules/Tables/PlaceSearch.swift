import JournalCore

/// A search for the best and the worst place of a team.
struct PlaceSearch {
  /// A match still to be played.
  struct Game {
    let home, away: Int
    /// Whether it is set, so that it is known who is at home.
    var isSet = true

    func has(_ team: Int) -> Bool { home == team || away == team }
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
  /// Whether head-to-head comes right after points.
  private let isHeadFirst: Bool
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
    isHeadFirst = stage.afterPoints.criteria.first?.headToHead != nil
    let over = Set(field.teams.indices.filter { own[$0].isEmpty })
    let none = [[Bool?]](repeating: [Bool?](repeating: nil, count: count), count: count)
    settled =
      isHeadFirst
      ? none
      : Self.order(field, stage.afterPoints) { over.contains($0) && over.contains($1) }
    let openPairs = Set(open.map { Set([$0.home, $0.away]) })
    guard isHeadFirst else {
      settledAlone = none
      return
    }
    let byMeetings = Self.order(field, stage.headToHeadAlone) { !openPairs.contains([$0, $1]) }
    // Of two teams that have played all their matches every criterion is known.
    let byAll = Self.order(field, stage.afterPoints) { over.contains($0) && over.contains($1) }
    settledAlone = zip(byMeetings, byAll).map { zip($0, $1).map { $1 ?? $0 } }
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
        let rows = judge.judge(field, ranking: pair).rows
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
    let isLoose =
      level.count > 1
      && level.contains { rival in
        settledAlone[team][rival] != nil
          || (isHeadFirst && self.own[team].isEmpty && self.own[rival].isEmpty)
      }
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
