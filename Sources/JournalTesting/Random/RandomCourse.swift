import JournalCore

/// The course of a random match: what has happened so far, and what may happen next.
struct RandomCourse {
  var random: SplitMix64
  var reporter: Reporter
  var drafts: [Draft] = []
  var squads: RandomSquads
  var goals: [RandomGoal] = []
  var kicks: [(side: Side, isScored: Bool)] = []
  var shootOutWinner: Side?
  var cards: [(id: EventID, side: Side, player: PersonSlug, isDismissal: Bool)] = []
  var period = Period.pre
  var minute = 0
  var added: Int?
  var hasWhistles = true

  /// The event that can be undone, and the state before it.
  private var undoable: (id: EventID, before: Standing)?

  /// The state that undoing an entry restores.
  struct Standing {
    var squads: RandomSquads
    var goals: [RandomGoal]
    var cards: [(id: EventID, side: Side, player: PersonSlug, isDismissal: Bool)]
  }

  private static let teams: [TeamSlug] = [
    "leganes", "real-madrid", "sevilla", "atletico-madrid", "valencia", "alaves", "espanyol",
    "barcelona",
  ]

  init(seed: UInt64, first: Int) {
    random = SplitMix64(seed: seed)
    let home = Self.teams.randomElement(using: &random) ?? "leganes"
    let away = Self.teams.filter { $0 != home }.randomElement(using: &random) ?? "real-madrid"
    squads = RandomSquads(home, away)
    reporter = Reporter(at: "\(home)-\(away)-2018-01-24-\(seed)", first: first)
  }

  var score: Score {
    goals.filter(\.counts).reduce(into: Score()) { $0[$1.side] += 1 }
  }

  // MARK: - Entering

  /// Enters an event.
  @discardableResult
  mutating func enter(_ event: MatchEvent, at time: MatchTime? = nil) -> EventID {
    undoable = nil
    do throws(Refusal) {
      let draft = try reporter.draft(Happening(event, at: time))
      drafts.append(draft)
      return draft.id
    } catch {
      preconditionFailure("a random match made an event that cannot be: \(error)")
    }
  }

  /// Enters a happening.
  @discardableResult
  mutating func enter(_ happening: Happening) -> EventID {
    enter(happening.event, at: happening.time)
  }

  /// Makes an entry that can be undone until another one follows.
  mutating func undoably(_ entry: (inout RandomCourse) -> EventID) {
    let before = standing
    let id = entry(&self)
    undoable = (id, before)
  }

  /// Undoes the last entry, and sometimes redoes it, and sometimes undoes it again.
  mutating func undo() {
    guard let (id, before) = undoable else { return }
    let after = standing
    var target = id
    for turn in 0..<Int.random(in: 1...3, using: &random) {
      target = enter(.retraction(of: target))
      standing = turn.isMultiple(of: 2) ? before : after
    }
  }

  private var standing: Standing {
    get { Standing(squads: squads, goals: goals, cards: cards) }
    set { (squads, goals, cards) = (newValue.squads, newValue.goals, newValue.cards) }
  }

  // MARK: - Chances

  /// The current moment of the match.
  var now: MatchTime { MatchTime(period, minute, added: added) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func side() -> Side { chance(50) ? .home : .away }

  mutating func player(of side: Side) -> PersonSlug {
    squads[side].onPitch.randomElement(using: &random) ?? "nobody"
  }

  mutating func any<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
}
