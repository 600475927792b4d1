/// The key before the colon of a line such as `Referee: ...` or `France: ...`.
enum PropertyKey {
  /// Returns the key at the start of a text; nil if there is none.
  static func first(in bytes: [UInt8], from start: Int = 0) -> Substring? {
    var index = start
    while index < bytes.count, bytes[index] != Sign.colon {
      guard !isForeign(bytes[index]) else { return nil }
      index += 1
    }
    guard index < bytes.count, index + 1 == bytes.count || bytes[index + 1].isBlank else {
      return nil
    }
    guard !isScore(bytes, at: index) else { return nil }
    let key = bytes[start..<index].words
    guard !isMatch(bytes, from: start, key) else { return nil }
    return key.contains(where: \.isLetter) ? key[...] : nil
  }

  /// Returns the index of the text after the key.
  static func value(in bytes: [UInt8], from start: Int = 0) -> Int {
    (bytes[start...].firstIndex(of: Sign.colon) ?? bytes.endIndex - 1) + 1
  }

  /// Whether a match stands before the number of its spectators: `Ash 2-1 Birch  att: 9400`.
  private static func isMatch(_ bytes: [UInt8], from start: Int, _ key: String) -> Bool {
    let words = key.split(separator: " ")
    guard words.count > 3, let last = words.last, case .attendance = Property.named(last) else {
      return false
    }
    return Divider.find(from: Cursor(Array(bytes[start...]))) != nil
  }

  /// Whether a colon stands between two numbers: `3 : 1`.
  private static func isScore(_ bytes: [UInt8], at colon: Int) -> Bool {
    bytes[..<colon].last { !$0.isBlank }?.isDigit == true
      && bytes[(colon + 1)...].first { !$0.isBlank }?.isDigit == true
  }

  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case Sign.place, Sign.bracket, Sign.bar, Sign.comma, Sign.semicolon, Sign.equals, Sign.newline:
      true
    default: false
    }
  }
}
