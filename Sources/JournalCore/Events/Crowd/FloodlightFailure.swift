/// The floodlights fail.
public struct FloodlightFailure: Hashable, Sendable {
  /// How long it was dark, in minutes.
  public var minutes: Int?

  /// What happened, in words.
  public var text: String?

  /// Creates the event's data.
  public init(minutes: Int? = nil, text: String? = nil) {
    self.minutes = minutes
    self.text = text
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension FloodlightFailure: EventPayload {
  public static let name = "floodlight-failure"
  public static let summary = "The floodlights fail."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("minutes", { $1(&$0.minutes) }, "How long the lights were out, in minutes", in: 0...600),
    .field("text", { $1(&$0.text) }, "What happened, in words"),
  ]
  public static let aliases = [
    EventAlias("floodlights")
  ]
  public static let sample = FloodlightFailure(minutes: 14)

  public var phrase: [Phrase] {
    [.text("Floodlight failure\(minutes.map { ", \($0) minutes" } ?? "")")]
      + (text.map { [.text(": \($0)")] } ?? [])
  }

  public func check() throws(Refusal) {
    guard (0...600).contains(minutes ?? 0) else {
      throw Refusal("bad-minutes", "A floodlight failure lasts 0 to 600 minutes.")
    }
  }
}
