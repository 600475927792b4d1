/// An instant as read off a wall clock, with the offset from UTC at its place.
public struct OffsetInstant: Hashable, Sendable, CustomStringConvertible {
  /// The instant.
  public let instant: Instant

  /// The minutes by which the clock was ahead of UTC.
  public let offsetMinutes: Int

  /// Creates an instant with its offset.
  public init(instant: Instant, offsetMinutes: Int) {
    self.instant = instant
    self.offsetMinutes = offsetMinutes
  }

  /// Parses RFC 3339, such as `2018-01-24T21:30:00+01:00`; the offset is required.
  public init?(_ text: String) {
    guard let parts = TimeText(text) else { return nil }
    offsetMinutes = parts.offsetMinutes ?? 0
    instant = Instant(
      milliseconds: parts.localMilliseconds - Int64(offsetMinutes) * 60_000)
  }

  /// The day at the place of the clock.
  public var localDate: CalendarDate {
    Instant(milliseconds: instant.milliseconds + Int64(offsetMinutes) * 60_000).utcDate
  }

  /// RFC 3339 with the offset; milliseconds only if there are any.
  public var description: String {
    let local = instant.milliseconds + Int64(offsetMinutes) * 60_000
    let text = TimeText.write(local, fraction: local % 1000 != 0)
    guard offsetMinutes != 0 else { return text + "Z" }
    let size = abs(offsetMinutes)
    return text + (offsetMinutes < 0 ? "-" : "+")
      + "\(Digits.padded(size / 60, 2)):\(Digits.padded(size % 60, 2))"
  }
}

extension OffsetInstant: TextValue {
  /// The kind of field: an instant with its offset.
  public static var kind: FieldKind { .instant }

  /// The form, as messages describe it.
  public static var form: String { "an instant such as 2018-01-24T21:30:00+01:00" }
}
