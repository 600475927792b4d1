/// The result of play stands: a protest failed, or an award is overturned.
///
/// An earlier award or annulment of the same match falls. An award that is upheld needs no such event.
public struct ResultConfirmed: Hashable, Sendable {
  /// Why.
  public var reason: String?

  /// Who decided.
  public var authority: String

  /// The slug of the match, if the event is in the stream of a competition.
  public var match: MatchSlug?

  /// Creates the event's data.
  public init(reason: String? = nil, authority: String, match: MatchSlug? = nil) {
    self.reason = reason
    self.authority = authority
    self.match = match
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ResultConfirmed: EventPayload {
  public static let name = "result-confirmed"
  public static let summary = "The result of play stands; an earlier award falls."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field(
      "match", { $1(&$0.match) }, "The slug of the match, if recorded in a competition",
      flag: "fixture"
    ),
  ]
  public static let sample = ResultConfirmed(authority: "FIFA")

  public var seeds: [FactSeed] {
    [FactSeed(.resultConfirmed)]
  }

  public var phrase: [Phrase] {
    [.text("RESULT CONFIRMED (\(authority))\(reason.map { ": \($0)" } ?? "")")]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority)
  }
}
