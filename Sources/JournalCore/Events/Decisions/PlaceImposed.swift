/// An authority fixes a team's place in a table.
public struct PlaceImposed: Hashable, Sendable {
  /// The team.
  public var team: TeamSlug

  /// The place, from 1.
  public var place: Int

  /// Why.
  public var reason: String?

  /// Who decided.
  public var authority: String

  /// The group or table in which it counts, such as Group A.
  public var group: String?

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    team: TeamSlug, place: Int, reason: String? = nil, authority: String, group: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.team = team
    self.place = place
    self.reason = reason
    self.authority = authority
    self.group = group
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlaceImposed: EventPayload {
  public static let name = "place-imposed"
  public static let summary = "An authority sets a team's place in a table."
  public static let setting = EventSetting.ruling(of: .competition)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("team", { $1(&$0.team) }, "The team"),
    .field("place", { $1(&$0.place) }, "The place, from 1", in: 1...999),
    .field("reason", { $1(&$0.reason) }, "Why"),
    .field("authority", { $1(&$0.authority) }, "Who decided"),
    .field("group", { $1(&$0.group) }, "The group or table it applies to, such as Group A"),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of recording"),
  ]
  public static let sample = PlaceImposed(
    team: TeamSlug(known: "juventus"), place: 20, authority: "FIGC")

  public var phrase: [Phrase] {
    [.team(team), .text(" put in place \(place) (\(authority))\(reason.map { ": \($0)" } ?? "")")]
  }

  public func check() throws(Refusal) {
    guard (1...999).contains(place) else { throw .badPlace }
    try Checks.ruling(authority)
  }
}
