import JournalCore

/// A ground in Spanish: some names take an article.
enum SpanishVenue {
  /// Words that make a name take the article, wherever they stand in it: nouns for a ground, and
  /// grounds that are named after a person or a place and are called by it.
  private static let masculine: Set<String> = [
    "estadio", "estadi", "stadium", "stadion", "stade", "stadio", "estadium", "campo", "arena",
    "coliseum", "nou", "camp", "bowl", "dome", "parc", "parque", "signal", "olimpico", "olimpic",
    "bernabeu", "sanchez", "villamarin", "calderon", "metropolitano", "ciutat", "cartagonova",
    "tartiere", "molinon", "zorrilla", "sardinero", "alcoraz", "maracana", "monumental", "azteca",
    "centenario", "meazza", "maradona", "martinez",
  ]

  /// `el Santiago Bernabéu`, `Anfield`; nil where nothing is named.
  static func phrase(_ venue: String) -> String? {
    // What follows a comma is the city, which the ground's name rarely needs.
    guard let name = venue.split(separator: ",").first.map({ String($0).tidied }), !name.isEmpty
    else { return nil }
    let words = SlugMint.fold(name).split(separator: "-").map { String($0) }
    let hasArticle = words.first.map { ["el", "la", "los", "las", "the"].contains($0) } ?? false
    let takesArticle = !hasArticle && words.contains { masculine.contains($0) }
    return takesArticle ? "el \(name)" : name
  }
}
