/// People run on to the pitch who have no business there.
public struct PitchInvasion: Hashable, Sendable {
  /// Which part of the crowd.
  public var by: Crowd.Part?

  /// What happened, in words.
  public var text: String?

  /// Creates the event's data.
  public init(by: Crowd.Part? = nil, text: String? = nil) {
    self.by = by
    self.text = text
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PitchInvasion: EventPayload {
  public static let name = "pitch-invasion"
  public static let summary = "Spectators invade the pitch."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("by", { $1(&$0.by) }, "Which part of the crowd", flag: "crowd"),
    .field("text", { $1(&$0.text) }, "What happened, in words"),
  ]
  public static let sample = PitchInvasion(by: .home, text: "at the final whistle")

  public var phrase: [Phrase] {
    [.text("Pitch invasion\(by.map { $0 == .all ? " by all" : " by \($0.rawValue) fans" } ?? "")")]
      + (text.map { [.text(": \($0)")] } ?? [])
  }
}
