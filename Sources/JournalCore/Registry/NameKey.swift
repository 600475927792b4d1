/// The form in which names are looked up, without case, accents of Latin letters or punctuation.
///
/// A Latin name becomes what `SlugMint` makes of it, so that names and slugs compare alike. Letters
/// of other scripts are kept in one case (Unicode simple folding): slugs cannot hold them, but
/// different names must stay different in every script. A name without any letter is its own key.
/// Only a blank text has an empty key, and a blank text is no name.
///
/// There are two keys. Under `fold` a log finds names; it takes `+1x` and `-1x` for one, and so
/// finds too much rather than too little. `exact` also keeps the signs that tell names apart, and
/// decides who is who among what was found.
public enum NameKey {
  /// Returns the key under which a name, or a word that may be one, is found.
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

  /// Returns the key by which names are compared: `+1x` is not `-1x`, and `C++` is not `C`.
  ///
  /// Each sign is a word of its own (`NameSign`). Without signs it is the same as `fold`.
  public static func exact(_ name: String) -> String {
    guard NameSign.mayBe(in: name) else { return fold(name) }
    var result = ""
    var gap = false
    var rest = name.unicodeScalars.drop { $0.properties.isWhitespace }
    var isFirst = true
    while let scalar = rest.popFirst() {
      if let spelling = SlugMint.spell(scalar) ?? kept(scalar) ?? NameSign.letter(scalar) {
        if gap, !result.isEmpty { result += "-" }
        gap = false
        result += spelling
      } else if let sign = NameSign(scalar, isFirst: isFirst, before: rest.first) {
        if !result.isEmpty { result += "-" }
        result.unicodeScalars.append(sign.scalar)
        gap = true
      } else if !SlugMint.isSilent(scalar) {
        gap = true
      }
      isFirst = false
    }
    return result.isEmpty ? trimmed(name) : result
  }

  /// Returns a letter, digit or mark of another script, in one case; nil for anything else.
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

  /// The blocks of Latin letters and their marks, of symbols and of presentation forms.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x1AB0...0x1AFF, 0x1D00...0x1EFF, 0x2000...0x2BFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
    0xAB30...0xAB6F, 0xFB00...0xFB06, 0xFE00...0xFE2F,
  ]

  /// Folds by way of upper case, because both small sigmas have one capital.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    guard upper.count == 1, let capital = upper.first else { return String(scalar) }
    let lower = capital.properties.lowercaseMapping
    return lower.unicodeScalars.count == 1 ? lower : String(scalar)
  }

  /// Returns the plain form of a full-width letter or digit, as used in Chinese and Japanese text:
  /// `Ｆ` becomes `f`.
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
