/// An attempt that was not a goal.
public struct Shot: Hashable, Sendable {
  /// What happens to a shot.
  public enum Outcome: String, Word {
    case saved, blocked
    case offTarget = "off-target"
    case woodwork
    case clearedOffLine = "cleared-off-line"
  }

  /// The part of the goal that was hit.
  public enum Part: String, Word {
    case post
    case leftPost = "left-post"
    case rightPost = "right-post"
    case crossbar
  }

  /// The team.
  public var team: TeamSlug

  /// Who shot.
  public var player: PersonSlug?

  /// What happened to it.
  public var outcome: Outcome?

  /// What it hit.
  public var part: Part?

  /// The play that led to it.
  public var situation: Situation?

  /// What it was struck with.
  public var bodyPart: BodyPart?

  /// Creates the event's data.
  public init(
    team: TeamSlug, player: PersonSlug? = nil, outcome: Outcome? = nil, part: Part? = nil,
    situation: Situation? = nil, bodyPart: BodyPart? = nil
  ) {
    self.team = team
    self.player = player
    self.outcome = outcome
    self.part = part
    self.situation = situation
    self.bodyPart = bodyPart
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Shot: EventPayload {
  public static let name = "shot"
  public static let summary = "A shot does not end in a goal."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that shot"),
    .field("player", { $1(&$0.player) }, "Who shot"),
    .field("outcome", { $1(&$0.outcome) }, "The outcome"),
    .field("part", { $1(&$0.part) }, "The part of the woodwork it hit"),
    .field("situation", { $1(&$0.situation) }, "The situation it came from"),
    .field("bodyPart", { $1(&$0.bodyPart) }, "The part of the body it was struck with"),
  ]
  public static let aliases = [
    EventAlias("woodwork", ["outcome": "woodwork"]),
    EventAlias("po", ["outcome": "woodwork"]),
  ]
  public static let sample = Shot(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "beauvue"), outcome: .woodwork,
    part: .post, situation: .freeKick)

  public var seeds: [FactSeed] {
    [FactSeed(.attempt, team: team, person: player, value: outcome == .woodwork ? 1 : 0)]
  }

  public var phrase: [Phrase] {
    let lead = outcome == .woodwork ? "Woodwork " : "Shot "
    var words: [Phrase] = [.text(lead), .team(team)]
    if let player { words += [.text(", "), .person(player)] }
    if let outcome, outcome != .woodwork { words.append(.text(", \(outcome.rawValue)")) }
    if let part { words.append(.text(", \(part.rawValue)")) }
    if let situation, situation != .open { words.append(.text(", \(situation.words)")) }
    return words
  }
}
