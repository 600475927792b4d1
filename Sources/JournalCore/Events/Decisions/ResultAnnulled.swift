/// A result no longer counts, and no other replaces it.
public struct ResultAnnulled: Hashable, Sendable {
  /// What is annulled, if it is more or less than the result.
  public var scope: String?

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// The slug of the match, if the event is in the stream of a competition.
  public var match: MatchSlug?

  /// Creates the event's data.
  public init(
    scope: String? = nil, reason: String, authority: String, date: CalendarDate? = nil,
    match: MatchSlug? = nil
  ) {
    self.scope = scope
    self.reason = reason
    self.authority = authority
    self.date = date
    self.match = match
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ResultAnnulled: EventPayload {
  public static let name = "result-annulled"
  public static let summary = "A result is annulled."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("scope", { $1(&$0.scope) }, "What is annulled, if more or less than the result"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of the match"),
    .field(
      "match", { $1(&$0.match) }, "The slug of the match, if recorded in a competition",
      flag: "fixture"
    ),
  ]
  public static let aliases = [
    EventAlias("annulled")
  ]
  public static let sample = ResultAnnulled(
    reason: "a mistake in law by the referee", authority: "FIFA")

  public var seeds: [FactSeed] {
    [FactSeed(.resultAnnulled)]
  }

  public var phrase: [Phrase] {
    [.text("RESULT ANNULLED\(scope.map { ", \($0)" } ?? "") (\(authority)): \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority, reason)
  }
}
