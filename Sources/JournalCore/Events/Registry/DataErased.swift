/// The erasable texts of an event are erased: a person's names, or what was written about a person.
///
/// The log that records this erases the values in the same transaction. The event's record and
/// every proof of it stay as they are.
public struct DataErased: Hashable, Sendable {
  /// The event.
  public var target: EventID

  /// The person whose data is erased.
  public var person: PersonSlug?

  /// Why.
  public var reason: String

  /// Creates the event's data.
  public init(target: EventID, person: PersonSlug? = nil, reason: String) {
    self.target = target
    self.person = person
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension DataErased: EventPayload {
  public static let name = "data-erased"
  public static let summary = "The erasable texts of an event are erased."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("target", { $1(&$0.target) }, "The event whose texts are erased"),
    .field("person", { $1(&$0.person) }, "The person the texts were about"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = DataErased(
    target: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10),
    reason: "request of 2026-03-02")

  public var phrase: [Phrase] {
    [.text("ERASED the texts of "), .event(target)]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
