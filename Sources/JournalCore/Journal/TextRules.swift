/// What text may stand in a record, and how any text is made harmless before it is shown.
public enum TextRules {
  /// Refuses control characters in the texts of a value, line feeds excepted.
  ///
  /// - Throws: `Refusal` naming the character.
  public static func check(_ value: JSONValue) throws(Refusal) {
    switch value {
    case .string(let text): try check(text)
    case .array(let values): for value in values { try check(value) }
    case .object(let object):
      for member in object.members {
        try check(member.key)
        try check(member.value)
      }
    case .null, .bool, .integer, .number: break
    }
  }

  private static func check(_ text: String) throws(Refusal) {
    // Every control character is below 0x20 or starts with 0xC2 or is 0x7F; most text has none.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return }
    for scalar in text.unicodeScalars where isControl(scalar) && scalar != "\n" {
      throw Refusal(
        "control-character", "A text holds the control character \(escape(scalar)).",
        hint: "Take it out.")
    }
  }

  /// The text with every character that could command a terminal written out: `\u{1b}`.
  public static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\n" {
        result += " "
      } else if isHarmful(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Controls, and the marks that turn the direction of what follows.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0x2028
      || scalar.value == 0x2029
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }
}
