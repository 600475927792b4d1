/// A foul.
public struct Foul: Hashable, Sendable {
  /// The team that committed it.
  public var team: TeamSlug

  /// Who committed it.
  public var player: PersonSlug?

  /// Who was fouled.
  public var against: PersonSlug?

  /// What happened, in words.
  public var text: String?

  /// Creates the event's data.
  public init(
    team: TeamSlug, player: PersonSlug? = nil, against: PersonSlug? = nil, text: String? = nil
  ) {
    self.team = team
    self.player = player
    self.against = against
    self.text = text
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Foul: EventPayload {
  public static let name = "foul"
  public static let summary = "A foul is committed."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that committed it"),
    .field("player", { $1(&$0.player) }, "Who committed it"),
    .field("against", { $1(&$0.against) }, "Who was fouled"),
    .field("text", { $1(&$0.text) }, "What happened, in words"),
  ]
  public static let sample = Foul(
    team: TeamSlug(known: "netherlands"), player: PersonSlug(known: "nigel-de-jong"),
    against: PersonSlug(known: "xabi-alonso"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Foul by "), .team(team)] + (player.map { [.text(", "), .person($0)] } ?? [])
      + (text.map { [.text(": \($0)")] } ?? [])
  }
}
