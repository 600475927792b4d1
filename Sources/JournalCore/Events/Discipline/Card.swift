/// A card for a player or a member of staff, at any time of the match.
public struct Card: Hashable, Sendable {
  /// The colour; a second yellow is a dismissal.
  public enum Colour: String, Word {
    case yellow
    case secondYellow = "second-yellow"
    case red

    /// The number by which a fact stands for the colour.
    var number: Int {
      switch self {
      case .yellow: 1
      case .secondYellow: 2
      case .red: 3
      }
    }
  }

  /// The team.
  public var team: TeamSlug

  /// The player who is shown it.
  public var player: PersonSlug?

  /// The coach or other official who is shown it.
  public var official: PersonSlug?

  /// The card.
  public var colour: Colour

  /// What for.
  public var reason: String?

  /// Creates the event's data.
  public init(
    team: TeamSlug, player: PersonSlug? = nil, official: PersonSlug? = nil, colour: Colour,
    reason: String? = nil
  ) {
    self.team = team
    self.player = player
    self.official = official
    self.colour = colour
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Card: EventPayload {
  public static let name = "card"
  public static let summary = "A card is shown."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("player", { $1(&$0.player) }, "The player shown the card"),
    .field("official", { $1(&$0.official) }, "The coach or other official shown the card"),
    .field("colour", { $1(&$0.colour) }, "The colour of the card"),
    .field("reason", { $1(&$0.reason) }, "What for"),
  ]
  public static let aliases = [
    EventAlias("yellow", ["colour": "yellow"]),
    EventAlias("y", ["colour": "yellow"]),
    EventAlias("second-yellow", ["colour": "second-yellow"]),
    EventAlias("yy", ["colour": "second-yellow"]),
    EventAlias("red", ["colour": "red"]),
    EventAlias("r", ["colour": "red"]),
  ]
  public static let sample = Card(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "tito"), colour: .yellow)

  public var seeds: [FactSeed] {
    [FactSeed(.card, team: team, person: player ?? official, value: colour.number)]
  }

  public var phrase: [Phrase] {
    let colours = ["Yellow", "Second yellow", "Red"]
    let shown: [Phrase] = [.text("\(colours[colour.number - 1]) card "), .team(team)]
    return shown + ((player ?? official).map { [.text(", "), .person($0)] } ?? [])
  }

  public func check() throws(Refusal) {
    guard (player == nil) != (official == nil) else {
      throw Refusal(
        "whose-card", "A card is shown to one person.",
        remedy: .giveOne(of: ["player", "official"]))
    }
  }
}
