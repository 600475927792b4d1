/// What another source says about an event. It changes nothing.
public struct Claim: Hashable, Sendable {
  /// The event.
  public var about: EventID

  /// The field in dispute, such as minute.
  public var field: String

  /// What the source says.
  public var value: JSONValue

  /// Creates the event's data.
  public init(about: EventID, field: String, value: JSONValue) {
    self.about = about
    self.field = field
    self.value = value
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Claim: EventPayload {
  public static let name = "claim"
  public static let summary = "Another source disagrees."
  public static let setting = EventSetting.housekeeping
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("about", { $1(&$0.about) }, "The event in dispute"),
    .field("field", { $1(&$0.field) }, "The field in dispute, such as minute"),
    .field("value", { $1(&$0.value) }, "What the source says"),
  ]
  public static let sample = Claim(
    about: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10), field: "minute",
    value: 31)

  public var seeds: [FactSeed] {
    [FactSeed(.claim, subject: about)]
  }

  public var phrase: [Phrase] {
    [.text("CLAIM \(field) \(value.string ?? value.canonicalText): "), .event(about)]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(field, "field")
  }
}
