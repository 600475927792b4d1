/// An abandoned match is resumed, on the same day or later.
public struct MatchResumed: Hashable, Sendable {
  /// The day on which it is resumed.
  public var date: CalendarDate?

  /// The minute from which it is resumed, such as 55 or 45+2.
  public var from: String?

  /// Creates the event's data.
  public init(date: CalendarDate? = nil, from: String? = nil) {
    self.date = date
    self.from = from
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MatchResumed: EventPayload {
  public static let name = "match-resumed"
  public static let summary = "An abandoned match is resumed."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("date", { $1(&$0.date) }, "The day it is resumed"),
    .field("from", { $1(&$0.from) }, "The minute it is resumed from, such as 55 or 45+2"),
  ]
  public static let aliases = [
    EventAlias("resumed")
  ]
  public static let sample = MatchResumed(date: CalendarDate(daysSince1970: 17_556), from: "55")

  public var seeds: [FactSeed] {
    [FactSeed(.matchResumed)]
  }

  public var phrase: [Phrase] {
    let start = from.map { " from \($0)'" } ?? ""
    return [.text("Match resumed\(date.map { " on \($0)" } ?? "")\(start)")]
  }

  public func check() throws(Refusal) {
    guard let from, Minute(from) == nil else { return }
    throw Refusal(
      "bad-minute", "\"\(TextRules.harmless(from))\" is not a minute of a match.",
      hint: "Write 55 or 45+2.")
  }
}
