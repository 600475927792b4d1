/// A player is offside.
public struct Offside: Hashable, Sendable {
  /// The team that was offside.
  public var team: TeamSlug

  /// Who was offside.
  public var player: PersonSlug?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil) {
    self.team = team
    self.player = player
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Offside: EventPayload {
  public static let name = "offside"
  public static let summary = "A player is offside."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team caught offside"),
    .field("player", { $1(&$0.player) }, "Who was offside"),
  ]
  public static let sample = Offside(team: TeamSlug(known: "real-madrid"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Offside "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
  }
}
