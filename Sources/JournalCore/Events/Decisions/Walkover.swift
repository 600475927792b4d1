/// A side goes through because the other does not play.
public struct Walkover: Hashable, Sendable {
  /// The side that goes through.
  public var team: TeamSlug

  /// Why.
  public var reason: String?

  /// The tie that it decides.
  public var tie: TieSlug?

  /// Who decided.
  public var authority: String

  /// Creates the event's data.
  public init(team: TeamSlug, reason: String? = nil, tie: TieSlug? = nil, authority: String) {
    self.team = team
    self.reason = reason
    self.tie = tie
    self.authority = authority
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Walkover: EventPayload {
  public static let name = "walkover"
  public static let summary = "A side goes through without playing."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The side that goes through"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("tie", { $1(&$0.tie) }, "The tie it decides"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
  ]
  public static let sample = Walkover(
    team: TeamSlug(known: "chile"), reason: "the Soviet Union did not appear", authority: "FIFA")

  public var seeds: [FactSeed] {
    [FactSeed(.walkover, team: team)]
  }

  public var phrase: [Phrase] {
    [
      .text("WALKOVER for "), .team(team),
      .text(" (\(authority))\(reason.map { ": \($0)" } ?? "")"),
    ]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority)
  }
}
