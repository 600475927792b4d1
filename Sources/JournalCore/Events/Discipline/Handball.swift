/// A player handles the ball.
public struct Handball: Hashable, Sendable {
  /// The team of the player.
  public var team: TeamSlug

  /// Who handled it.
  public var player: PersonSlug?

  /// Whether it was deliberate.
  public var deliberate: Bool?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, deliberate: Bool? = nil) {
    self.team = team
    self.player = player
    self.deliberate = deliberate
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Handball: EventPayload {
  public static let name = "handball"
  public static let summary = "A player handles the ball."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The player's team"),
    .field("player", { $1(&$0.player) }, "Who handled the ball"),
    .field("deliberate", { $1(&$0.deliberate) }, "Whether it was deliberate"),
  ]
  public static let sample = Handball(
    team: TeamSlug(known: "uruguay"), player: PersonSlug(known: "luis-suarez"), deliberate: true)

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Handball by "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
  }
}
