/// An outfield player blocks a shot.
public struct Block: Hashable, Sendable {
  /// The team that blocks.
  public var team: TeamSlug

  /// Who blocks.
  public var player: PersonSlug?

  /// The shot that was blocked.
  public var shot: EventID?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, shot: EventID? = nil) {
    self.team = team
    self.player = player
    self.shot = shot
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Block: EventPayload {
  public static let name = "block"
  public static let summary = "A shot is blocked."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that blocked the shot"),
    .field("player", { $1(&$0.player) }, "Who blocked it"),
    .field("shot", { $1(&$0.shot) }, "The shot that was blocked"),
  ]
  public static let referents = [
    "shot": Referent.types([Shot.name, Chance.name, PenaltyMissed.name, FreeKick.name])
  ]
  public static let sample = Block(team: TeamSlug(known: "leganes"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Block "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
  }
}
