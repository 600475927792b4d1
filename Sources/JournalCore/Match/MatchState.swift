/// The state of a match at one place in its order, as the invariants need it.
public struct MatchState: Sendable {
  /// How long the match lasts, and with how many players.
  public let format: MatchFormat

  /// The names behind the numbers, in the short form that people know.
  public internal(set) var names: NameTitles

  /// The periods that have been played.
  public private(set) var clock: MatchClock

  /// The players of both sides.
  public private(set) var squads = Squads()

  /// The goals that count.
  public private(set) var score = Score()

  /// The substitutions made by each side.
  public private(set) var substitutions = Score()

  /// Announced added time by period.
  public private(set) var announced: [UInt8: Int] = [:]

  /// The first fact of each event so far, by position.
  public private(set) var facts: [Int: Fact] = [:]

  /// The positions of goals struck out by a ruling of their own; such a ruling may follow an
  /// overturned check.
  public private(set) var struck: Set<Int> = []

  /// The shoot-out so far, kick by kick.
  public private(set) var shootOut = ShootOutTally()

  /// Whether the result of the shoot-out was declared.
  public private(set) var isShootOutDeclared = false

  /// Whether the match was abandoned and has not been resumed.
  public private(set) var isAbandoned = false

  /// Players who left the pitch temporarily and have not returned.
  public private(set) var offPitch: Set<NameID> = []

  /// The goals of extra time that count.
  public private(set) var extraTimeGoals = 0

  /// The goals of a second extra time that count; `extraTimeGoals` has them too.
  public private(set) var secondExtraTimeGoals = 0

  /// Creates the state before anything has happened.
  public init(format: MatchFormat, names: NameTitles) {
    self.format = format
    self.names = names
    clock = MatchClock(format)
  }

  /// Applies an accepted fact. Nothing is refused here: the past has happened.
  public mutating func apply(_ fact: Fact) {
    clock.apply(fact)
    squads.apply(fact)
    if fact.kind == .goalDisallowed { struck.insert(fact.subject) }
    if fact.effect > 0 { struck.remove(fact.effectOn) }
    if facts[fact.position] == nil { facts[fact.position] = fact }
    noteAbsence(fact)
    if let period = Period(code: fact.effectPeriod), period.isExtraTime {
      extraTimeGoals += fact.effect
      if period.isSecondExtraTime { secondExtraTimeGoals += fact.effect }
    }
    guard let side = squads.side(of: fact.team) else {
      if fact.kind == .addedTime { announced[fact.period] = fact.value }
      return
    }
    score[side] += fact.effect
    shootOut.apply(fact, by: side)
    switch fact.kind {
    case .substitution: substitutions[side] += 1
    case .shootOutDeclared: isShootOutDeclared = true
    default: break
    }
  }

  /// The short name of a side's team.
  func title(_ side: Side) -> String { names[side == .home ? squads.home : squads.away] }

  private mutating func noteAbsence(_ fact: Fact) {
    switch fact.kind {
    case .matchAbandoned: isAbandoned = true
    case .matchResumed: isAbandoned = false
    case .playerOff: offPitch.insert(fact.person)
    case .playerReturned, .playerRetired, .substitution: offPitch.remove(fact.person)
    default: break
    }
  }
}
