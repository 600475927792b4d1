/// Who starts for a team, and who sits on the bench.
public struct LineUp: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The players who start, 7 to 11 of them.
  public var starters: [SquadPlayer]

  /// The players on the bench.
  public var bench: [SquadPlayer]?

  /// The captain.
  public var captain: PersonSlug?

  /// The goalkeeper.
  public var goalkeeper: PersonSlug?

  /// The formation, such as 4-3-3.
  public var formation: String?

  /// The coach.
  public var coach: PersonSlug?

  /// Creates the event's data.
  public init(
    team: TeamSlug, starters: [SquadPlayer], bench: [SquadPlayer]? = nil,
    captain: PersonSlug? = nil, goalkeeper: PersonSlug? = nil, formation: String? = nil,
    coach: PersonSlug? = nil
  ) {
    self.team = team
    self.starters = starters
    self.bench = bench
    self.captain = captain
    self.goalkeeper = goalkeeper
    self.formation = formation
    self.coach = coach
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension LineUp: EventPayload {
  public static let name = "line-up"
  public static let summary = "A team names its players."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("starters", { $1(&$0.starters) }, "The players who start, from 7 to 11"),
    .field("bench", { $1(&$0.bench) }, "The substitutes on the bench"),
    .field("captain", { $1(&$0.captain) }, "The captain"),
    .field("goalkeeper", { $1(&$0.goalkeeper) }, "The goalkeeper"),
    .field("formation", { $1(&$0.formation) }, "The formation, such as 4-3-3"),
    .field("coach", { $1(&$0.coach) }, "The coach"),
  ]
  public static let sample = LineUp(
    team: TeamSlug(known: "leganes"),
    starters: [
      "nereo-champagne", "tito", "diego-rico", "siovas", "bustinza", "brasanac", "gabriel-pires",
    ]
    .compactMap { PersonSlug($0) }.map { SquadPlayer($0) })

  public var seeds: [FactSeed] {
    let isComplete = starters.count == 11 && bench != nil
    return [FactSeed(.lineUp, team: team, value: isComplete ? 1 : 0)]
      + starters.map { FactSeed(.starter, team: team, person: $0.player, value: $0.shirt ?? 0) }
      + (bench ?? []).map {
        FactSeed(.benched, team: team, person: $0.player, value: $0.shirt ?? 0)
      }
  }

  public var phrase: [Phrase] {
    [.text("Line-up "), .team(team)]
  }

  public func check() throws(Refusal) {
    guard (7...11).contains(starters.count) else {
      throw Refusal("bad-line-up", "A side starts with 7 to 11 players, not \(starters.count).")
    }
    var seen: Set<PersonSlug> = []
    for player in starters + (bench ?? []) where !seen.insert(player.player).inserted {
      throw Refusal("bad-line-up", "\(player.player) is named twice in the line-up.")
    }
  }
}
