/// The numbers of a match's schedule, packed as bits in the `value` of its fact.
///
/// Never 0: an earlier program wrote 0 there.
struct ScheduleTraits: Hashable {
  /// The day.
  let date: CalendarDate

  /// The matchday, from 1 to 99.
  let matchday: Int?

  /// The leg, from 1 to 9.
  let leg: Int?

  /// Whether the ground is neutral.
  let isNeutral: Bool?

  private static let firstDay = CalendarDate(daysSince1970: -719_162).daysSince1970

  init(_ match: MatchScheduled) {
    date = match.date
    matchday = match.matchday
    leg = match.leg
    isNeutral = match.neutral
  }

  /// Unpacks `value`; nil if an earlier program wrote it.
  init?(_ value: Int) {
    guard value > 0 else { return nil }
    date = CalendarDate(daysSince1970: (value & 0x3F_FFFF) - 1 + Self.firstDay)
    matchday = value >> 22 & 0x7F == 0 ? nil : value >> 22 & 0x7F
    leg = value >> 29 & 0xF == 0 ? nil : value >> 29 & 0xF
    isNeutral = value >> 33 & 0x3 == 0 ? nil : value >> 33 & 0x3 == 2
  }

  /// The day in 22 bits, counted from 1 January of the year 1, then matchday in 7, leg in 4 and
  /// ground in 2.
  var value: Int {
    (date.daysSince1970 - Self.firstDay + 1) | (matchday ?? 0) << 22 | (leg ?? 0) << 29
      | (isNeutral.map { $0 ? 2 : 1 } ?? 0) << 33
  }
}

extension CalendarDate {
  /// The day that the `value` of a match's first fact holds; nil if an earlier program wrote it.
  package init?(scheduleValue value: Int) {
    guard let traits = ScheduleTraits(value) else { return nil }
    self = traits.date
  }
}
