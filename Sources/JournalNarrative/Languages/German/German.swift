extension Language {
  /// German: headlines and briefs; what has no words yet is left out.
  public static let german = Language(
    code: "de", name: "Deutsch", grammar: GermanGrammar(),
    lexicon: Lexicon(
      version: "de-1",
      variants: [
        GermanWords.headlines, GermanWords.results, GermanWords.ties, GermanWords.goals,
        GermanWords.scenes, GermanWords.disputes,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: GermanWords.terms),
    longest: .brief)
}

/// The words of the German lexicon.
///
/// The form `to` is the accusative and `of` the dative. All teams are in the singular, and no word
/// shows whether a person is a man or a woman. A score begins with the goals of the side that the
/// sentence is about.
enum GermanWords {}
