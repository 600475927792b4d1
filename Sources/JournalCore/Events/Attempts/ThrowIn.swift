/// A throw-in.
public struct ThrowIn: Hashable, Sendable {
  /// The team that takes it.
  public var team: TeamSlug

  /// Who takes it.
  public var player: PersonSlug?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil) {
    self.team = team
    self.player = player
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ThrowIn: EventPayload {
  public static let name = "throw-in"
  public static let summary = "A throw-in is taken."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that takes it"),
    .field("player", { $1(&$0.player) }, "Who takes it"),
  ]
  public static let sample = ThrowIn(team: TeamSlug(known: "real-madrid"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Throw-in "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
  }
}
