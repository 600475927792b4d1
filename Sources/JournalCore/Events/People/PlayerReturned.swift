/// A player who had left the pitch returns.
public struct PlayerReturned: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The player.
  public var player: PersonSlug

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug) {
    self.team = team
    self.player = player
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlayerReturned: EventPayload {
  public static let name = "player-returned"
  public static let summary = "A player returns to the pitch."
  public static let setting = EventSetting.playOrInterval
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("player", { $1(&$0.player) }, "The player"),
  ]
  public static let aliases = [
    EventAlias("back")
  ]
  public static let sample = PlayerReturned(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "a-player"))

  public var seeds: [FactSeed] {
    [FactSeed(.playerReturned, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Back on: "), .person(player), .text(", "), .team(team)]
  }
}
