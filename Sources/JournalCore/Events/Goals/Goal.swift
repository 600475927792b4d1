/// A goal. It is never removed: a decision against it is an event of its own.
public struct Goal: Hashable, Sendable {
  /// From close range or from distance.
  public enum Range: String, Word {
    case long, close
  }

  /// The team credited.
  public var team: TeamSlug

  /// The scorer; nil if unknown.
  public var player: PersonSlug?

  /// Whether it is an own goal, so that the scorer belongs to the other team.
  public var own: Bool?

  /// Who gave the last pass.
  public var assist: PersonSlug?

  /// The play that led to it.
  public var situation: Situation?

  /// What it was scored with.
  public var bodyPart: BodyPart?

  /// How it was struck, such as curling.
  public var technique: String?

  /// The distance in metres.
  public var distance: Double?

  /// From close range or from distance.
  public var range: Range?

  /// Creates the event's data.
  public init(
    team: TeamSlug, player: PersonSlug? = nil, own: Bool? = nil, assist: PersonSlug? = nil,
    situation: Situation? = nil, bodyPart: BodyPart? = nil, technique: String? = nil,
    distance: Double? = nil, range: Range? = nil
  ) {
    self.team = team
    self.player = player
    self.own = own
    self.assist = assist
    self.situation = situation
    self.bodyPart = bodyPart
    self.technique = technique
    self.distance = distance
    self.range = range
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Goal: EventPayload {
  public static let name = "goal"
  public static let summary = "A goal is scored."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team credited"),
    .field("player", { $1(&$0.player) }, "The scorer, if known"),
    .field("own", { $1(&$0.own) }, "Whether it is an own goal, by a player of the other side"),
    .field("assist", { $1(&$0.assist) }, "Who made the assist"),
    .field("situation", { $1(&$0.situation) }, "The situation it came from"),
    .field("bodyPart", { $1(&$0.bodyPart) }, "The part of the body it was scored with"),
    .field("technique", { $1(&$0.technique) }, "How it was struck, such as curling"),
    .field("distance", { $1(&$0.distance) }, "The distance in metres"),
    .field("range", { $1(&$0.range) }, "From long or close range"),
  ]
  public static let aliases = [
    EventAlias("g"),
    EventAlias("own-goal", ["own": "true"]),
    EventAlias("og", ["own": "true"]),
    EventAlias("penalty-goal", ["situation": "penalty"]),
    EventAlias("pk", ["situation": "penalty"]),
  ]
  public static let sample = Goal(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "gabriel-pires"),
    situation: .corner, bodyPart: .head)

  public var seeds: [FactSeed] {
    var traits: GoalTraits = own == true ? .own : []
    if situation == .penalty { traits.insert(.penalty) }
    return [
      FactSeed(.goal, team: team, person: player, other: assist?.text, value: traits.rawValue)
    ]
  }

  public var phrase: [Phrase] {
    var words: [Phrase] = [.text(own == true ? "OWN GOAL for " : "GOAL "), .team(team)]
    if let player { words += [.text(", "), .person(player)] }
    if let bodyPart { words.append(.text(", \(bodyPart.words)")) }
    if let situation, situation != .open { words.append(.text(", \(situation.words)")) }
    if let assist { words += [.text(", from "), .person(assist)] }
    return words
  }
}
