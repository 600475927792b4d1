/// A free kick is taken or given.
public struct FreeKick: Hashable, Sendable {
  /// The team that takes it.
  public var team: TeamSlug

  /// Who takes it.
  public var player: PersonSlug?

  /// Whether a goal can be scored from it directly.
  public var direct: Bool?

  /// The distance to the goal in metres.
  public var distance: Int?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, direct: Bool? = nil, distance: Int? = nil)
  {
    self.team = team
    self.player = player
    self.direct = direct
    self.distance = distance
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension FreeKick: EventPayload {
  public static let name = "free-kick"
  public static let summary = "A free kick is taken."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that takes it"),
    .field("player", { $1(&$0.player) }, "Who takes it"),
    .field("direct", { $1(&$0.direct) }, "Whether it is a direct free kick"),
    .field("distance", { $1(&$0.distance) }, "The distance from goal in metres", in: 0...120),
  ]
  public static let sample = FreeKick(
    team: TeamSlug(known: "real-madrid"), direct: true, distance: 22)

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Free kick "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
      + (distance.map { [.text(", \($0) m")] } ?? [])
  }

  public func check() throws(Refusal) {
    guard (0...120).contains(distance ?? 0) else {
      throw Refusal("bad-distance", "The distance must be from 0 to 120 metres.")
    }
  }
}
