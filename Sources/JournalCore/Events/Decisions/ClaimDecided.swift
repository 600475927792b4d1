/// A claim about an event is accepted or rejected. What follows from it is recorded beside it, by
/// events that it causes.
public struct ClaimDecided: Hashable, Sendable {
  /// What was decided about a claim.
  public enum Outcome: String, Word {
    case accepted, rejected
  }

  /// The claim.
  public var claim: EventID

  /// The outcome.
  public var outcome: Outcome

  /// Why.
  public var reason: String?

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    claim: EventID, outcome: Outcome, reason: String? = nil, authority: String,
    date: CalendarDate? = nil
  ) {
    self.claim = claim
    self.outcome = outcome
    self.reason = reason
    self.authority = authority
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ClaimDecided: EventPayload {
  public static let name = "claim-decided"
  public static let summary = "A claim about an event is accepted or rejected."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("claim", { $1(&$0.claim) }, "The claim that is decided"),
    .field("outcome", { $1(&$0.outcome) }, "The outcome"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect"),
  ]
  public static let referents = ["claim": Referent.types([Claim.name])]
  public static let sample = ClaimDecided(
    claim: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10), outcome: .rejected,
    authority: "RFEF")

  public var seeds: [FactSeed] {
    [FactSeed(.other, subject: claim)]
  }

  public var phrase: [Phrase] {
    [.text("Claim \(outcome.rawValue) (\(authority)): "), .event(claim)]
      + (reason.map { [.text(": \($0)")] } ?? [])
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority, reason)
  }
}
