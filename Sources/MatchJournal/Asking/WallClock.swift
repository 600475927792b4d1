import Foundation
import JournalCore

/// The clock on the wall where a journal is kept: days and hours as they are typed are read by it.
struct WallClock {
  /// The instant now.
  let now: Instant

  private let zone: TimeZone

  /// - Parameter zone: the time zone (IANA); that of Greenwich if it is not given or not known.
  init(now: Instant, zone: String?) {
    self.now = now
    self.zone = zone.flatMap { TimeZone(identifier: $0) } ?? .gmt
  }

  /// The day that it is.
  var today: CalendarDate {
    let date = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
    let local = now.milliseconds + Int64(zone.secondsFromGMT(for: date)) * 1000
    return Instant(milliseconds: local).utcDate
  }

  /// The last instant of a second of a day; nil if the clocks leave it out.
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

  /// A minute of a day, with the offset from Greenwich that holds then.
  func start(of time: ClockTime, on day: CalendarDate) -> OffsetInstant {
    let local = Int64(day.daysSince1970 * 86_400 + time.hour * 3600 + time.minute * 60)
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
    return OffsetInstant(
      instant: Instant(milliseconds: (local - Int64(offset)) * 1000), offsetMinutes: offset / 60)
  }
}
