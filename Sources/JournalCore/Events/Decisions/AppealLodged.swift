/// Somebody appeals against a decision.
public struct AppealLodged: Hashable, Sendable {
  /// Who appeals.
  public var appellant: String

  /// The decision.
  public var against: EventID?

  /// The authority to which the appeal goes.
  public var authority: String

  /// Why.
  public var reason: String?

  /// The day of the appeal.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    appellant: String, against: EventID? = nil, authority: String, reason: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.appellant = appellant
    self.against = against
    self.authority = authority
    self.reason = reason
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension AppealLodged: EventPayload {
  public static let name = "appeal-lodged"
  public static let summary = "An appeal is lodged."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("appellant", { $1(&$0.appellant) }, "Who appeals"),
    .field("against", { $1(&$0.against) }, "The decision that is appealed against"),
    .field("authority", { $1(&$0.authority) }, "The body that hears the appeal"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("date", { $1(&$0.date) }, "The day it is lodged"),
  ]
  public static let referents = ["against": Referent.decision]
  public static let sample = AppealLodged(
    appellant: "Asociación Uruguaya de Fútbol", authority: "FIFA Appeal Committee")

  public var seeds: [FactSeed] {
    [FactSeed(.other, subject: against)]
  }

  public var phrase: [Phrase] {
    [.text("Appeal by \(appellant) to \(authority)")]
      + (against.map { [.text(" against "), .event($0)] } ?? [])
      + (reason.map { [.text(": \($0)")] } ?? [])
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(appellant, "appellant")
    try Checks.ruling(authority, reason)
  }
}
