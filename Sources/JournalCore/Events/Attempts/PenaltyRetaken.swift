/// A penalty is to be taken again.
public struct PenaltyRetaken: Hashable, Sendable {
  /// The team that takes it.
  public var team: TeamSlug

  /// Who takes it.
  public var player: PersonSlug?

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug? = nil, reason: String? = nil) {
    self.team = team
    self.player = player
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PenaltyRetaken: EventPayload {
  public static let name = "penalty-retaken"
  public static let summary = "A penalty is retaken."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team that takes it"),
    .field("player", { $1(&$0.player) }, "Who takes it"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = PenaltyRetaken(team: TeamSlug(known: "real-madrid"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [.text("Penalty to be taken again "), .team(team)]
      + (player.map { [.text(", "), .person($0)] } ?? [])
      + (reason.map { [.text(": \($0)")] } ?? [])
  }
}
