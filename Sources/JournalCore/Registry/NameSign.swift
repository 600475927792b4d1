/// A sign that tells two names apart: the plus of `+1x`, the numeral of `Ajax Ⅱ`, an emoji.
///
/// Symbols and numbers of every script are signs, and of the punctuation `#`, `%`, `@` and a dash
/// that begins a name. What is written in one way or another in the same name is none: accents,
/// apostrophes, full stops, hyphens, slashes, ampersands, brackets, quotation marks, the asterisk
/// of a footnote.
struct NameSign {
  /// The sign; a raised minus for every dash, which is no dash itself, so that keys of keys stay.
  let scalar: Unicode.Scalar

  /// Creates the sign that a character is; nil if it is none.
  ///
  /// - Parameters:
  ///   - isFirst: whether the name begins with it.
  ///   - next: the character after it.
  init?(_ scalar: Unicode.Scalar, isFirst: Bool, before next: Unicode.Scalar?) {
    guard !Self.isDash(scalar) else {
      guard isFirst, let next, next.properties.isAlphabetic || next.properties.numericType != nil
      else { return nil }
      self.scalar = "\u{207B}"
      return
    }
    guard Self.isSign(scalar) else { return nil }
    self.scalar = scalar
  }

  /// Whether a name may have a sign, or a letter that slugs cannot spell. Most have none.
  static func mayBe(in name: String) -> Bool {
    let scalars = name.unicodeScalars
    if let first = scalars.first(where: { !$0.properties.isWhitespace }), isDash(first) {
      return true
    }
    return scalars.contains { scalar in
      switch scalar.value {
      case 48...57, 65...90, 97...122, 32, 45, 46: false
      case 0..<128: isSign(scalar)
      default: isSign(scalar) || letter(scalar) != nil && SlugMint.spell(scalar) == nil
      }
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}" || (0x2010...0x2015).contains(scalar.value)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .otherSymbol, .letterNumber, .otherNumber: true
    default: scalar == "#" || scalar == "%" || scalar == "@"
    }
  }

  /// Returns a letter that slugs cannot spell, in lower case; nil for anything else. `Ḥ` is no `H`,
  /// but no gap either.
  static func letter(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      scalar.value < 128 ? nil : scalar.properties.lowercaseMapping
    default: nil
    }
  }

  /// The sign in ASCII words, for a slug: `plus`, or the number of the character.
  var word: String {
    Self.words[scalar] ?? "u\(String(scalar.value, radix: 16))"
  }

  private static let words: [Unicode.Scalar: String] = [
    "+": "plus", "\u{207B}": "minus", "#": "number", "%": "percent", "@": "at", "=": "equals",
    "<": "less", ">": "more", "~": "tilde", "|": "bar", "$": "dollar", "€": "euro", "£": "pound",
    "×": "times", "°": "degree",
  ]

  /// Returns a name with its signs in words.
  static func spelledOut(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = name.unicodeScalars[...]
    var isFirst = true
    guard mayBe(in: name) else { return name }
    while let scalar = rest.popFirst() {
      if let sign = NameSign(scalar, isFirst: isFirst, before: rest.first) {
        result += " \(sign.word) ".unicodeScalars
      } else {
        result.append(scalar)
      }
      if !scalar.properties.isWhitespace { isFirst = false }
    }
    return String(result)
  }
}
