/// A team is disqualified from the competition.
public struct TeamDisqualified: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// What happens to its earlier results.
  public var earlier: EarlierResults?

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    team: TeamSlug, earlier: EarlierResults? = nil, reason: String, authority: String,
    date: CalendarDate? = nil
  ) {
    self.team = team
    self.earlier = earlier
    self.reason = reason
    self.authority = authority
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension TeamDisqualified: EventPayload {
  public static let name = "team-disqualified"
  public static let summary = "A team is disqualified."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("earlier", { $1(&$0.earlier) }, "What happens to the team's earlier results"),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of recording"),
  ]
  public static let aliases = [
    EventAlias("disqualified")
  ]
  public static let sample = TeamDisqualified(
    team: TeamSlug(known: "yugoslavia"), earlier: .keep, reason: "sanctions of the United Nations",
    authority: "UEFA")

  public var phrase: [Phrase] {
    let results = earlier.map { ", earlier results: \($0.rawValue)" } ?? ""
    return [.team(team), .text(" disqualified\(results) (\(authority)): \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.ruling(authority, reason)
  }
}
