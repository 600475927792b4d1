/// A moment in UTC, in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970 in UTC, without leap seconds.
  public let milliseconds: Int64

  /// Creates an instant.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Parses the only form that a record holds, `2018-01-24T21:38:04.113Z`; nil for anything else.
  public init?(_ text: String) {
    guard let parts = TimeText(text), parts.offsetMinutes == nil, parts.hasMilliseconds else {
      return nil
    }
    self.init(milliseconds: parts.localMilliseconds)
  }

  /// The form that a record holds: `2018-01-24T21:38:04.113Z`.
  public var description: String { TimeText.write(milliseconds, fraction: true) + "Z" }

  /// The day in UTC.
  public var utcDate: CalendarDate {
    CalendarDate(daysSince1970: Int((milliseconds - TimeText.remainder(milliseconds)) / 86_400_000))
  }

  /// Orders instants in time.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: TextValue {
  /// The kind of field: an instant.
  public static var kind: FieldKind { .instant }

  /// The form, as messages describe it.
  public static var form: String { "an instant such as 2018-01-24T21:38:04.113Z" }
}
