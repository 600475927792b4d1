import JournalCore

/// A ground in English: some names take an article.
enum VenueWords {
  /// Words that give a name the article, wherever they are in it.
  private static let generic: Set<String> = [
    "stadion", "arena", "estadio", "stade", "stadio", "dome", "bowl", "ground",
    "coliseum", "estadi", "bernabeu", "nou", "metropolitano", "maracana", "azteca", "parc",
    "olympic", "national", "municipal",
  ]

  /// The ground as a place: `at Anfield`, or the city, `in Rome`.
  static func place(_ venue: String) -> String? {
    phrase(venue).map { CityName.isKnown($0) ? "in \($0)" : "at \($0)" }
  }

  /// The ground: `the Santiago Bernabéu`, `Anfield`; nil if none is named.
  static func phrase(_ venue: String) -> String? {
    // The city follows a comma; the ground's name rarely needs it.
    guard let name = venue.split(separator: ",").first.map({ String($0).tidied }), !name.isEmpty
    else { return nil }
    let words = SlugMint.fold(name).split(separator: "-").map { String($0) }
    let hasArticle = words.first.map { ["the", "la", "el"].contains($0) } ?? false
    // "The Stadium of Light", but "Wembley Stadium".
    let isGeneric =
      words.starts(with: ["stadium", "of"]) || words.contains { generic.contains($0) }
    let takesArticle = isGeneric && !hasArticle
    return takesArticle ? "the \(name)" : name
  }
}
