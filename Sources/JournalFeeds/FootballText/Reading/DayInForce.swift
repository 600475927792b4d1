import JournalCore

/// The date, time and place that hold for the matches below.
struct DayInForce {
  var years = YearFinder()
  var date: CalendarDate?
  var clock: ClockReader.Reading?
  /// The place that stands on the line of the date.
  var place: PlaceText?
  /// Whether a match was read since.
  var isUsed = false

  /// A new date ends the time and the place of the one before.
  mutating func start(_ date: CalendarDate?) {
    self.date = date
    clock = nil
    place = nil
    isUsed = false
    if let date { years.last = date }
  }

  /// A heading ends the time, and the date too where matches stand below it.
  mutating func startHeading() {
    clock = nil
    if isUsed { start(nil) }
  }
}
