import JournalCore

/// A team in French, with the registered article, otherwise one found by the rules.
struct FrenchTeam {
  private let name: String
  private let article: FrenchArticle

  private static let side = "équipe des "

  /// Creates a team from its name in the journal; countries get their French names.
  init(_ team: TeamSlug, _ names: Names) {
    let title = names.team(team)
    let country = FrenchCountry.entry(title)
    name = country?.name ?? title
    article =
      names.grammar(of: team).article.flatMap { FrenchArticle(rawValue: $0) }
      ?? country?.article ?? FrenchArticle(ofTeam: title)
  }

  /// The team by itself, after "de", after "à", or without its article.
  ///
  /// The form `attributive` follows a noun. A side is an adjective there, "le public local", but a
  /// team takes "de": "le public du Real Madrid".
  func text(_ form: Form) -> String? {
    // A scoreboard says "Pays-Bas 2-2 Argentine".
    if form == .bare, name.hasPrefix(Self.side) { return String(name.dropFirst(Self.side.count)) }
    return article.text(before: name, form == .attributive ? .of : form)
  }
}
