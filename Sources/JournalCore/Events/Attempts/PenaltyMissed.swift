/// A penalty that was not scored.
public struct PenaltyMissed: Hashable, Sendable {
  /// What happens to a penalty that is not scored.
  public enum Outcome: String, Word {
    case saved, post, crossbar, wide, over
  }

  /// The team that took it.
  public var team: TeamSlug

  /// Who took it.
  public var player: PersonSlug

  /// What happened to it.
  public var outcome: Outcome?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug, outcome: Outcome? = nil) {
    self.team = team
    self.player = player
    self.outcome = outcome
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PenaltyMissed: EventPayload {
  public static let name = "penalty-missed"
  public static let summary = "A penalty is missed or saved."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that took it"),
    .field("player", { $1(&$0.player) }, "Who took it"),
    .field("outcome", { $1(&$0.outcome) }, "The outcome"),
  ]
  public static let aliases = [
    EventAlias("pm")
  ]
  public static let sample = PenaltyMissed(
    team: TeamSlug(known: "real-madrid"), player: PersonSlug(known: "sergio-ramos"), outcome: .saved
  )

  public var seeds: [FactSeed] {
    [FactSeed(.penaltyMissed, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Penalty missed "), .team(team), .text(", "), .person(player)]
      + (outcome.map { [.text(", \($0.rawValue)")] } ?? [])
  }
}
