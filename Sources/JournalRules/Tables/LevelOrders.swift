import JournalCore

/// How teams that end level on points can follow each other.
struct LevelOrders {
  /// The most rankings of one trial.
  static let budget = 3_000

  private let search: PlaceSearch
  /// The criteria after points.
  private let criteria: [Criterion]
  private let boundaries: Set<Int>
  /// The open matches.
  private let games: [PlaceSearch.Game]
  /// The number of criteria, from the first, that results and the matches among level teams decide.
  private let settled: Int
  /// The same of teams that have no match to play.
  private let settledOver: Int
  private let countsOutcomes: Bool
  /// Whether goal difference comes right after what is settled: a draw leaves it as it is.
  private let isDifferenceNext: Bool
  /// The place of each team in a set of bits.
  private let bits: [Int: UInt64]

  /// Level teams, and what their order depends on.
  struct Key: Hashable {
    let teams: UInt64
    let results: UInt64
    let ahead: Int
  }

  /// The places of level teams, counted from 0 in the order in which they were given: those that no
  /// score exceeds, and those that some score reaches.
  struct Order {
    var outer: [ClosedRange<Int>]
    var inner: [ClosedRange<Int>?]

    static let single = Order(outer: [0...0], inner: [0...0])
  }

  init(_ search: PlaceSearch, _ stage: Stage, _ teams: [Int], _ games: [PlaceSearch.Game]) {
    bits = Dictionary(
      uniqueKeysWithValues: teams.enumerated().map { ($1, 1 << UInt64($0)) })
    (self.search, self.games) = (search, games)
    criteria = stage.afterPoints.criteria
    boundaries = stage.boundaries
    settled = criteria.firstIndex { !$0.isSettledByResults } ?? criteria.count
    settledOver = criteria.firstIndex { $0.looksAtOpponents } ?? criteria.count
    isDifferenceNext = criteria.dropFirst(settled).first?.key == Self.difference
    countsOutcomes = criteria.prefix(settled).contains { $0.headToHead == nil }
  }

  private static let difference = "goal-difference"

  private func isOver(_ team: Int) -> Bool { search.own[team].isEmpty }

  private func isAmong(_ block: [Int], _ game: PlaceSearch.Game) -> Bool {
    block.contains(game.home) && block.contains(game.away)
  }

  func key(of block: [Int], _ outcomes: [SideOutcome], before ahead: Int) -> Key {
    var results: UInt64 = 0
    for (game, outcome) in zip(games, outcomes) {
      results <<= 2
      let touches =
        (countsOutcomes || isDifferenceNext)
        && (block.contains(game.home) || block.contains(game.away))
      guard touches || isAmong(block, game) else { continue }
      results |= outcome == .win ? 1 : outcome == .draw ? 2 : 3
    }
    let teams = block.reduce(UInt64(0)) { $0 | bits[$1, default: 0] }
    return Key(teams: teams, results: results, ahead: block.allSatisfy(isOver) ? ahead : 0)
  }

  /// Returns the order of level teams after some results.
  ///
  /// - Parameter budget: the rankings that may still be made; it falls by those that are.
  func order(
    of block: [Int], _ outcomes: [SideOutcome], before ahead: Int, _ budget: inout Int
  ) -> Order {
    if block.allSatisfy(isOver) {
      return ranges(of: block, search.field.ending(with: []), settledOver, before: ahead)
    }
    let known = zip(games, outcomes).filter { game, _ in
      block.contains(game.home) || block.contains(game.away)
    }
    let among = known.filter { isAmong(block, $0.0) }
    let outside = known.filter { !isAmong(block, $0.0) }.map { Self.played($0, Self.plain($1)) }
    let keys = criteria.prefix(settled).compactMap(\.headToHead).joined()
    guard !among.isEmpty, !keys.isEmpty else {
      let inside = among.map { Self.played($0, Self.plain($1)) }
      let drawn = block.filter { team in known.allSatisfy { !$0.0.has(team) || $0.1 == .draw } }
      return ranges(
        of: block, search.field.ending(with: outside + inside), settled, before: ahead,
        still: Set(drawn))
    }
    // Head-to-head that counts the difference says by how much the teams beat each other.
    let isCounted = keys.contains(Self.difference)
    let still = block.filter { team in
      known.allSatisfy { game, outcome in
        !game.has(team) || outcome == .draw || (isCounted && isAmong(block, game))
      }
    }
    let scores = scores(of: among, block, isSum: !keys.contains("goal-average"))
    let ways = scores.ways.reduce(1) { $0 * $1.count }
    let bounds = bounds(of: block, outside + among.map { Self.played($0, Self.plain($1)) })
    let isVenueOpen = among.contains { !$0.0.isSet } && keys.contains { $0.hasPrefix("away") }
    guard ways <= min(budget, 600), !isVenueOpen else {
      return Order(outer: bounds, inner: bounds.map { _ in nil })
    }
    budget -= ways
    var reached: [ClosedRange<Int>]?
    every(scores.ways) { chosen in
      let inside = zip(among, chosen).map { Self.played($0.0, $1) }
      let field = search.field.ending(with: outside + inside)
      let found = ranges(of: block, field, settled, before: ahead, still: Set(still)).outer
      reached = reached.map { zip(found, $0).map { $0.joined(with: $1) } } ?? found
    }
    guard let reached else { return Order(outer: bounds, inner: bounds.map { _ in nil }) }
    return Order(outer: scores.isAll ? reached : bounds, inner: reached)
  }

  // MARK: - Scores

  /// Returns the scores to try for each match: of one match all that can change an order, for no sum of
  /// goals among the teams is greater, and no two teams are further apart; of several the smallest, and
  /// some great ones.
  private func scores(
    of games: [(PlaceSearch.Game, SideOutcome)], _ block: [Int], isSum: Bool
  ) -> (ways: [[Score]], isAll: Bool) {
    if games.count == 1, isSum, let outcome = games.first?.1 {
      let played = search.field.games(among: block).map { search.field.games[$0] }
      let goals = played.reduce(0) { $0 + $1.score.home + $1.score.away }
      let lesser = Array(0...goals + 2)
      let margins = outcome == .draw ? [0] : Array(1...max(goals, Self.lead(in: played)) + 1)
      let all = margins.flatMap { margin in
        lesser.map { Self.score(outcome, margin: margin, lesser: $0) }
      }
      return ([all], true)
    }
    let margins = games.count < 3 ? [1, 2, 3, 4, 6, 9] : games.count == 3 ? [1, 2, 4, 9] : [1, 9]
    let lesser = games.count < 3 ? [0, 1, 9] : games.count == 3 ? [0, 5] : [0]
    let ways = games.map { _, outcome in
      (outcome == .draw ? [0] : margins).flatMap { margin in
        lesser.map { Self.score(outcome, margin: margin, lesser: $0) }
      }
    }
    return (ways, false)
  }

  /// Returns the most by which the goal differences of two teams can be apart after some games, or
  /// after some of them: a game moves those of its own two teams apart by twice its margin, any other
  /// two by no more than that.
  private static func lead(in games: [TableGame]) -> Int {
    var (all, pairs) = (0, [Set<Int>: Int]())
    for game in games {
      let margin = abs(game.score.home - game.score.away)
      all += margin
      pairs[[game.home, game.away], default: 0] += margin
    }
    return all + (pairs.values.max() ?? 0)
  }

  private static func score(_ outcome: SideOutcome, margin: Int, lesser: Int) -> Score {
    outcome == .loss ? Score(lesser, lesser + margin) : Score(lesser + margin, lesser)
  }

  private static func plain(_ outcome: SideOutcome) -> Score {
    score(outcome, margin: outcome == .draw ? 0 : 1, lesser: 0)
  }

  private static func played(_ game: PlaceSearch.Game, _ score: Score) -> TableGame {
    let outcome: SideOutcome =
      score.home > score.away ? .win : score.home < score.away ? .loss : .draw
    return TableGame(
      home: game.home, away: game.away, score: score, outcome: outcome, match: -1)
  }

  private func every(_ ways: [[Score]], _ body: ([Score]) -> Void) {
    var chosen: [Score] = []
    func choose(_ index: Int) {
      guard index < ways.count else { return body(chosen) }
      for score in ways[index] {
        chosen.append(score)
        choose(index + 1)
        chosen.removeLast()
      }
    }
    choose(0)
  }

  // MARK: - Places

  /// Returns the places by the first criteria; what they leave level is taken either way.
  ///
  /// - Parameter still: the teams whose goal difference is known, because their open matches are drawn or
  ///   their scores tried.
  private func ranges(
    of block: [Int], _ field: TableField, _ count: Int, before ahead: Int, still: Set<Int> = []
  ) -> Order {
    var ranker = TableRanker(
      field, Array(criteria.prefix(count)), boundaries: boundaries, isOver: true)
    var places: [Int: ClosedRange<Int>] = [:]
    var start = 0
    for part in ranker.rank(block.sorted(), place: ahead + 1) {
      let teams = part.teams
      for team in teams {
        let (before, behind) =
          part.isShared ? (0, teams.count - 1) : fixed(team, teams, field, count, still)
        places[team] = start + before...start + teams.count - 1 - behind
      }
      start += teams.count
    }
    let all = block.map { places[$0] ?? 0...block.count - 1 }
    return Order(outer: all, inner: all)
  }

  /// Returns how many of the teams that are level so far are ahead of one of them and how many behind
  /// it, whatever happens: those whose figure by the next criterion, like its own, is known.
  private func fixed(
    _ team: Int, _ block: [Int], _ field: TableField, _ count: Int, _ still: Set<Int>
  ) -> (before: Int, behind: Int) {
    let next = criteria.dropFirst(count).first { $0.teams?.range.contains(block.count) ?? true }
    let isDifference = next?.key == Self.difference
    let over = block.filter { isOver($0) || (isDifference && still.contains($0)) }
    guard over.count > 1, over.contains(team), let next, next.key != nil, next.onlyIf == nil,
      !next.looksAtOpponents,
      case .figures(let rounds) = CriterionCheck(field, next, over).result,
      let parts = rounds.first?.order(over),
      let own = parts.firstIndex(where: { $0.contains(team) })
    else { return (0, 0) }
    return (
      parts.prefix(own).reduce(0) { $0 + $1.count },
      parts.dropFirst(own + 1).reduce(0) { $0 + $1.count }
    )
  }

  /// Returns the places that no scores exceed: by the first criterion alone, if results decide it.
  private func bounds(of block: [Int], _ games: [TableGame]) -> [ClosedRange<Int>] {
    let all = block.map { _ in 0...block.count - 1 }
    let first = criteria.prefix(settled).first { $0.teams?.range.contains(block.count) ?? true }
    guard let first, first.headToHead.map({ $0.first == "points" }) ?? true,
      case .figures(let rounds) = CriterionCheck(
        search.field.ending(with: games), first, block
      ).result,
      let parts = rounds.first?.order(block)
    else { return all }
    var places: [Int: ClosedRange<Int>] = [:]
    var start = 0
    for part in parts {
      for team in part { places[team] = start...start + part.count - 1 }
      start += part.count
    }
    return block.map { places[$0] ?? 0...block.count - 1 }
  }
}

extension Criterion {
  /// Figures that results decide, whatever their goals.
  private static let ofResults: Set = ["points", "wins", "losses"]

  /// Figures of goals that add up over matches.
  private static let ofGoals: Set = [
    "goal-difference", "goals-for", "goals-against", "goal-average", "away-goals", "away-wins",
  ]

  /// Whether it is decided by results, or by the matches among the level teams.
  var isSettledByResults: Bool {
    guard onlyIf == nil else { return false }
    if let headToHead {
      return headToHead.allSatisfy {
        Self.ofResults.contains($0) || Self.ofGoals.contains($0)
      }
    }
    return key.map { Self.ofResults.contains($0) } ?? false
  }

  /// Whether what other teams do can change it.
  var looksAtOpponents: Bool {
    ([key].compactMap(\.self) + (headToHead ?? [])).contains { $0.hasPrefix("opponents") }
  }
}
