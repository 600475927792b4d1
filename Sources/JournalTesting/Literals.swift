public import JournalCore

extension Slug: ExpressibleByStringLiteral {
  /// A slug as a test writes it: `"leganes"`; traps if the text is not a slug.
  ///
  /// If this module is imported, `TeamSlug("leganes")` is this literal too, and not an optional.
  public init(stringLiteral text: String) {
    guard let slug = Slug(text) else { preconditionFailure("not a slug: \(text)") }
    self = slug
  }
}

extension MatchTime: ExpressibleByStringLiteral {
  /// A time as a test writes it: `"55"`, `"45+2"`, `"HT"`, `"?"`, or `"?H2"` with its period.
  ///
  /// The period follows from the minute as in the standard format; traps if it cannot.
  public init(stringLiteral text: String) {
    if let period = Period(rawValue: text) {
      self.init(period)
    } else if text.hasPrefix("?") {
      self = .unknown(in: Period(rawValue: String(text.dropFirst())))
    } else if let minute = Minute(text),
      let period = MatchFormat.standard.period(of: minute.regular)
    {
      self.init(period, minute.regular, added: minute.added)
    } else {
      preconditionFailure("not a time of a match: \(text)")
    }
  }
}

extension EventID {
  /// The id of the n-th event of a test, which people would call `e7`.
  public static func e(_ number: Int) -> EventID {
    let time = SteppingClock.start.milliseconds + Int64(number) * 1000
    return EventID(milliseconds: time, random: (0, UInt64(number)))
  }
}
