import JournalCore

/// The article of a name, and how it contracts with the word before it: de + el = del, a + el = al.
///
/// An article that is part of the name keeps its capital and does not contract: "de El Salvador".
enum SpanishArticle: String, Hashable {
  /// Masculine.
  case el
  /// Feminine.
  case la
  /// Masculine, plural.
  case los
  /// Feminine, plural.
  case las
  /// No article, as with most countries.
  case none = ""

  /// A name in a given form: by itself, after "de", after "a", or without the article.
  func text(before name: String, _ form: Form) -> String? {
    let whole = self == .none ? name : "\(rawValue) \(name)"
    switch form {
    case .plain: return whole
    case .of: return self == .el ? "del \(name)" : "de \(whole)"
    case .to: return self == .el ? "al \(name)" : "a \(whole)"
    case .bare: return name
    default: return nil
    }
  }
}

// Teams.
extension SpanishArticle {
  /// Finds the article of a team by its name. A club is masculine unless its name is, or begins
  /// with, a feminine noun.
  init(ofTeam name: String) {
    let words = SlugMint.fold(name).split(separator: "-").map { String($0) }
    if Self.hasOwnArticle(name) || SpanishCountry.isCountry(name) {
      self = .none
    } else if !Self.feminine.isDisjoint(with: words) || Self.isFeminine(start: words, of: name) {
      self = .la
    } else {
      self = .el
    }
  }

  /// "Las Palmas", "La Equidad": the article is part of the name.
  private static func hasOwnArticle(_ name: String) -> Bool {
    ["El ", "La ", "Los ", "Las ", "Le ", "Les ", "L'"].contains { name.hasPrefix($0) }
  }

  private static func isFeminine(start words: [String], of name: String) -> Bool {
    guard let first = words.first else { return false }
    // "la Unión Española", but "el Union Berlin".
    if first == "union" { return name.hasPrefix("Unión") }
    return feminineStarts.contains(first) || words.starts(with: ["real", "sociedad"])
  }

  /// Clubs that Spanish desks call "la", wherever the word is in the name.
  private static let feminine: Set<String> = [
    "juventus", "roma", "lazio", "fiorentina", "sampdoria", "salernitana", "reggina",
    "ponferradina", "arandina", "balompedica",
  ]

  /// Words for a society, in full or as initials.
  private static let feminineStarts: Set<String> = [
    "ud", "sd", "ad", "ldu", "agrupacion", "asociacion", "cultural", "gimnastica", "liga", "pena",
    "seleccion", "sociedad", "universidad",
  ]
}
