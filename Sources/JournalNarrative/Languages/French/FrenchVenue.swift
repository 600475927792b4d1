import JournalCore

/// A ground in French, with the preposition: `au Santiago Bernabéu`, `à Anfield`.
enum FrenchVenue {
  /// Words that give a name the article: nouns for a ground, and grounds named after a person.
  private static let articled: Set<String> = [
    "arena", "azteca", "bernabeu", "calderon", "camp", "coliseum", "estadi", "estadio", "maracana",
    "meazza", "metropolitano", "monumental", "parc", "sanchez", "stade", "stadio", "stadion",
    "stadium", "villamarin",
  ]

  /// A city with its preposition: `à Rome`, `au Caire`.
  private static func city(_ name: String) -> String? {
    name.hasPrefix("Le ")
      ? FrenchArticle.le.text(before: String(name.dropFirst(3)), .to)
      : FrenchArticle.none.text(before: name, .to)
  }

  /// The ground with its preposition; nil if none is named.
  static func phrase(_ venue: String) -> String? {
    // The city follows a comma; the ground's name rarely needs it.
    guard let name = venue.split(separator: ",").first.map({ String($0).tidied }), !name.isEmpty
    else { return nil }
    if CityName.isKnown(name) { return city(CityName.french(name)) }
    let words = SlugMint.fold(name).split(separator: "-").map { String($0) }
    let hasArticle = words.first.map { ["el", "la", "le", "les", "the"].contains($0) } ?? false
    let takesArticle = !hasArticle && words.contains { articled.contains($0) }
    let article: FrenchArticle = takesArticle ? .le : .none
    return article.text(before: name, .to)
  }
}
