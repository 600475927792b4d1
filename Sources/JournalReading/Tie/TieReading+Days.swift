import JournalCore

extension TieReading {
  /// The day of the first match; nil if none is scheduled.
  var firstDay: CalendarDate? { matches.map(\.match.scheduled.date).min() }
}
