/// Something the recorder saw that no other type covers.
public struct Observation: Hashable, Sendable {
  /// What was seen.
  public var text: String

  /// What it is about.
  public var topic: String?

  /// Creates the event's data.
  public init(text: String, topic: String? = nil) {
    self.text = text
    self.topic = topic
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Observation: EventPayload {
  public static let name = "observation"
  public static let summary = "The recorder notes something."
  public static let setting = EventSetting.words
  public static let fields: Fields<Self> = [
    .field("text", { $1(&$0.text) }, "What was seen"),
    .field("topic", { $1(&$0.topic) }, "What it is about"),
  ]
  public static let aliases = [
    EventAlias("note"),
    EventAlias("n"),
  ]
  public static let sample = Observation(text: "Rain since the second half")

  public static func erasable(in data: JSONObject) -> Set<String> { ["text"] }

  public var seeds: [FactSeed] {
    [FactSeed(.words)]
  }

  public var phrase: [Phrase] {
    [.text("Note: \(text)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(text, "text")
  }
}
