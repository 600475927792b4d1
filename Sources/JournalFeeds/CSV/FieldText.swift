/// What the text of a field says.
enum FieldText {
  /// The text without spaces around it and with single spaces within.
  static func tidy(_ text: String) -> String {
    guard needsTidying(text) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Text may be untidy only where a byte of it says so: a space beside another or at an end, a
  /// control character, or anything beyond Latin letters, among which are spaces of other widths.
  private static func needsTidying(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0xC2 || byte >= 0xE1 || (byte == 0x20 && last == 0x20) {
        return true
      }
      last = byte
    }
    return last == 0x20
  }

  /// A whole number of at most nine digits within a range; nil for anything else.
  static func number(_ text: String, in range: ClosedRange<Int> = 0...999_999_999) -> Int? {
    let digits = text.utf8
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return range.contains(number) ? number : nil
  }

  /// The goals of one side, 0 to 999.
  static func goals(_ text: String) -> Int? { number(text, in: 0...999) }

  /// A truth value as spreadsheets and statisticians write it.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "y", "t", "1": true
    case "false", "no", "n", "f", "0": false
    default: nil
    }
  }

  /// Minutes after midnight of `20:45` or `20:45:00`; nil for anything else.
  static func clock(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = number(String(parts[0]), in: 0...23),
      let minute = number(String(parts[1]), in: 0...59),
      parts.dropFirst(2).allSatisfy({ number(String($0), in: 0...59) != nil })
    else { return nil }
    return hour * 60 + minute
  }
}
