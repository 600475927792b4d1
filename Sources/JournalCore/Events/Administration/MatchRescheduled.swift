/// The match gets another day or another kick-off time.
public struct MatchRescheduled: Hashable, Sendable {
  /// The new day, in the time zone of the ground.
  public var date: CalendarDate

  /// The new kick-off, with the offset of the ground.
  public var kickOff: OffsetInstant?

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(date: CalendarDate, kickOff: OffsetInstant? = nil, reason: String? = nil) {
    self.date = date
    self.kickOff = kickOff
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MatchRescheduled: EventPayload {
  public static let name = "match-rescheduled"
  public static let summary = "A match is moved to a new date or kick-off time."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("date", { $1(&$0.date) }, "The new date, local to the ground"),
    .field("kickOff", { $1(&$0.kickOff) }, "The new kick-off, with the UTC offset of the ground"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let aliases = [
    EventAlias("rescheduled")
  ]
  public static let sample = MatchRescheduled(date: CalendarDate(daysSince1970: 17_556))

  public var seeds: [FactSeed] { [FactSeed(.rescheduled, value: date.daysSince1970)] }

  public var phrase: [Phrase] {
    [.text("Match moved to \(date)\(reason.map { ": \($0)" } ?? "")")]
  }
}
