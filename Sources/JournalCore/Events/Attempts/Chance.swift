/// A chance worth recording, or a spell of pressure.
public struct Chance: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// Whose chance.
  public var player: PersonSlug?

  /// What happened, in words.
  public var text: String?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, text: String? = nil) {
    self.team = team
    self.player = player
    self.text = text
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Chance: EventPayload {
  public static let name = "chance"
  public static let summary = "A side has a chance worth noting."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that had it"),
    .field("player", { $1(&$0.player) }, "Who had it"),
    .field("text", { $1(&$0.text) }, "What happened, in words"),
  ]
  public static let aliases = [
    EventAlias("ch")
  ]
  public static let sample = Chance(team: TeamSlug(known: "real-madrid"), text: "Real press")

  public var seeds: [FactSeed] {
    [FactSeed(.attempt, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Chance "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
      + (text.map { [.text(": \($0)")] } ?? [])
  }
}
