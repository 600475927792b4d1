/// Fans, players or others protest against something.
public struct Protest: Hashable, Sendable {
  /// What was done.
  public var text: String

  /// Who protests.
  public var by: String?

  /// Against whom or what.
  public var against: String?

  /// Creates the event's data.
  public init(text: String, by: String? = nil, against: String? = nil) {
    self.text = text
    self.by = by
    self.against = against
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Protest: EventPayload {
  public static let name = "protest"
  public static let summary = "There is a protest."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("text", { $1(&$0.text) }, "What the protesters did"),
    .field("by", { $1(&$0.by) }, "Who protests", flag: "protesters"),
    .field("against", { $1(&$0.against) }, "Whom or what it is against"),
  ]
  public static let sample = Protest(
    text: "empty seats for twelve minutes", by: "home fans", against: "the owners")

  public var phrase: [Phrase] {
    [
      .text(
        "Protest\(by.map { " by \($0)" } ?? "")\(against.map { " against \($0)" } ?? ""): \(text)")
    ]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(text, "text")
  }
}
