/// A shoot-out whose kicks are not known one by one.
public struct ShootOutDeclared: Hashable, Sendable {
  /// The team that won it.
  public var winner: TeamSlug

  /// The kicks that the home side scored.
  public var home: Int?

  /// The kicks that the away side scored.
  public var away: Int?

  /// Creates the event's data.
  public init(winner: TeamSlug, home: Int? = nil, away: Int? = nil) {
    self.winner = winner
    self.home = home
    self.away = away
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ShootOutDeclared: EventPayload {
  public static let name = "shoot-out-declared"
  public static let summary = "Only the result of a shoot-out is known."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("winner", { $1(&$0.winner) }, "The team that won the shoot-out"),
    .field("home", { $1(&$0.home) }, "Kicks scored by the home side", in: 0...99),
    .field("away", { $1(&$0.away) }, "Kicks scored by the away side", in: 0...99),
  ]
  public static let sample = ShootOutDeclared(winner: TeamSlug(known: "valencia"), home: 2, away: 3)

  public var seeds: [FactSeed] {
    let score = home.flatMap { home in away.map { Fact.pack(Score(home, $0)) } }
    return [FactSeed(.shootOutDeclared, team: winner, value: score ?? -1, period: .shootOut)]
  }

  public var phrase: [Phrase] {
    let score = home.flatMap { home in away.map { ", \(home)-\($0)" } }
    return [.text("Shoot-out won by "), .team(winner), .text(score ?? "")]
  }

  public func check() throws(Refusal) {
    guard (0...99).contains(home ?? 0), (0...99).contains(away ?? 0), home != away || home == nil
    else {
      throw Refusal(
        "bad-shoot-out", "A shoot-out has a winner: \(home ?? 0)-\(away ?? 0) is level.")
    }
  }
}
