/// Reads times of day: `20:45`, `20.45`, with or without `UTC+2`.
enum ClockReader {
  /// A time of day and, if given, its offset from UTC, both in minutes.
  struct Reading {
    var minutes: Int
    var offset: Int?
  }

  /// Reads a time; nil if there is none, and the cursor stays where it is.
  static func take(_ cursor: inout Cursor) -> Reading? {
    cursor.attempt { cursor in
      guard let hour = cursor.number(1...2), hour < 24,
        cursor.take(Sign.colon) || cursor.take(Sign.dot),
        let minute = cursor.number(2...2), minute < 60,
        cursor.isAtEnd || cursor.peek()?.isBlank == true
      else { return nil }
      let offset = cursor.attempt { cursor -> Int? in
        cursor.skipBlanks()
        return self.offset(&cursor)
      }
      skipSecond(&cursor)
      return Reading(minutes: hour * 60 + minute, offset: offset)
    }
  }

  /// Skips the same time in another zone: `(21:00 UTC+2)` or `[21:00]`.
  private static func skipSecond(_ cursor: inout Cursor) {
    _ = cursor.attempt { cursor -> Bool? in
      cursor.skipBlanks()
      let end = cursor.take(Sign.open) ? Sign.close : Sign.bracketEnd
      guard end == Sign.close || cursor.take(Sign.bracket) else { return nil }
      let inside = Cursor(Array(cursor.run { $0 != end && $0 != Sign.newline }))
      guard cursor.take(end), let first = inside.peek(), first.isDigit else { return nil }
      var clock = inside
      guard let hour = clock.number(1...2), hour < 24,
        clock.take(Sign.colon) || clock.take(Sign.dot), clock.number(2...2) != nil
      else { return nil }
      let rest = clock.rest
      return rest.allSatisfy { $0.isLetter || $0.isNumber || " +-:/".contains($0) } ? true : nil
    }
  }

  /// Reads `UTC-3`, `UTC+5:30` or `UTC` as minutes.
  static func offset(_ cursor: inout Cursor) -> Int? {
    guard cursor.take("UTC") else { return nil }
    let sign = cursor.take(Sign.plus) ? 1 : cursor.take(Sign.dash) ? -1 : 0
    guard sign != 0 else { return cursor.peek()?.isLetter == true ? nil : 0 }
    guard let hours = cursor.number(1...2), hours <= 14 else { return nil }
    var minutes = 0
    if cursor.take(Sign.colon) {
      guard let more = cursor.number(2...2), more < 60 else { return nil }
      minutes = more
    }
    return sign * (hours * 60 + minutes)
  }
}
