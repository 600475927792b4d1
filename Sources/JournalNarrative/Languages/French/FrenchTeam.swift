import JournalCore

/// A team in French, with the article that is registered, else by the rules.
struct FrenchTeam {
  private let name: String
  private let article: FrenchArticle

  /// A team by its name in the journal; countries by their French names.
  init(_ team: TeamSlug, _ names: Names) {
    let title = names.team(team)
    let country = FrenchCountry.entry(title)
    name = country?.name ?? title
    article =
      names.grammar(of: team).article.flatMap { FrenchArticle(rawValue: $0) }
      ?? country?.article ?? FrenchArticle(ofTeam: title)
  }

  /// The team by itself, after "de", after "à", or without its article; behind a noun, as in "le
  /// public local", it is the team of something: "le public du Real Madrid".
  func text(_ form: Form) -> String? {
    article.text(before: name, form == .attributive ? .of : form)
  }
}
