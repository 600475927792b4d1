/// A goalkeeper stops a shot.
public struct Save: Hashable, Sendable {
  /// The team of the goalkeeper.
  public var team: TeamSlug

  /// The goalkeeper.
  public var player: PersonSlug?

  /// The shot that was saved.
  public var shot: EventID?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, shot: EventID? = nil) {
    self.team = team
    self.player = player
    self.shot = shot
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Save: EventPayload {
  public static let name = "save"
  public static let summary = "A goalkeeper makes a save."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The goalkeeper's team"),
    .field("player", { $1(&$0.player) }, "The goalkeeper"),
    .field("shot", { $1(&$0.shot) }, "The shot that was saved"),
  ]
  public static let referents = [
    "shot": Referent.types([Shot.name, Chance.name, PenaltyMissed.name, FreeKick.name])
  ]
  public static let sample = Save(team: TeamSlug(known: "real-madrid"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Save "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
  }
}
