import JournalCore

/// The date, time and place that apply to the matches below.
struct DayInForce {
  var years = YearFinder()
  var date: CalendarDate?
  var clock: ClockReader.Reading?
  /// The place on the line of the date.
  var place: PlaceText?
  /// What is odd about the date, until a match carries it.
  var doubts: [Doubt] = []
  /// Whether a match has been read since.
  var isUsed = false

  /// Starts a date, which ends the time and the place before it.
  mutating func start(_ date: CalendarDate?) {
    self.date = date
    clock = nil
    place = nil
    doubts = []
    isUsed = false
    if let date { years.last = date }
  }

  /// Starts a heading, which ends the time, and also the date if it applied to a match.
  mutating func startHeading() {
    clock = nil
    if isUsed { start(nil) }
  }
}
