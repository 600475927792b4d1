/// Reads values from the text of a field.
enum FieldText {
  /// Returns the text trimmed and with single spaces.
  static func tidy(_ text: String) -> String {
    guard needsTidying(text) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the text may need tidying: it has a space next to another or at an end, a control
  /// character, or a character beyond Latin letters, which may be a space of another width.
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

  /// Returns a whole number of up to nine digits in a range; nil for anything else.
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

  /// Returns the goals of one side, 0 to 999.
  static func goals(_ text: String) -> Int? { number(text, in: 0...999) }

  /// Returns a truth value as spreadsheets and statisticians write it.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "y", "t", "1": true
    case "false", "no", "n", "f", "0": false
    default: nil
    }
  }

  /// Returns the minutes after midnight of `20:45` or `20:45:00`; nil for anything else.
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
