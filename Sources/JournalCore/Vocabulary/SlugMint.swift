/// Makes a slug from a name: letters are folded by a fixed table, everything else separates words.
///
/// The table belongs to the program, not to a version of Unicode, so a name gives the same slug on
/// every machine. A name of which nothing is left becomes `p-<n>`.
public enum SlugMint {
  /// The letters that fold to each ASCII spelling.
  static let table: [(letters: String, spelling: String)] = [
    ("àáâãāăąǎạảấầẩẫậắằẳẵặ", "a"), ("äå", "a"), ("æ", "ae"), ("ç", "c"), ("ćĉċč", "c"),
    ("ďđð", "d"), ("èéêëēĕėęěẹẻẽếềểễệ", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
    ("ìíîïĩīĭįıİǐịỉ", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
    ("òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"),
    ("ţťŧț", "t"), ("þ", "th"), ("ùúûüũūŭůűųưǔụủứừửữự", "u"), ("ŵ", "w"), ("ýÿŷỳỵỷỹ", "y"),
    ("źżž", "z"), ("ə", "e"),
  ]

  private static let folds: [Unicode.Scalar: String] = {
    var folds: [Unicode.Scalar: String] = [:]
    for (letters, spelling) in table {
      for scalar in letters.unicodeScalars { folds[scalar] = spelling }
    }
    return folds
  }()

  /// The name in plain lower-case ASCII words joined by single hyphens; empty if nothing is left.
  ///
  /// Names are looked up by `NameKey`, which keeps the letters of other scripts.
  public static func fold(_ name: String) -> String {
    var result = ""
    var gap = false
    for scalar in name.unicodeScalars {
      let spelling = spell(scalar)
      if let spelling {
        if gap, !result.isEmpty { result += "-" }
        gap = false
        result += spelling
      } else if !isSilent(scalar) {
        gap = true
      }
    }
    return result
  }

  /// Mints a slug for a name, different from all slugs that are taken. Signs that tell names apart
  /// are spelled out: `+1x` becomes `plus-1x`.
  ///
  /// - Parameter fallback: the letter of `p-<n>`, for a name of which nothing is left.
  public static func mint<Subject>(
    _ name: String, fallback: String = "p", taken: (Slug<Subject>) -> Bool
  ) -> Slug<Subject> {
    let base = fold(name).isEmpty ? "" : trimmed(fold(NameSign.spelledOut(name)))
    if let slug = Slug<Subject>(base), !taken(slug) { return slug }
    var number = base.isEmpty ? 1 : 2
    while true {
      let stem = base.isEmpty ? fallback : base
      if let slug = Slug<Subject>("\(stem)-\(number)"), !taken(slug) { return slug }
      number += 1
    }
  }

  /// Whether a slug made of a name says all that tells the name apart from others, so that it can
  /// stand for the name. A slug cannot spell every script, nor signs.
  public static func isFaithful(to name: String) -> Bool { NameKey.exact(name) == fold(name) }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.count > 70 else { return text }
    let short = text.prefix(70)
    return String(short.last == "-" ? short.dropLast() : short)
  }

  /// The ASCII spelling of a letter; nil if the table has none.
  static func spell(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 48...57, 97...122: return String(scalar)
    case 65...90: return String(scalar).lowercased()
    case 0..<128: return nil
    default:
      if let fold = folds[scalar] { return fold }
      return scalar.properties.lowercaseMapping.unicodeScalars.first.flatMap { folds[$0] }
    }
  }

  /// Whether a character leaves no gap, as combining marks and apostrophes do: `O'Neill` is
  /// `oneill`, NFD `é` is `e`.
  static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar == "'" || scalar == "’" || scalar == "."
  }
}
