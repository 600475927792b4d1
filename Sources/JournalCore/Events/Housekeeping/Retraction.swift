/// Takes back an earlier event, which stays in the log but no longer counts.
public struct Retraction: Hashable, Sendable {
  /// The event.
  public var target: EventID

  /// Why.
  public var reason: String

  /// Creates the event's data.
  public init(target: EventID, reason: String) {
    self.target = target
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Retraction: EventPayload {
  public static let name = "retraction"
  public static let summary = "An earlier event is taken back."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("target", { $1(&$0.target) }, "The event that is taken back"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = Retraction(
    target: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10), reason: "mistyped")

  public var seeds: [FactSeed] {
    [FactSeed(.retraction, subject: target)]
  }

  public var phrase: [Phrase] {
    [.text("TAKEN BACK "), .event(target)]
  }
}
