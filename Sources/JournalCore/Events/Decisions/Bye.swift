/// A side goes through to the next round without an opponent.
public struct Bye: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// Why.
  public var reason: String

  /// The round that it does not have to play.
  public var round: String?

  /// Creates the event's data.
  public init(team: TeamSlug, reason: String, round: String? = nil) {
    self.team = team
    self.reason = reason
    self.round = round
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Bye: EventPayload {
  public static let name = "bye"
  public static let summary = "A side goes through without an opponent."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("round", { $1(&$0.round) }, "The round the team is spared"),
  ]
  public static let sample = Bye(
    team: TeamSlug(known: "sweden"), reason: "Austria withdrew", round: "First round")

  public var phrase: [Phrase] {
    [.text("Bye for "), .team(team), .text("\(round.map { " in \($0)" } ?? ""): \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
  }
}
