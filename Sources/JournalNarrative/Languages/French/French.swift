extension Language {
  /// French; what has no words yet is left out.
  public static let french = Language(
    code: "fr", name: "français", grammar: FrenchGrammar(),
    lexicon: Lexicon(
      version: "fr-6",
      variants: [
        FrenchWords.results, FrenchWords.ties, FrenchWords.goals, FrenchWords.bursts,
        FrenchWords.scenes,
        FrenchWords.headlines, FrenchWords.rounds, FrenchWords.news, FrenchWords.context,
        FrenchWords.disputes,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: FrenchWords.terms))
}

/// The words of the French lexicon.
///
/// Verbs take "avoir", so that no participle agrees with a team or a person: "a perdu", not "s'est
/// incliné". A score begins with the goals of the side that the sentence is about.
enum FrenchWords {}
