public import JournalCore
import JournalProjections

/// The smallest changes that would have moved a team in a table: one goal more or fewer in a match, or
/// one decision; two of them if none alone is enough.
///
/// Every answer is computed by ranking the changed table again (<doc:HowATableIsRanked>). Goals with
/// the same effect on every team that could come level are one change with several options. Results
/// that an authority awarded are not changed.
public struct PlaceFlips: Sendable {
  /// One thing that could have been otherwise, wherever it has the same effect.
  public enum Change: Hashable, Sendable {
    /// Any one of these matches with other goals.
    case goals([Option])
    /// The decision at this position had not been made.
    case noRuling(Int)
  }

  /// One match with other goals.
  public struct Option: Hashable, Sendable {
    /// The index of the match in the contest.
    public let match: Int
    /// The score in place of the one that counts.
    public let score: Score
    /// The goals more of each side; negative if they are fewer.
    public let more: Score
    /// The positions of the goals of which some are left out, or of the declared score that counts
    /// them; empty if no side has fewer.
    public let events: [Int]
  }

  /// One change, or two together, with where they would put the team.
  public struct Flip: Hashable, Sendable {
    /// What is changed.
    public let changes: [Change]
    /// The place that the team would have; several if it is open which of them.
    public let places: ClosedRange<Int>
    /// The id of the criterion that would then put it behind the team before it.
    public let decidedBy: String?
  }

  /// The single changes.
  public let single: [Flip]

  /// The pairs of changes, if no single one is enough; two goals in one match are one option.
  public let pairs: [Flip]

  /// Whether pairs were searched for to the end.
  public let isComplete: Bool

  /// The most tables that are ranked for pairs.
  static let limit = 20_000

  /// Searches for what would have moved a team; nil if the table does not have it.
  public init?(of team: TeamSlug, in contest: TableContest, by stage: Stage) {
    guard let search = FlipSearch(team, contest, stage) else { return nil }
    single = search.single
    guard single.isEmpty else {
      (pairs, isComplete) = ([], true)
      return
    }
    (pairs, isComplete) = search.pairs(limit: Self.limit)
  }
}

/// The search for what would move one team.
private struct FlipSearch {
  /// Some goals more or fewer in one match, with what they do to its teams.
  struct Element {
    let option: PlaceFlips.Option
    let match: TableMatch
    /// The change of both teams' tallies.
    let effects: [Effect]
  }

  struct Effect: Hashable {
    let team: Int
    let before: Tally
    let after: Tally
    var points: Int { after.points - before.points }
  }

  /// What elements of the same class have in common: what they do to each team that matters, and the
  /// match if two such teams play it.
  struct Signature: Hashable {
    let effects: [Effect]
    let match: Int?
  }

  private let contest: TableContest
  private let stage: Stage
  private let field: TableField
  private let team: Int
  private let places: ClosedRange<Int>
  private let judge: TableJudge
  private let points: [Int]
  private let ranked: [Int]
  /// Whether points come first, so that only teams level on them are compared further.
  private let isByPoints: Bool
  /// Whether figures of all opponents count, so that every match matters.
  private let readsOpponents: Bool
  private var classes: [[Element]] = []
  private var doubles: [[Element]] = []

  init?(_ slug: TeamSlug, _ contest: TableContest, _ stage: Stage) {
    judge = TableJudge(stage: stage)
    let field = TableField(contest, stage)
    guard let row = judge.judge(contest).row(of: slug), let team = field.index(of: slug) else {
      return nil
    }
    (self.contest, self.stage, self.field, self.team, places) = (
      contest, stage, field, team, row.places
    )
    points = field.teams.indices.map { field.overall[$0].points + field.adjustments[$0] }
    ranked = field.teams.indices.filter { contest.departure(of: field.teams[$0]) != .annul }
    let first = stage.criteria.first
    isByPoints =
      first?.key == "points" && first?.teams == nil && first?.onlyIf == nil && first?.when == nil
    readsOpponents = stage.criteria.contains { criterion in
      ([criterion.key].compactMap { $0 } + (criterion.headToHead ?? [])).contains {
        $0.hasPrefix("opponents-")
      }
    }
    guard !row.isImposed else { return }
    let near = self.near
    let games = field.games.filter { isChangeable($0, near) }
    classes = grouped(
      games.flatMap { game in Self.steps(on: game.score).compactMap { element($0, game) } }, near)
    doubles = grouped(
      games.flatMap { game in Self.doubleSteps(on: game.score).compactMap { element($0, game) } },
      near)
  }

  /// The teams that two goals can bring level with the team, or past it. A goal is worth no more than
  /// the step from a defeat to a draw or from a draw to a win, with its bonus, to either team.
  private var near: Set<Int> {
    guard isByPoints, !readsOpponents else { return Set(field.teams.indices) }
    let rule = field.points
    let draws = [rule.draw, rule.shootOutWin ?? rule.draw, rule.shootOutLoss ?? rule.draw]
    let steps = draws.flatMap { [abs(rule.win - $0), abs($0 - (rule.loss ?? 0))] }
    let step = (steps.max() ?? 0) + abs(rule.bonus?.points ?? 0)
    return Set(ranked.filter { abs(points[$0] - points[team]) <= step * 4 })
  }

  private func isChangeable(_ game: TableGame, _ near: Set<Int>) -> Bool {
    let result = contest.matches[game.match].result
    guard near.contains(game.home) || near.contains(game.away) else { return false }
    return result.award == nil && result.walkover == nil && contest.givenUp(result) == nil
  }

  private static func steps(on score: Score) -> [Score] {
    [Score(1, 0), Score(0, 1), Score(-1, 0), Score(0, -1)].filter { isPossible($0, score) }
  }

  private static func doubleSteps(on score: Score) -> [Score] {
    [
      Score(2, 0), Score(0, 2), Score(-2, 0), Score(0, -2), Score(1, -1), Score(-1, 1), Score(1, 1),
      Score(-1, -1),
    ].filter { isPossible($0, score) }
  }

  private static func isPossible(_ step: Score, _ score: Score) -> Bool {
    score.home + step.home >= 0 && score.away + step.away >= 0
  }

  private func element(_ step: Score, _ game: TableGame) -> Element? {
    let old = contest.matches[game.match]
    guard let (result, events) = old.result.with(more: step),
      let outcome = result.outcome(for: .home)
    else { return nil }
    let score = contest.score(of: result)
    func effect(_ team: Int, _ side: Side) -> Effect {
      func tally(_ outcome: SideOutcome, _ score: Score) -> Tally {
        let own = side == .home ? outcome : outcome.reversed
        var tally = Tally()
        tally.add(
          own, for: score[side], against: score[side.other], away: side == .away,
          worth: field.points.points(
            for: own, scored: score[side], conceded: score[side.other]))
        return tally
      }
      return Effect(
        team: team, before: tally(game.outcome, game.score), after: tally(outcome, score))
    }
    return Element(
      option: PlaceFlips.Option(match: game.match, score: score, more: step, events: events),
      match: TableMatch(result, date: old.date, matchday: old.matchday),
      effects: [effect(game.home, .home), effect(game.away, .away)])
  }

  private func grouped(_ elements: [Element], _ near: Set<Int>) -> [[Element]] {
    var order: [Signature] = []
    var groups: [Signature: [Element]] = [:]
    for element in elements {
      let own = element.effects.filter { near.contains($0.team) }
      let signature = Signature(
        effects: own, match: own.count > 1 || readsOpponents ? element.option.match : nil)
      if groups[signature] == nil { order.append(signature) }
      groups[signature, default: []].append(element)
    }
    return order.map { groups[$0, default: []] }
  }

  // MARK: - Which teams matter

  /// How the teams stand to the team on points.
  private struct Order: Equatable {
    var above: Set<Int> = []
    var level: Set<Int> = []
  }

  private func order(with elements: [Element]) -> Order {
    var changed = points
    for effect in elements.flatMap(\.effects) { changed[effect.team] += effect.points }
    var order = Order()
    for other in ranked where other != team {
      if changed[other] > changed[team] { order.above.insert(other) }
      if changed[other] == changed[team] { order.level.insert(other) }
    }
    return order
  }

  /// Whether the team can be in another place: not while it is level with nobody and as many are
  /// above it.
  private func canMove(_ before: Order, _ after: Order) -> Bool {
    guard isByPoints else { return true }
    return !before.level.isEmpty || !after.level.isEmpty
      || before.above.count != after.above.count
  }

  /// Whether an element touches a team that matters; without it the others would do the same.
  private func matters(_ element: Element, _ orders: [Order], _ base: Order) -> Bool {
    guard isByPoints, !readsOpponents else { return true }
    return element.effects.contains { effect in
      effect.team == team || base.level.contains(effect.team)
        || orders.contains { order in
          order.level.contains(effect.team)
            || order.above.contains(effect.team) != base.above.contains(effect.team)
        }
    }
  }

  // MARK: - Ranking

  private func flip(_ changes: [PlaceFlips.Change], _ changed: TableContest) -> PlaceFlips.Flip? {
    guard let row = judge.judge(changed).row(of: field.teams[team]), row.places != places else {
      return nil
    }
    return PlaceFlips.Flip(changes: changes, places: row.places, decidedBy: row.decidedBy)
  }

  private func with(_ elements: [Element], in contest: TableContest) -> TableContest {
    var matches = contest.matches
    for element in elements where matches.indices.contains(element.option.match) {
      matches[element.option.match] = element.match
    }
    return contest.with(matches)
  }

  private func change(_ group: [Element]) -> PlaceFlips.Change { .goals(group.map(\.option)) }

  private var rulings: [Int] {
    let onMatches = contest.matches.flatMap { $0.result.rulings.positions }
    return Set(contest.rulings.map(\.position) + onMatches).sorted()
  }

  var single: [PlaceFlips.Flip] {
    let base = order(with: [])
    let goals = classes.compactMap { group -> PlaceFlips.Flip? in
      let own = Array(group.prefix(1))
      guard canMove(base, order(with: own)) else { return nil }
      return flip([change(group)], with(own, in: contest))
    }
    return goals
      + rulings.compactMap { flip([.noRuling($0)], contest.without([$0])) }
  }

  func pairs(limit: Int) -> (flips: [PlaceFlips.Flip], isComplete: Bool) {
    let base = order(with: [])
    var found: [PlaceFlips.Flip] = []
    var count = 0
    func tried(_ changes: [PlaceFlips.Change], _ changed: TableContest) {
      count += 1
      found += [flip(changes, changed)].compactMap { $0 }
    }
    for group in doubles where canMove(base, order(with: Array(group.prefix(1)))) {
      tried([change(group)], with(Array(group.prefix(1)), in: contest))
    }
    let alone = classes.map { order(with: Array($0.prefix(1))) }
    for (index, one) in classes.enumerated() {
      for other in index..<classes.count {
        guard count < limit else { return (found, false) }
        guard let pair = Self.pair(one, classes[other]) else { continue }
        let both = order(with: pair)
        let orders = [alone[index], alone[other], both]
        guard canMove(base, both), pair.allSatisfy({ matters($0, orders, base) }) else { continue }
        tried([change(one), change(classes[other])], with(pair, in: contest))
      }
    }
    let decisions = rulings
    for (index, position) in decisions.enumerated() {
      let without = contest.without([position])
      for other in decisions[(index + 1)...] {
        guard count < limit else { return (found, false) }
        tried([.noRuling(position), .noRuling(other)], contest.without([position, other]))
      }
      for group in classes {
        guard count < limit else { return (found, false) }
        let isWhole = without.matches.count == contest.matches.count
        guard isWhole else { continue }
        tried(
          [.noRuling(position), change(group)], with(Array(group.prefix(1)), in: without))
      }
    }
    return (found, true)
  }

  /// Two elements of two classes in different matches; nil if there are none.
  private static func pair(_ one: [Element], _ other: [Element]) -> [Element]? {
    for first in one.prefix(2) {
      if let second = other.first(where: { $0.option.match != first.option.match }) {
        return [first, second]
      }
    }
    return nil
  }
}

extension MatchResult {
  /// The match with goals more or fewer for each side, and the goals or declared scores of which some
  /// are left out; nil if nothing tells of goals to leave out.
  fileprivate func with(more: Score) -> (result: MatchResult, events: [Int])? {
    var result = self
    var events: [Int] = []
    for side in Side.allCases {
      for _ in 0..<max(0, more[side]) {
        guard let next = result.scoring(side) else { return nil }
        result = next
      }
      for _ in 0..<max(0, -more[side]) {
        if let goal = result.goals.last(where: { result.side(of: $0.team) == side }),
          let next = result.without([goal.position])
        {
          events += goals.filter { self.side(of: $0.team) == side }.map(\.position)
          result = next
        } else if result.untold(side) > 0, let next = result.declaring(oneFewerFor: side) {
          events += declarations
          result = next
        } else {
          return nil
        }
      }
    }
    return (result, Array(Set(events)).sorted())
  }
}
