/// A kick of the shoot-out; never a goal.
public struct ShootOutKick: Hashable, Sendable {
  /// What happens to a kick.
  public enum Outcome: String, Word {
    case scored, saved, post, crossbar, wide, over, retake
    /// It did not go in, and how is not known.
    case missed
  }

  /// The team.
  public var team: TeamSlug

  /// The number of the kick among those of this team, from 1.
  public var kick: Int

  /// Who took it.
  public var player: PersonSlug?

  /// What happened to it.
  public var outcome: Outcome

  /// The goalkeeper.
  public var goalkeeper: PersonSlug?

  /// Creates the event's data.
  public init(
    team: TeamSlug, kick: Int, player: PersonSlug? = nil, outcome: Outcome,
    goalkeeper: PersonSlug? = nil
  ) {
    self.team = team
    self.kick = kick
    self.player = player
    self.outcome = outcome
    self.goalkeeper = goalkeeper
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ShootOutKick: EventPayload {
  public static let name = "shoot-out-kick"
  public static let summary = "A kick is taken in the shoot-out."
  public static let setting = EventSetting.shootOut
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that takes it"),
    .field(
      "kick", { $1(&$0.kick) }, "The number of the team's kick, from 1", in: 1...99, derived: true),
    .field("player", { $1(&$0.player) }, "Who took it"),
    .field("outcome", { $1(&$0.outcome) }, "The outcome"),
    .field("goalkeeper", { $1(&$0.goalkeeper) }, "The goalkeeper who faced it"),
  ]
  public static let aliases = [
    EventAlias("shootout-kick"),
    EventAlias("kick"),
  ]
  public static let sample = ShootOutKick(
    team: TeamSlug(known: "valencia"), kick: 1, outcome: .scored)

  public var seeds: [FactSeed] {
    let result = outcome == .scored ? 1 : outcome == .retake ? 2 : 0
    return [
      FactSeed(
        .shootOutKick, team: team, person: player, value: kick * 4 + result, period: .shootOut)
    ]
  }

  public var phrase: [Phrase] {
    [.text("Kick \(kick) "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
      + [.text(", \(outcome.rawValue)")]
  }

  public func check() throws(Refusal) {
    guard (1...99).contains(kick) else { throw Refusal("bad-kick", "Kicks are numbered 1 to 99.") }
  }
}
