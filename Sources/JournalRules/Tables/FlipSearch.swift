import JournalCore
import JournalProjections

/// The search for what would move one team.
struct FlipSearch {
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

  private let field: TableField
  private let team: Int
  private let places: ClosedRange<Int>
  private let judge: TableJudge
  private let points: [Int]
  private let ranked: [Int]
  /// The teams whose places an authority imposed: they do not push the others down by their points.
  private let imposed: Set<Int>
  /// Whether points come first, so that only teams level on them are compared further.
  private let isByPoints: Bool
  /// Whether figures of all opponents count, so that every match matters.
  private let readsOpponents: Bool
  /// One goal more or fewer, by match.
  private var elements: [Int: [Element]] = [:]
  /// The same, with those of the same effect together.
  private var classes: [[Element]] = []

  private var contest: TableContest { field.contest }
  private var stage: Stage { judge.stage }

  /// Prepares a search; nil if the table does not have the team.
  ///
  /// - Parameters:
  ///   - goals: the number of goals that are changed at once.
  ///   - known: what single goals do in some matches, where that is known already.
  init?(
    _ slug: TeamSlug, _ contest: TableContest, _ stage: Stage, goals: Int = 2,
    knowing known: [Int: [Element]] = [:]
  ) {
    let (judge, field) = (TableJudge(stage: stage), TableField(contest, stage))
    let rows = judge.judge(field).rows
    guard let row = rows.first(where: { $0.team == slug }), let team = field.index(of: slug) else {
      return nil
    }
    (self.judge, self.field, self.team, places) = (judge, field, team, row.places)
    points = field.teams.indices.map { field.overall[$0].points + field.adjustments[$0] }
    ranked = field.teams.indices.filter { contest.departure(of: field.teams[$0]) != .annul }
    imposed = Set(rows.filter(\.isImposed).compactMap { field.index(of: $0.team) })
    let first = stage.criteria.first
    isByPoints =
      first?.key == "points" && first?.teams == nil && first?.onlyIf == nil && first?.when == nil
    readsOpponents = stage.criteria.contains(where: \.looksAtOpponents)
    guard !row.isImposed else { return }
    let near = self.near(within: goals)
    let games = changeable(near)
    for game in games {
      elements[game.match] =
        known[game.match] ?? Self.steps(on: game.score).compactMap { element($0, game) }
    }
    classes = grouped(games.flatMap { elements[$0.match, default: []] }, near)
  }

  /// The teams that some goals can bring level with the team, or past it. A goal is worth no more than
  /// the step from a defeat to a draw or from a draw to a win, with its bonus, to either team.
  private func near(within goals: Int) -> Set<Int> {
    guard isByPoints, !readsOpponents else { return Set(field.teams.indices) }
    let rule = field.points
    let draws = [rule.draw, rule.shootOutWin ?? rule.draw, rule.shootOutLoss ?? rule.draw]
    let steps = draws.flatMap { [abs(rule.win - $0), abs($0 - (rule.loss ?? 0))] }
    let step = (steps.max() ?? 0) + abs(rule.bonus?.points ?? 0)
    return Set(ranked.filter { abs(points[$0] - points[team]) <= step * 2 * goals })
  }

  /// The games of some teams whose own goals make their results.
  private func changeable(_ near: Set<Int>) -> [TableGame] {
    field.games.filter { game in
      let result = contest.matches[game.match].result
      guard near.contains(game.home) || near.contains(game.away) else { return false }
      return result.award == nil && result.walkover == nil && contest.givenUp(result) == nil
    }
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
      || before.above.subtracting(imposed).count != after.above.subtracting(imposed).count
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

  private func flip(_ changes: [PlaceFlips.Change], _ field: TableField) -> PlaceFlips.Flip? {
    guard let place = judge.place(of: field.teams[team], in: field), place.places != places else {
      return nil
    }
    return PlaceFlips.Flip(changes: changes, places: place.places, decidedBy: place.decidedBy)
  }

  private func flip(_ changes: [PlaceFlips.Change], with elements: [Element]) -> PlaceFlips.Flip? {
    let changed = elements.map { ($0.option.match, $0.match) }
    return flip(changes, field.replacing(Dictionary(changed) { $1 }))
  }

  private func flip(without rulings: [Int]) -> PlaceFlips.Flip? {
    flip(rulings.map { .noRuling($0) }, TableField(contest.without(Set(rulings)), stage))
  }

  private func change(_ group: [Element]) -> PlaceFlips.Change { .goals(group.map(\.option)) }

  private var rulings: [Int] {
    let onMatches = contest.matches.flatMap { $0.result.rulings.positions }
    return Set(contest.rulings.map(\.position) + onMatches).sorted()
  }

  /// The groups of which each can move the team by itself.
  private func candidates(_ groups: [[Element]]) -> [[Element]] {
    let base = order(with: [])
    return groups.filter { canMove(base, order(with: Array($0.prefix(1)))) }
  }

  private func flip(_ group: [Element]) -> PlaceFlips.Flip? {
    flip([change(group)], with: Array(group.prefix(1)))
  }

  var single: [PlaceFlips.Flip] {
    candidates(classes).compactMap { flip($0) } + rulings.compactMap { flip(without: [$0]) }
  }

  /// Two goals in one match.
  private var doubles: [[Element]] {
    guard !elements.isEmpty else { return [] }
    let near = self.near(within: 2)
    return grouped(
      changeable(near).flatMap { game in
        Self.doubleSteps(on: game.score).compactMap { element($0, game) }
      }, near)
  }

  /// Searches for pairs where no single change moves the team.
  func pairs(limit: Int) -> (flips: [PlaceFlips.Flip], isComplete: Bool) {
    var found: [PlaceFlips.Flip] = []
    var count = 0
    for group in candidates(doubles) {
      count += 1
      found += [flip(group)].compactMap(\.self)
    }
    let base = order(with: [])
    let alone = classes.map { order(with: Array($0.prefix(1))) }
    for (index, one) in classes.enumerated() {
      for other in index..<classes.count {
        guard count < limit else { return (found, false) }
        guard let pair = Self.pair(one, classes[other]) else { continue }
        let both = order(with: pair)
        let orders = [alone[index], alone[other], both]
        guard canMove(base, both), pair.allSatisfy({ matters($0, orders, base) }) else { continue }
        count += 1
        found += [flip([change(one), change(classes[other])], with: pair)].compactMap(\.self)
      }
    }
    let decisions = rulings
    var isComplete = true
    for (index, position) in decisions.enumerated() {
      for other in decisions[(index + 1)...] {
        guard count < limit else { return (found, false) }
        count += 1
        found += [flip(without: [position, other])].compactMap(\.self)
      }
      // Without a decision other teams are near, and other results count.
      guard let without = search(without: position) else {
        isComplete = false
        continue
      }
      for group in without.candidates(without.classes) {
        guard count < limit else { return (found, false) }
        count += 1
        guard let flip = without.flip(group) else { continue }
        found.append(
          PlaceFlips.Flip(
            changes: [.noRuling(position)] + flip.changes, places: flip.places,
            decidedBy: flip.decidedBy))
      }
    }
    return (found, isComplete)
  }

  /// The search for single goals in the table without a decision; nil if a match is then unknown.
  private func search(without position: Int) -> FlipSearch? {
    let without = contest.without([position])
    guard without.matches.count == contest.matches.count else { return nil }
    let known = elements.filter { match, _ in
      !contest.matches[match].result.rulings.positions.contains(position)
    }
    return FlipSearch(field.teams[team], without, stage, goals: 1, knowing: known)
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
