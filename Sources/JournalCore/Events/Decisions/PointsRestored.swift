/// A team gets back deducted points, all or some.
public struct PointsRestored: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The number of points, from 1.
  public var points: Int

  /// Why.
  public var reason: String

  /// Who decided.
  public var authority: String

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// The group or table in which it counts, such as Group A.
  public var group: String?

  /// Creates the event's data.
  public init(
    team: TeamSlug, points: Int, reason: String, authority: String, date: CalendarDate? = nil,
    group: String? = nil
  ) {
    self.team = team
    self.points = points
    self.reason = reason
    self.authority = authority
    self.date = date
    self.group = group
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PointsRestored: EventPayload {
  public static let name = "points-restored"
  public static let summary = "Deducted points are restored."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("points", { $1(&$0.points) }, "The number of points, from 1", in: 1...999),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of recording"),
    .field("group", { $1(&$0.group) }, "The group or table it applies to, such as Group A"),
  ]
  public static let sample = PointsRestored(
    team: TeamSlug(known: "everton"), points: 4, reason: "appeal", authority: "Appeal Board")

  public var phrase: [Phrase] {
    let count = points == 1 ? "1 point" : "\(points) points"
    return [.team(team), .text(": \(count) restored (\(authority)): \(reason)")]
  }

  public func check() throws(Refusal) {
    guard (1...999).contains(points) else {
      throw Refusal("bad-points", "The points must be from 1 to 999.", hint: "Write 3, not -3.")
    }
    try Checks.ruling(authority, reason)
  }
}
