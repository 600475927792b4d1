/// A day as a file writes it, often without its year.
struct PartialDate {
  /// The day of the week from Monday, 0 to 6; nil if not given.
  var weekday: Int?
  var day: Int
  var month: Int
  var year: Int?
  /// Whether only the last two digits of the year are given.
  var isShortYear = false
  /// The form of signs that may be something else than a day, such as `10-11-12`; nil if they are
  /// nothing else.
  var form: Form?

  /// The form of a day of three short numbers with dashes.
  struct Form {
    /// Whether day and month have two figures each.
    var isWide: Bool
    /// Whether neither a team nor other words follow.
    var standsAlone: Bool
  }
}
