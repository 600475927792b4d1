/// A search over the matches among the rivals of a team for as many of them below it, or as few, as
/// there can be.
struct RivalSearch {
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
