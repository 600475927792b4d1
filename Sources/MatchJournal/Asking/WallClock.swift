import Foundation
import JournalCore

/// The wall clock of a journal, by which typed days and times are read.
struct WallClock {
  /// The current instant.
  let now: Instant

  private let zone: TimeZone

  /// - Parameter zone: the IANA time zone; GMT if it is nil or unknown.
  init(now: Instant, zone: String?) {
    self.now = now
    self.zone = zone.flatMap { TimeZone(identifier: $0) } ?? .gmt
  }

  /// Today's date.
  var today: CalendarDate {
    let date = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
    let local = now.milliseconds + Int64(zone.secondsFromGMT(for: date)) * 1000
    return Instant(milliseconds: local).utcDate
  }

  /// Returns the last instant of a second of a day; nil if the clocks skip it.
  func instant(of time: ClockTime, on day: CalendarDate) -> Instant? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let wanted = DateComponents(
      year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute,
      second: time.second ?? 59)
    return calendar.date(from: wanted).map {
      Instant(milliseconds: Int64($0.timeIntervalSince1970 * 1000) + 999)
    }
  }

  /// Returns the start of a minute of a day, with the offset from GMT in force then.
  func start(of time: ClockTime, on day: CalendarDate) -> OffsetInstant {
    let local = Int64(day.daysSince1970 * 86_400 + time.hour * 3600 + time.minute * 60)
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
    return OffsetInstant(
      instant: Instant(milliseconds: (local - Int64(offset)) * 1000), offsetMinutes: offset / 60)
  }
}
