import JournalCore

/// A ground in Spanish: some names take an article.
enum SpanishVenue {
  /// Words that give a name the article, wherever they are in it: nouns for a ground, and names of
  /// persons or places by which a ground is known.
  private static let masculine: Set<String> = [
    "estadio", "estadi", "stadium", "stadion", "stade", "stadio", "estadium", "campo", "arena",
    "coliseum", "nou", "camp", "bowl", "dome", "parc", "parque", "signal", "olimpico", "olimpic",
    "bernabeu", "sanchez", "villamarin", "calderon", "metropolitano", "ciutat", "cartagonova",
    "tartiere", "molinon", "zorrilla", "sardinero", "alcoraz", "maracana", "monumental", "azteca",
    "centenario", "meazza", "maradona", "martinez",
  ]

  /// The ground: `el Santiago Bernabéu`, `Anfield`; nil if none is named.
  static func phrase(_ venue: String) -> String? {
    // The city follows a comma; the ground's name rarely needs it.
    guard let name = venue.split(separator: ",").first.map({ String($0).tidied }), !name.isEmpty
    else { return nil }
    if CityName.isKnown(name) { return CityName.spanish(name) }
    let words = SlugMint.fold(name).split(separator: "-").map { String($0) }
    let hasArticle = words.first.map { ["el", "la", "los", "las", "the"].contains($0) } ?? false
    let takesArticle = !hasArticle && words.contains { masculine.contains($0) }
    return takesArticle ? "el \(name)" : name
  }
}
