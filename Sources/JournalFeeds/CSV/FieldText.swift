import JournalCore

/// Reads values from the text of a field.
enum FieldText {
  /// Returns the text trimmed and with single spaces, without characters that have no width.
  static func tidy(_ text: String) -> String {
    guard needsTidying(text) else { return text }
    return InvisibleText.removed(from: text).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
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

  /// Whether a field says that nothing is known: `NA` as R writes it, `NaN` as pandas does, a dash.
  static func isMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 4 else { return text.lowercased() == "not applicable" }
    return ["na", "n/a", "nan", "null", "none", "nil", "-", "--", "–", "—", "?"]
      .contains(text.lowercased())
  }

  /// Returns a whole number of up to nine digits in a range, written `2` or, as by pandas, `2.0`; nil
  /// for anything else.
  static func number(_ text: String, in range: ClosedRange<Int> = 0...999_999_999) -> Int? {
    var digits = text.utf8[...]
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      let fraction = digits[digits.index(after: point)...]
      guard !fraction.isEmpty, fraction.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
      digits = digits[..<point]
    }
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return range.contains(number) ? number : nil
  }

  /// Returns a number of people, whose thousands may be set apart: `81,044`, `81.044`, `81 044`.
  static func people(_ text: String) -> Int? {
    for separator in [",", ".", " ", "'"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count > 1, (1...3).contains(parts[0].utf8.count),
        parts.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else { continue }
      return number(parts.joined())
    }
    return number(text)
  }

  /// Returns the goals of one side, 0 to 999.
  static func goals(_ text: String) -> Int? { number(text, in: 0...999) }

  /// Returns a score in one field: `2-1`, `2 - 1`, `2:1`, with any dash.
  static func score(_ text: String) -> Score? {
    let parts = text.split(separator: /\s*[-–—:]\s*/, omittingEmptySubsequences: false)
    guard parts.count == 2, let home = goals(String(parts[0])), let away = goals(String(parts[1]))
    else { return nil }
    return Score(home, away)
  }

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
