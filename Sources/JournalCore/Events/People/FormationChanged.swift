/// A team changes its formation.
public struct FormationChanged: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The formation, such as 4-3-3.
  public var formation: String

  /// Creates the event's data.
  public init(team: TeamSlug, formation: String) {
    self.team = team
    self.formation = formation
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension FormationChanged: EventPayload {
  public static let name = "formation-changed"
  public static let summary = "A team changes its formation."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("formation", { $1(&$0.formation) }, "The formation, such as 4-3-3"),
  ]
  public static let aliases = [
    EventAlias("formation")
  ]
  public static let sample = FormationChanged(
    team: TeamSlug(known: "real-madrid"), formation: "4-4-2")

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: team)]
  }

  public var phrase: [Phrase] {
    [.text("Formation of "), .team(team), .text(": \(formation)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(formation, "formation")
  }
}
