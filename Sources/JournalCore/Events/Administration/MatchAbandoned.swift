/// A match is abandoned and not finished on the day.
public struct MatchAbandoned: Hashable, Sendable {
  /// Why.
  public var reason: String

  /// Who abandoned it.
  public var by: String?

  /// Creates the event's data.
  public init(reason: String, by: String? = nil) {
    self.reason = reason
    self.by = by
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MatchAbandoned: EventPayload {
  public static let name = "match-abandoned"
  public static let summary = "A match is abandoned."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("by", { $1(&$0.by) }, "Who abandoned it", flag: "ruled-by"),
  ]
  public static let aliases = [
    EventAlias("abandoned")
  ]
  public static let sample = MatchAbandoned(reason: "fog", by: "referee")

  public var seeds: [FactSeed] {
    [FactSeed(.matchAbandoned)]
  }

  public var phrase: [Phrase] {
    [.text("MATCH ABANDONED: \(reason)\(by.map { " (\($0))" } ?? "")")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
