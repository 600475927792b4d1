import JournalCore

/// The places that some teams can take, from every result of every open match of theirs.
///
/// Teams that end level on points are ranked as the rules say, as far as results and the matches
/// among them decide: of one open match among them every score is tried, of several some. What is
/// level then is taken either way while goals of other matches can change it.
struct ResultTrial {
  /// The most open matches of which all results are tried: 19,683 ways.
  static let limit = 9

  private let search: PlaceSearch
  private let level: LevelOrders
  private let teams: [Int]
  private let games: [PlaceSearch.Game]
  /// The number of teams that end before all of these.
  private let ahead: Int

  private var points: [Int]
  private var outcomes: [SideOutcome] = []
  private var orders: [LevelOrders.Key: LevelOrders.Order] = [:]
  private var budget = LevelOrders.budget
  /// The only match of each team; nil if it has none or several.
  private let only: [Int?]
  private var spans: [Span]
  private var after: [[SideOutcome: Span]]

  /// The places of a team so far: those that no result exceeds, and those that some result reaches.
  private struct Span {
    var outer: ClosedRange<Int>?
    var inner: ClosedRange<Int>?

    var isExact: Bool { outer == inner }

    func reaches(_ places: ClosedRange<Int>) -> Bool {
      inner.map { $0.contains(places.lowerBound) && $0.contains(places.upperBound) } ?? false
    }

    mutating func take(_ outer: ClosedRange<Int>, reached inner: ClosedRange<Int>?) {
      self.outer = outer.joined(with: self.outer)
      if let inner { self.inner = inner.joined(with: self.inner) }
    }
  }

  /// Creates a trial; nil if too many matches are open.
  ///
  /// - Parameters:
  ///   - teams: teams with points that no other team can have.
  ///   - ahead: the number of teams that end before all of them.
  init?(_ search: PlaceSearch, _ stage: Stage, of teams: [Int], ahead: Int) {
    let own = Set(teams)
    let open = search.open.filter { own.contains($0.home) || own.contains($0.away) }
    games = open
    guard open.count <= Self.limit, teams.count <= 64 else { return nil }
    (self.search, self.teams, self.ahead) = (search, teams, ahead)
    level = LevelOrders(search, stage, teams, open)
    points = search.points
    only = search.own.indices.map { team in
      search.own[team].count == 1
        ? open.firstIndex { $0.home == team || $0.away == team } : nil
    }
    spans = Array(repeating: Span(), count: points.count)
    after = Array(repeating: [:], count: points.count)
  }

  /// The outlook of each team, by its index.
  consuming func outlooks() -> [Int: TableOutlook.Team] {
    tryAll(from: 0)
    var found: [Int: TableOutlook.Team] = [:]
    for team in teams {
      guard let places = spans[team].outer else { continue }
      found[team] = TableOutlook.Team(
        team: search.field.teams[team], places: places, isExact: spans[team].isExact,
        after: after[team].compactMapValues(\.outer))
    }
    return found
  }

  private mutating func tryAll(from index: Int) {
    guard index < games.count else { return take() }
    let game = games[index]
    for outcome in [SideOutcome.win, .draw, .loss] {
      points[game.home] += search.rule.points(for: outcome)
      points[game.away] += search.rule.points(for: outcome.reversed)
      outcomes.append(outcome)
      tryAll(from: index + 1)
      outcomes.removeLast()
      points[game.home] -= search.rule.points(for: outcome)
      points[game.away] -= search.rule.points(for: outcome.reversed)
    }
  }

  /// Takes the table as it is when all matches have ended in one way.
  private mutating func take() {
    let ranked = teams.sorted { (points[$1], $0) < (points[$0], $1) }
    var start = 0
    while start < ranked.count {
      var end = start + 1
      while end < ranked.count, points[ranked[end]] == points[ranked[start]] { end += 1 }
      take(Array(ranked[start..<end]), before: ahead + start)
      start = end
    }
  }

  /// Takes the places of level teams, after those that are ahead of them.
  private mutating func take(_ block: [Int], before ahead: Int) {
    let all = ahead + 1...ahead + block.count
    guard block.contains(where: { !reaches(all, $0) }) else { return }
    let order = block.count == 1 ? .single : order(of: block, before: ahead)
    for (index, team) in block.enumerated() {
      let outer = order.outer[index].moved(by: ahead + 1)
      let inner = order.inner[index]?.moved(by: ahead + 1)
      spans[team].take(outer, reached: inner)
      guard let outcome = ownOutcome(of: team) else { continue }
      after[team][outcome, default: Span()].take(outer, reached: inner)
    }
  }

  /// Whether it is known already that a team can take all of some places, after this result of its own
  /// as well.
  private func reaches(_ places: ClosedRange<Int>, _ team: Int) -> Bool {
    guard spans[team].reaches(places) else { return false }
    guard let outcome = ownOutcome(of: team) else { return true }
    return after[team][outcome]?.reaches(places) ?? false
  }

  /// The outcome of a team's only match; nil if it has none or several.
  private func ownOutcome(of team: Int) -> SideOutcome? {
    only[team].map { games[$0].home == team ? outcomes[$0] : outcomes[$0].reversed }
  }

  private mutating func order(of block: [Int], before ahead: Int) -> LevelOrders.Order {
    let key = level.key(of: block, outcomes, before: ahead)
    if let known = orders[key] { return known }
    let made = level.order(of: block, outcomes, before: ahead, &budget)
    orders[key] = made
    return made
  }
}

extension ClosedRange<Int> {
  /// The shortest range that has both.
  func joined(with other: ClosedRange<Int>?) -> ClosedRange<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }

  fileprivate func moved(by count: Int) -> ClosedRange<Int> {
    lowerBound + count...upperBound + count
  }
}
