/// An announcement over the loudspeakers or on the board.
public struct Announcement: Hashable, Sendable {
  /// What was announced.
  public var text: String

  /// Creates the event's data.
  public init(text: String) {
    self.text = text
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Announcement: EventPayload {
  public static let name = "announcement"
  public static let summary = "An announcement is made in the ground."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("text", { $1(&$0.text) }, "What was announced")
  ]
  public static let sample = Announcement(text: "Two fans banned, please clear the gangways")

  public static func erasable(in data: JSONObject) -> Set<String> { ["text"] }

  public var phrase: [Phrase] {
    [.text("Announcement: \(text)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(text, "text")
  }
}
