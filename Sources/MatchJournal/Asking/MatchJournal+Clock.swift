public import JournalCore

extension MatchJournal {
  /// The clock on the wall where the journal is kept.
  var wallClock: WallClock { WallClock(now: now, zone: timeZone) }

  /// The day that it is where the journal is kept.
  public var today: CalendarDate { wallClock.today }

  /// A kick-off as it is typed: an instant, or a time of a day where the journal is kept.
  ///
  /// - Throws: `Refusal` if it is neither.
  public func kickOff(_ text: String, on day: CalendarDate) throws(Refusal) -> OffsetInstant {
    if let exact = OffsetInstant(text) { return exact }
    guard let time = ClockTime(text), time.second == nil else {
      throw Refusal(
        "usage", "\"\(TextRules.harmless(text))\" is not a time of day.", hint: "Write 21:30.")
    }
    return wallClock.start(of: time, on: day)
  }
}

extension CalendarDate {
  /// Reads a day as it is typed.
  ///
  /// - Throws: `Refusal` if it is none.
  public init(typed text: String) throws(Refusal) {
    guard let day = CalendarDate(text) else {
      throw Refusal(
        "usage", "\"\(TextRules.harmless(text))\" is not a day.", hint: "Write 2018-01-24.")
    }
    self = day
  }
}
