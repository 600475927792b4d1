/// A player leaves the pitch temporarily, for treatment or to change boots.
public struct PlayerOffTemporarily: Hashable, Sendable {
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
extension PlayerOffTemporarily: EventPayload {
  public static let name = "player-off-temporarily"
  public static let summary = "A player leaves the pitch temporarily."
  public static let setting = EventSetting.playOrInterval
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("player", { $1(&$0.player) }, "The player"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let aliases = [
    EventAlias("off")
  ]
  public static let sample = PlayerOffTemporarily(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "a-player"))

  public var seeds: [FactSeed] {
    [FactSeed(.playerOff, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Off for a while: "), .person(player), .text(", "), .team(team)]
      + (reason.map { [.text(" (\($0))")] } ?? [])
  }
}
