extension Language {
  /// French, for headlines and briefs; a full report leaves out what has no words yet.
  public static let french = Language(
    code: "fr", name: "français", grammar: FrenchGrammar(),
    lexicon: Lexicon(
      version: "fr-3",
      variants: [
        FrenchWords.results, FrenchWords.ties, FrenchWords.goals, FrenchWords.scenes,
        FrenchWords.headlines, FrenchWords.rounds,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: FrenchWords.terms))
}

/// The words of the French lexicon.
///
/// Verbs take "avoir", so that no participle agrees with a team or a person: "a perdu", not "s'est
/// incliné". A score begins with the goals of the side that the sentence is about.
enum FrenchWords {}
