/// The match is postponed to a day not yet named.
public struct MatchPostponed: Hashable, Sendable {
  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String?

  /// Creates the event's data.
  public init(reason: String, authority: String? = nil) {
    self.reason = reason
    self.authority = authority
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MatchPostponed: EventPayload {
  public static let name = "match-postponed"
  public static let summary = "A match is postponed."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
  ]
  public static let aliases = [
    EventAlias("postponed")
  ]
  public static let sample = MatchPostponed(reason: "waterlogged pitch", authority: "referee")

  public var seeds: [FactSeed] {
    [FactSeed(.matchPostponed)]
  }

  public var phrase: [Phrase] {
    [.text("MATCH POSTPONED: \(reason)\(authority.map { " (\($0))" } ?? "")")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
    if let authority { try Checks.notEmpty(authority, "authority") }
  }
}
