/// The rules for text in a record, and the ways to make any text harmless before it is shown.
///
/// Control characters are refused, except line feeds in longer texts. No name or sentence needs
/// one, and a name with a line feed could look like a line that the program wrote.
///
/// Marks that turn the direction of what follows are kept, because quoted Arabic and Hebrew may
/// hold them. They are never shown raw; neither are line separators, byte order marks and the other
/// characters of `isHarmful`.
///
/// Shown as they are: the joiners that Persian and Indic spelling and emoji need (U+200C, U+200D),
/// the marks that affect only their neighbours (U+200E, U+200F, U+061C), soft hyphens, zero-width
/// spaces, variation selectors, and the tags in the flags of England, Scotland and Wales. They
/// control nothing; at worst they shift a column by one.
public enum TextRules {
  /// The maximum length of a name in characters (Unicode scalars).
  ///
  /// The longest name of a club, that of NAC Breda in full, has 96. A sentence may fill its record.
  public static let nameLimit = 200

  /// The fields that hold a name or another short text, in events and in regulations.
  static let names: Set<String> = [
    "authority", "by", "city", "code", "country", "formation", "group", "language", "name", "names",
    "nationality", "original", "position", "publisher", "round", "season", "short", "stadium",
    "stage", "title", "translator", "unit", "venue",
  ]

  /// Refuses control characters other than line feeds in the texts of a value, and names longer
  /// than `nameLimit`.
  ///
  /// A text on its own is a name, such as that of the recorder.
  /// - Throws: `Refusal` that names the character or the field.
  public static func check(_ value: JSONValue) throws(Refusal) {
    try check(value, nameOf: value.string == nil ? nil : "by")
  }

  /// - Parameter field: the field that the value belongs to, if it holds names.
  private static func check(_ value: JSONValue, nameOf field: String?) throws(Refusal) {
    switch value {
    case .string(let text):
      try check(text)
      if let field { try checkName(text, field) }
    case .array(let values): for value in values { try check(value, nameOf: field) }
    case .object(let object): for member in object.members { try check(member, of: field) }
    case .null, .bool, .integer, .number: break
    }
  }

  private static func check(_ member: JSONObject.Member, of field: String?) throws(Refusal) {
    if !isPlain(member.key) {
      try check(member.key)
      try checkName(member.key, "a key")
    }
    if case .string(let text) = member.value, isPlain(text) { return }
    let isName = names.contains(member.key) || field == "names"
    try check(member.value, nameOf: isName ? member.key : nil)
  }

  /// Whether a text is no longer than a name and has no byte with which a control character could
  /// begin. Nearly all texts are like that, and need no further check.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count <= nameLimit else { return false }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 { return false }
    }
    return true
  }

  private static func check(_ text: String) throws(Refusal) {
    // A control character is below 0x20, is 0x7F or starts with 0xC2; most texts have none of these
    // bytes.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return }
    for scalar in text.unicodeScalars where isControl(scalar) && scalar != "\n" {
      throw Refusal(
        "control-character", "A text contains the control character \(escape(scalar)).",
        hint: "Remove it.")
    }
  }

  private static func checkName(_ text: String, _ field: String) throws(Refusal) {
    guard !text.utf8.contains(0x0A) else {
      throw Refusal(
        "control-character", "\(what(field)) contains a line break.", hint: "Remove it.")
    }
    guard text.utf8.count > nameLimit else { return }
    let count = text.unicodeScalars.count
    guard count > nameLimit else { return }
    let shown = harmless(String(text.unicodeScalars.prefix(20)))
    throw Refusal(
      "name-too-long",
      "\(what(field)) has \(count) characters (\(shown)…); a name has at most \(nameLimit).",
      hint: "Shorten it.")
  }

  private static func what(_ field: String) -> String {
    field == "a key" ? "A key" : "A text for \"\(field)\""
  }

  // MARK: - Showing

  /// Whether every character of a text is visible in print: none is a control or formatting
  /// character, a line separator, for private use or unassigned.
  ///
  /// A text that people copy from a screen, such as a key, must be like that.
  public static func isPrinted(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
  }

  /// The text on one line, with every character that could control a terminal escaped, such as
  /// `\u{1b}`.
  ///
  /// A line feed is escaped too, as `\n`, so that one record cannot look like two lines.
  public static func harmless(_ text: String) -> String {
    guard mayHarm(text) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\n" {
        result += "\\n"
      } else if isHarmful(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// The same JSON, of one line or several, with every such character escaped.
  ///
  /// The value is the same, but the text is no longer canonical if anything was escaped.
  public static func harmless(json text: String) -> String {
    guard mayHarm(text) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isHarmful(scalar), scalar != "\n" {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Lines as the program composed them: tabs and the escapes of its own colours (`ESC [ 1 m`) are
  /// kept, and whatever else could control a terminal is escaped. The last step before printing.
  public static func harmless(lines text: String) -> String {
    guard mayHarm(text) else { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}", let end = endOfColour(rest) {
        result.unicodeScalars.append(scalar)
        result.unicodeScalars.append(contentsOf: rest[..<end])
        rest = rest[end...]
      } else if isHarmful(scalar), scalar != "\n", scalar != "\t" {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The end of `[1;31m`; nil if something else follows.
  private static func endOfColour(_ rest: Substring.UnicodeScalarView) -> Substring.Index? {
    guard rest.first == "[" else { return nil }
    let numbers = rest.dropFirst().prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard numbers.endIndex < rest.endIndex, rest[numbers.endIndex] == "m", numbers.count <= 16
    else { return nil }
    return rest.index(after: numbers.endIndex)
  }

  /// Whether a character must not reach a terminal as it is.
  ///
  /// These are controls (C0, DEL, C1), marks that turn the direction of all that follows, line and
  /// paragraph separators, byte order marks, interlinear annotations, and the deprecated U+206A to
  /// U+206F.
  public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// Whether a text has a byte with which a harmful character begins; most texts have none.
  private static func mayHarm(_ text: String) -> Bool {
    text.utf8.contains {
      $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }
}
