/// A provisional event is confirmed.
public struct Confirmation: Hashable, Sendable {
  /// The event.
  public var target: EventID

  /// Creates the event's data.
  public init(target: EventID) {
    self.target = target
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Confirmation: EventPayload {
  public static let name = "confirmation"
  public static let summary = "A provisional event is confirmed."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("target", { $1(&$0.target) }, "The provisional event")
  ]
  public static let sample = Confirmation(
    target: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10))

  public var seeds: [FactSeed] {
    [FactSeed(.confirmation, subject: target)]
  }

  public var phrase: [Phrase] {
    [.text("Confirmed "), .event(target)]
  }
}
