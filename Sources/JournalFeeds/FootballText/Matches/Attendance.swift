/// A number of spectators: `44000` or `45_000`.
enum Attendance {
  /// Reads a number; nil if it is not valid, such as `45,000`, which the format does not allow.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.filter { !$0.isBlank && $0 != Sign.underscore }
    guard (1...7).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Reads `att: 9400`, `att. 9,400` or `(att: 9400)` after a place.
  static func take(_ cursor: inout Cursor) -> Int? {
    cursor.skipBlanks()
    let isInside = cursor.take(Sign.open)
    guard case .attendance = Property.named(cursor.letters()) else { return nil }
    _ = cursor.take(Sign.dot)
    _ = cursor.take(Sign.colon)
    cursor.skipBlanks()
    var digits = cursor.run(\.isDigit)
    while [Sign.comma, Sign.dot, Sign.underscore].contains(cursor.peek() ?? 0),
      let group = cursor.attempt({ cursor -> ArraySlice<UInt8>? in
        cursor.at += 1
        let group = cursor.run(\.isDigit)
        return group.count == 3 ? group : nil
      })
    {
      digits += group
    }
    let ends = isInside ? cursor.take(Sign.close) : cursor.peek()?.isBlank ?? true
    return ends ? number(digits) : nil
  }

  /// Reads `att: 3_000` in a part of a place.
  static func inPart(_ part: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(part)
    guard let key = PropertyKey.first(in: bytes), case .attendance = Property.named(key) else {
      return nil
    }
    return number(bytes[PropertyKey.value(in: bytes)...])
  }
}
