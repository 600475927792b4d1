/// Somebody names the best player of the match.
public struct PlayerOfTheMatch: Hashable, Sendable {
  /// The player.
  public var player: PersonSlug

  /// Who chose.
  public var by: String?

  /// Creates the event's data.
  public init(player: PersonSlug, by: String? = nil) {
    self.player = player
    self.by = by
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlayerOfTheMatch: EventPayload {
  public static let name = "player-of-the-match"
  public static let summary = "The player of the match is named."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("player", { $1(&$0.player) }, "The player"),
    .field("by", { $1(&$0.by) }, "Who chose the player", flag: "chosen-by"),
  ]
  public static let aliases = [
    EventAlias("potm")
  ]
  public static let sample = PlayerOfTheMatch(
    player: PersonSlug(known: "a-player"), by: "the sponsors")

  public var seeds: [FactSeed] {
    [FactSeed(.words, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Player of the match: "), .person(player), .text(by.map { " (\($0))" } ?? "")]
  }
}
