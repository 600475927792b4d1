/// Somebody is honoured, with a minute's silence, a shirt or applause.
public struct Tribute: Hashable, Sendable {
  /// What was done.
  public var text: String

  /// Who was honoured.
  public var to: String?

  /// Creates the event's data.
  public init(text: String, to: String? = nil) {
    self.text = text
    self.to = to
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Tribute: EventPayload {
  public static let name = "tribute"
  public static let summary = "Somebody is honoured."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("text", { $1(&$0.text) }, "What was done"),
    .field("to", { $1(&$0.to) }, "Who was honoured"),
  ]
  public static let sample = Tribute(text: "a minute of silence", to: "the victims of the flood")

  public static func erasable(in data: JSONObject) -> Set<String> { ["text", "to"] }

  public var phrase: [Phrase] {
    [.text("Tribute\(to.map { " to \($0)" } ?? ""): \(text)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(text, "text")
  }
}
