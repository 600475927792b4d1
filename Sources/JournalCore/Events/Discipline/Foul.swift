/// A foul.
public struct Foul: Hashable, Codable, Sendable {
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
  public static let fields = [
    Field("team", \Self.team, "The team that committed it"),
    Field("player", \Self.player, "Who committed it"),
    Field("against", \Self.against, "Who was fouled"),
    Field("text", \Self.text, "What happened, in words"),
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
