import JournalCore

/// A team in Spanish, with the registered article, otherwise one found by the rules.
struct SpanishTeam {
  private let name: String
  private let article: SpanishArticle

  /// Creates a team from its name in the journal; countries get their Spanish names.
  init(_ team: TeamSlug, _ names: Names) {
    name = SpanishCountry.name(names.team(team))
    let grammar = names.grammar(of: team)
    article = Self.registered(grammar.article, grammar.gender) ?? SpanishArticle(ofTeam: name)
  }

  private static func registered(_ article: String?, _ gender: String?) -> SpanishArticle? {
    if let article { return SpanishArticle(rawValue: article) }
    return gender.flatMap { $0.hasPrefix("f") ? .la : $0.hasPrefix("m") ? .el : nil }
  }

  /// The team by itself, after "de", after "a", or without its article.
  ///
  /// The form `attributive` follows a noun. A side is an adjective there, "la afición local", but a
  /// team takes "de": "la afición del Leganés".
  func text(_ form: Form) -> String? {
    article.text(before: name, form == .attributive ? .of : form)
  }
}
