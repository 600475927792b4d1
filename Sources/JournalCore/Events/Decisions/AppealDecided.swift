/// An appeal is decided.
///
/// By itself it changes no result: the decision stands until a ruling that follows from the appeal
/// says otherwise.
public struct AppealDecided: Hashable, Sendable {
  /// The outcome of an appeal.
  public enum Outcome: String, Word {
    case upheld
    case partlyUpheld = "partly-upheld"
    case dismissed, withdrawn
  }

  /// The appeal.
  public var appeal: EventID?

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
    appeal: EventID? = nil, outcome: Outcome, reason: String? = nil, authority: String,
    date: CalendarDate? = nil
  ) {
    self.appeal = appeal
    self.outcome = outcome
    self.reason = reason
    self.authority = authority
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension AppealDecided: EventPayload {
  public static let name = "appeal-decided"
  public static let summary = "An appeal is decided; a ruling of its own carries it out."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("appeal", { $1(&$0.appeal) }, "The appeal that is decided"),
    .field("outcome", { $1(&$0.outcome) }, "The outcome"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect"),
  ]
  public static let referents = ["appeal": Referent.types([AppealLodged.name])]
  public static let sample = AppealDecided(outcome: .dismissed, authority: "FIFA Appeal Committee")

  public var seeds: [FactSeed] {
    [FactSeed(.other, subject: appeal)]
  }

  public var phrase: [Phrase] {
    [.text("Appeal \(outcome.rawValue) (\(authority))")]
      + (appeal.map { [.text(": "), .event($0)] } ?? []) + (reason.map { [.text(": \($0)")] } ?? [])
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority, reason)
  }
}
