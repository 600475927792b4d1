/// Play resumes after a suspension.
public struct PlayResumed: Hashable, Sendable {
  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(reason: String? = nil) {
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlayResumed: EventPayload {
  public static let name = "play-resumed"
  public static let summary = "Play resumes."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("reason", { $1(&$0.reason) }, "Why")
  ]
  public static let sample = PlayResumed(reason: "the lights are on again")

  public var seeds: [FactSeed] {
    [FactSeed(.playResumed)]
  }

  public var phrase: [Phrase] {
    [.text("Play resumed\(reason.map { ": \($0)" } ?? "")")]
  }
}
