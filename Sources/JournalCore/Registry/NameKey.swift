/// What a name is looked up by: case, accents of Latin letters and punctuation make no difference.
///
/// A Latin name gives what `SlugMint` makes of it, so that names and slugs are compared alike. Letters of
/// other scripts are kept in one case (Unicode simple folding): a slug has no room for them, but two
/// names are two names in every script. A name without any letter is its own key, so that no key but
/// that of a blank text is empty, and a blank text is no name.
public enum NameKey {
  /// The key of a name, or of a word that is meant to be one.
  public static func fold(_ name: String) -> String {
    var result = ""
    var gap = false
    for scalar in name.unicodeScalars {
      if let spelling = SlugMint.spell(scalar) ?? kept(scalar) {
        if gap, !result.isEmpty { result += "-" }
        gap = false
        result += spelling
      } else if !SlugMint.isSilent(scalar) {
        gap = true
      }
    }
    return result.isEmpty ? trimmed(name) : result
  }

  /// A letter, a digit or a mark of another script, in one case; nil for everything else.
  private static func kept(_ scalar: Unicode.Scalar) -> String? {
    if let plain = fullWidth(scalar) { return plain }
    guard scalar.value >= 0x370, !blocks.contains(where: { $0.contains(scalar.value) }) else {
      return nil
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      return folded(scalar)
    default: return nil
    }
  }

  /// Blocks of Latin letters and of marks that go with them, of signs and of forms.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x1AB0...0x1AFF, 0x1D00...0x1EFF, 0x2000...0x2BFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
    0xAB30...0xAB6F, 0xFB00...0xFB06, 0xFE00...0xFE2F,
  ]

  /// Upper case first: both small sigmas have one capital.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    guard upper.count == 1, let capital = upper.first else { return String(scalar) }
    let lower = capital.properties.lowercaseMapping
    return lower.unicodeScalars.count == 1 ? lower : String(scalar)
  }

  /// `Ｆ` as it stands among Chinese and Japanese characters is `f`.
  private static func fullWidth(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      Unicode.Scalar(scalar.value - 0xFEE0).flatMap { SlugMint.spell($0) }
    default: nil
    }
  }

  private static func trimmed(_ text: String) -> String {
    let rest = text.drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
