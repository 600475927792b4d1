/// A player or coach is suspended for a number of matches or a period of time.
public struct SuspensionImposed: Hashable, Sendable {
  /// Who is suspended.
  public var player: PersonSlug

  /// The team of the player.
  public var team: TeamSlug?

  /// The number of matches.
  public var matches: Int?

  /// The last day of the suspension.
  public var until: CalendarDate?

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    player: PersonSlug, team: TeamSlug? = nil, matches: Int? = nil, until: CalendarDate? = nil,
    reason: String, authority: String, date: CalendarDate? = nil
  ) {
    self.player = player
    self.team = team
    self.matches = matches
    self.until = until
    self.reason = reason
    self.authority = authority
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension SuspensionImposed: EventPayload {
  public static let name = "suspension-imposed"
  public static let summary = "Somebody is suspended."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("player", { $1(&$0.player) }, "Who is suspended"),
    .field("team", { $1(&$0.team) }, "The team of the person suspended"),
    .field("matches", { $1(&$0.matches) }, "The number of matches", in: 1...999),
    .field("until", { $1(&$0.until) }, "The last day of the suspension"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect"),
  ]
  public static let aliases = [
    EventAlias("suspension")
  ]
  public static let sample = SuspensionImposed(
    player: PersonSlug(known: "luis-suarez"), team: TeamSlug(known: "uruguay"), matches: 9,
    reason: "biting an opponent", authority: "FIFA")

  public var seeds: [FactSeed] {
    [FactSeed(.other, team: team, person: player)]
  }

  public var phrase: [Phrase] {
    let count = matches.map { $0 == 1 ? " for 1 match" : " for \($0) matches" } ?? ""
    let end = until.map { " until \($0)" } ?? ""
    return [
      .text("Suspended\(count)\(end): "), .person(player), .text(" (\(authority)): \(reason)"),
    ]
  }

  public func check() throws(Refusal) {
    guard (1...999).contains(matches ?? 1) else {
      throw Refusal("bad-suspension", "A suspension is for 1 to 999 matches.")
    }
    try Checks.ruling(authority, reason)
  }
}
