/// The referee drops the ball.
public struct DropBall: Hashable, Sendable {
  /// The team for which it is dropped.
  public var team: TeamSlug?

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(team: TeamSlug? = nil, reason: String? = nil) {
    self.team = team
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension DropBall: EventPayload {
  public static let name = "drop-ball"
  public static let summary = "The referee restarts play with a dropped ball."
  public static let setting = EventSetting.inPlay
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team the ball is dropped for"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let aliases = [
    EventAlias("dropped-ball")
  ]
  public static let sample = DropBall(team: TeamSlug(known: "real-madrid"))

  public var seeds: [FactSeed] {
    [FactSeed(.play, team: team)]
  }

  public var phrase: [Phrase] {
    [.text("Dropped ball")] + (team.map { [.text(" for "), .team($0)] } ?? [])
      + (reason.map { [.text(": \($0)")] } ?? [])
  }
}
