/// A corner kick.
public struct Corner: Hashable, Sendable {
  /// A side of the pitch.
  public enum Flank: String, Word {
    case left, right
  }

  /// The team that takes it.
  public var team: TeamSlug

  /// Who takes it.
  public var player: PersonSlug?

  /// The side from which it is taken, as the attackers see it.
  public var side: Flank?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, side: Flank? = nil) {
    self.team = team
    self.player = player
    self.side = side
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Corner: EventPayload {
  public static let name = "corner"
  public static let summary = "A corner is taken."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that takes it"),
    .field("player", { $1(&$0.player) }, "Who takes it"),
    .field("side", { $1(&$0.side) }, "The side it is taken from, as the attackers see it"),
  ]
  public static let sample = Corner(team: TeamSlug(known: "real-madrid"), side: .left)

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Corner "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
      + (side.map { [.text(", \($0.rawValue)")] } ?? [])
  }
}
