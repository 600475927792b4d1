/// A clock was wrong: the recording times of the events from one on, up to this event, are not to be
/// trusted.
///
/// From this event on the log's times go on from the clock that stands by then, even if that is before
/// the wrong ones. They never go back behind the event before the first that is wrong.
public struct ClockCorrected: Hashable, Sendable {
  /// The first event that was recorded by the wrong clock.
  public var first: EventID

  /// What was wrong.
  public var reason: String

  /// Creates the event's data.
  public init(first: EventID, reason: String) {
    self.first = first
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ClockCorrected: EventPayload {
  public static let name = "clock-corrected"
  public static let summary = "A clock was wrong; the times go on from a right one."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("first", { $1(&$0.first) }, "The first event that the wrong clock recorded"),
    .field("reason", { $1(&$0.reason) }, "What was wrong"),
  ]
  public static let sample = ClockCorrected(
    first: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10),
    reason: "the laptop stood in 2099 after its battery had died")

  public var phrase: [Phrase] {
    [.text("CLOCK CORRECTED: \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
