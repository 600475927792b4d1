/// A player is sent off for a few minutes (IFAB, guidelines for temporary dismissals).
public struct TemporaryDismissal: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The player.
  public var player: PersonSlug

  /// The duration in minutes.
  public var minutes: Int?

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(team: TeamSlug, player: PersonSlug, minutes: Int? = nil, reason: String? = nil) {
    self.team = team
    self.player = player
    self.minutes = minutes
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension TemporaryDismissal: EventPayload {
  public static let name = "temporary-dismissal"
  public static let summary = "A player is sent off temporarily."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("player", { $1(&$0.player) }, "The player"),
    .field("minutes", { $1(&$0.minutes) }, "How long, in minutes", in: 1...45),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let aliases = [
    EventAlias("sin-bin")
  ]
  public static let sample = TemporaryDismissal(
    team: TeamSlug(known: "leganes"), player: PersonSlug(known: "a-player"), minutes: 10,
    reason: "dissent")

  public var seeds: [FactSeed] {
    [FactSeed(.playerOff, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    [
      .text("Sent off for \(minutes.map { "\($0) minutes" } ?? "a while"): "), .person(player),
      .text(", "), .team(team),
    ] + (reason.map { [.text(" (\($0))")] } ?? [])
  }

  public func check() throws(Refusal) {
    guard (1...45).contains(minutes ?? 1) else {
      throw Refusal("bad-minutes", "A temporary dismissal lasts 1 to 45 minutes.")
    }
  }
}
