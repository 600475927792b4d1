public import JournalCore

extension MatchJournal {
  /// The wall clock in the time zone of the journal.
  var wallClock: WallClock { WallClock(now: now, zone: timeZone) }

  /// Today's date in the time zone of the journal.
  public var today: CalendarDate { wallClock.today }

  /// Reads a kick-off as typed: an instant, or a time of day in the time zone of the journal.
  ///
  /// - Throws: `Refusal` if the text is neither.
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
  /// Reads a day as typed.
  ///
  /// - Throws: `Refusal` if the text is no day.
  public init(typed text: String) throws(Refusal) {
    guard let day = CalendarDate(text) else {
      throw Refusal(
        "usage", "\"\(TextRules.harmless(text))\" is not a day.", hint: "Write 2018-01-24.")
    }
    self = day
  }
}
