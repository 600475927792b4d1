/// The referee suspends play.
public struct PlaySuspended: Hashable, Sendable {
  /// Why.
  public var reason: String

  /// Creates the event's data.
  public init(reason: String) {
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlaySuspended: EventPayload {
  public static let name = "play-suspended"
  public static let summary = "Play is suspended."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why")
  ]
  public static let aliases = [
    EventAlias("suspended")
  ]
  public static let sample = PlaySuspended(reason: "floodlight failure")

  public var seeds: [FactSeed] {
    [FactSeed(.playSuspended)]
  }

  public var phrase: [Phrase] {
    [.text("PLAY SUSPENDED: \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
