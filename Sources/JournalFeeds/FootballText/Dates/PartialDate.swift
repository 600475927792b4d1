/// A day as a file writes it, often without its year.
struct PartialDate {
  /// The day of the week from Monday, 0 to 6; nil if not given.
  var weekday: Int?
  var day: Int
  var month: Int
  var year: Int?
  /// Whether only the last two digits of the year are given.
  var isShortYear = false
  /// Whether the same signs may be something else, so that only a year near the others makes them a
  /// day: `10-11-12`.
  var isUncertain = false
}
