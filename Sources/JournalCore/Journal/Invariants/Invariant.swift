/// A rule that an event must not break (E) or should not (W), checked at its place in the match.
protocol Invariant: Sendable {
  /// Whether an event entered later can make earlier entries break it: rules about people do.
  static var holdsLater: Bool { get }

  /// Why the fact cannot be; nil where it can.
  static func objection(to fact: Fact, in state: MatchState) -> Refusal?

  /// What is odd about the fact; nil where nothing is.
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt?
}

extension Invariant {
  static var holdsLater: Bool { true }
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? { nil }
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? { nil }
}

/// The index of the invariants (EVENTS, section 4).
enum Invariants {
  static let all: [any Invariant.Type] = [
    ScheduledFirst.self, KnownTeam.self, PeriodOrder.self, OpenPeriod.self, OwnGoal.self,
    ScorerInLineUp.self, SubstitutionOnPitch.self, DismissedPlayer.self, ShootOutKicks.self,
    SubjectKind.self, PlayerOnPitch.self, PenaltyAssist.self, SubstitutionLimit.self,
    SecondYellow.self, DeclaredScore.self, AnnouncedTime.self, PlayersLeft.self,
  ]
}

/// Something odd that was recorded all the same.
public struct Doubt: Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs, such as `not-on-pitch`.
  public let code: String

  /// What is odd, as one sentence.
  public let reason: String

  /// The event it is about, by position, where it is about an earlier one.
  public let position: Int?

  /// Creates a doubt.
  public init(_ code: String, _ reason: String, position: Int? = nil) {
    self.code = code
    self.reason = reason
    self.position = position
  }

  /// The sentence.
  public var description: String { reason }
}
