/// An instant as it was read off a wall clock somewhere: with the offset of that place from UTC.
public struct OffsetInstant: Hashable, Sendable, CustomStringConvertible {
  /// The instant.
  public let instant: Instant

  /// Minutes by which the place's clock was ahead of UTC.
  public let offsetMinutes: Int

  /// Creates an instant at a place.
  public init(instant: Instant, offsetMinutes: Int) {
    self.instant = instant
    self.offsetMinutes = offsetMinutes
  }

  /// Reads RFC 3339, such as `2018-01-24T21:30:00+01:00`; the offset is required.
  public init?(_ text: String) {
    guard let parts = TimeText(text) else { return nil }
    offsetMinutes = parts.offsetMinutes ?? 0
    instant = Instant(
      milliseconds: parts.localMilliseconds - Int64(offsetMinutes) * 60_000)
  }

  /// The day at the place.
  public var localDate: CalendarDate {
    Instant(milliseconds: instant.milliseconds + Int64(offsetMinutes) * 60_000).utcDate
  }

  /// RFC 3339 with the offset; milliseconds only where there are any.
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
  /// An instant with its offset.
  public static var kind: FieldKind { .instant }

  /// The form for messages.
  public static var form: String { "an instant such as 2018-01-24T21:30:00+01:00" }
}
