/// Another player goes in goal, with or without a substitution.
public struct GoalkeeperChanged: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The new goalkeeper.
  public var goalkeeper: PersonSlug

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(team: TeamSlug, goalkeeper: PersonSlug, reason: String? = nil) {
    self.team = team
    self.goalkeeper = goalkeeper
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension GoalkeeperChanged: EventPayload {
  public static let name = "goalkeeper-changed"
  public static let summary = "Another player goes in goal."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("goalkeeper", { $1(&$0.goalkeeper) }, "Who goes in goal"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = GoalkeeperChanged(
    team: TeamSlug(known: "netherlands"), goalkeeper: PersonSlug(known: "tim-krul"),
    reason: "the shoot-out")

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: team, person: goalkeeper)]
  }

  public var phrase: [Phrase] {
    [.text("In goal for "), .team(team), .text(": "), .person(goalkeeper)]
      + (reason.map { [.text(" (\($0))")] } ?? [])
  }
}
