/// Another player takes the captain's armband.
public struct CaptainChanged: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The new captain.
  public var captain: PersonSlug

  /// Creates the event's data.
  public init(team: TeamSlug, captain: PersonSlug) {
    self.team = team
    self.captain = captain
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension CaptainChanged: EventPayload {
  public static let name = "captain-changed"
  public static let summary = "Another player becomes captain."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("captain", { $1(&$0.captain) }, "The new captain"),
  ]
  public static let sample = CaptainChanged(
    team: TeamSlug(known: "leganes"), captain: PersonSlug(known: "a-player"))

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: team, person: captain)]
  }

  public var phrase: [Phrase] {
    [.text("Captain of "), .team(team), .text(": "), .person(captain)]
  }
}
