/// A player goes off for good and is not replaced.
public struct PlayerRetired: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The player.
  public var player: PersonSlug

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug, reason: String? = nil) {
    self.team = team
    self.player = player
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlayerRetired: EventPayload {
  public static let name = "player-retired"
  public static let summary = "A player goes off and is not replaced."
  public static let setting = EventSetting.playOrInterval
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("player", { $1(&$0.player) }, "The player"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = PlayerRetired(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "a-player"))

  public var seeds: [FactSeed] {
    [FactSeed(.playerRetired, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Off for good, not replaced: "), .person(player), .text(", "), .team(team)]
      + (reason.map { [.text(" (\($0))")] } ?? [])
  }
}
