/// The referee points to the spot.
public struct PenaltyAwarded: Hashable, Sendable {
  /// The team that takes it.
  public var team: TeamSlug

  /// Who was fouled.
  public var fouled: PersonSlug?

  /// Who gave it away.
  public var against: PersonSlug?

  /// What for.
  public var reason: String?

  /// Creates the event's data.
  public init(
    team: TeamSlug, fouled: PersonSlug? = nil, against: PersonSlug? = nil, reason: String? = nil
  ) {
    self.team = team
    self.fouled = fouled
    self.against = against
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PenaltyAwarded: EventPayload {
  public static let name = "penalty-awarded"
  public static let summary = "A penalty is awarded."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team the penalty is awarded to"),
    .field("fouled", { $1(&$0.fouled) }, "Who was fouled"),
    .field("against", { $1(&$0.against) }, "Who gave it away"),
    .field("reason", { $1(&$0.reason) }, "What for"),
  ]
  public static let aliases = [
    EventAlias("penalty")
  ]
  public static let sample = PenaltyAwarded(team: TeamSlug(known: "real-madrid"))

  public var seeds: [FactSeed] {
    [FactSeed(.penaltyAwarded, team: team, person: fouled)]
  }

  public var phrase: [Phrase] {
    [.text("Penalty to "), .team(team)]
  }
}
