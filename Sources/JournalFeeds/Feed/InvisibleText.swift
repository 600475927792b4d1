/// Characters without a width that copying from a page leaves in names.
///
/// They are left out of what is read, since two names that look the same are the same.
enum InvisibleText {
  /// Returns a text without soft hyphens, zero-width spaces, word joiners and byte order marks. The
  /// joiners of Persian and Indic words stay where they join; beside a Latin letter, a sign or a space
  /// they join nothing.
  static func removed(from text: String) -> String {
    guard mayHold(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0xAD, 0x200B, 0x2060, 0xFEFF: continue
      case 0x200C, 0x200D:
        guard index > 0, index + 1 < scalars.count, joins(scalars[index - 1]),
          joins(scalars[index + 1])
        else { continue }
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a joiner may stand beside a character.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x0370 }

  /// Whether a text has a byte with which one of the characters begins.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }
  }
}
