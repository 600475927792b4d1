/// The match is moved to another ground.
public struct VenueChanged: Hashable, Sendable {
  /// The new ground.
  public var venue: String

  /// Whether the ground is neutral.
  public var neutral: Bool?

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(venue: String, neutral: Bool? = nil, reason: String? = nil) {
    self.venue = venue
    self.neutral = neutral
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension VenueChanged: EventPayload {
  public static let name = "venue-changed"
  public static let summary = "A match is moved to another ground."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("venue", { $1(&$0.venue) }, "The new ground"),
    .field("neutral", { $1(&$0.neutral) }, "Whether the ground is neutral"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = VenueChanged(
    venue: "Santiago Bernabéu", neutral: true, reason: "stones thrown at a team bus")

  public var phrase: [Phrase] {
    [.text("Moved to \(venue)\(reason.map { ": \($0)" } ?? "")")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(venue, "venue")
  }
}
