/// The match was entered by mistake and was never due to be played.
public struct MatchVoided: Hashable, Sendable {
  /// Why.
  public var reason: String

  /// Creates the event's data.
  public init(reason: String) {
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MatchVoided: EventPayload {
  public static let name = "match-voided"
  public static let summary = "A match was entered by mistake."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why")
  ]
  public static let aliases = [
    EventAlias("voided")
  ]
  public static let sample = MatchVoided(reason: "entered twice")

  public var seeds: [FactSeed] {
    [FactSeed(.matchVoided)]
  }

  public var phrase: [Phrase] {
    [.text("MATCH VOIDED: \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
