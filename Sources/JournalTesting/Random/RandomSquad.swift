import JournalCore

/// The players of one side of a random match.
struct RandomSquad {
  let team: TeamSlug
  var onPitch: [PersonSlug]
  var bench: [PersonSlug]
  var cautioned: [PersonSlug] = []
  var dismissed: [PersonSlug] = []

  init(_ team: TeamSlug) {
    self.team = team
    onPitch = (1...11).map { Self.player($0, of: team) }
    bench = (12...18).map { Self.player($0, of: team) }
  }

  private static func player(_ number: Int, of team: TeamSlug) -> PersonSlug {
    PersonSlug(stringLiteral: "\(team)-\(number)")
  }

  mutating func substitute(_ off: PersonSlug, by on: PersonSlug) {
    onPitch.removeAll { $0 == off }
    bench.removeAll { $0 == on }
    onPitch.append(on)
  }

  mutating func dismiss(_ player: PersonSlug) {
    onPitch.removeAll { $0 == player }
    dismissed.append(player)
  }
}

/// Both squads.
struct RandomSquads {
  private var home: RandomSquad
  private var away: RandomSquad

  init(_ home: TeamSlug, _ away: TeamSlug) {
    self.home = RandomSquad(home)
    self.away = RandomSquad(away)
  }

  subscript(side: Side) -> RandomSquad {
    get { side == .home ? home : away }
    set { if side == .home { home = newValue } else { away = newValue } }
  }
}

/// A goal of a random match.
struct RandomGoal {
  let id: EventID
  let side: Side
  /// The period and the minute in which it was entered.
  let period: Period
  let minute: Int
  let isMinuteKnown: Bool
  let hasScorer: Bool
  let isOwn: Bool
  var counts = true
  /// The last correction of the goal, or the goal itself.
  var lastWord: EventID
}
