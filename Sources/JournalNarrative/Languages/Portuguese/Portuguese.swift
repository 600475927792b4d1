extension Language {
  /// European Portuguese: headlines and briefs; what has no words yet is left out.
  public static let portuguese = Language(
    code: "pt", name: "português", grammar: PortugueseGrammar(),
    lexicon: Lexicon(
      version: "pt-1",
      variants: [
        PortugueseWords.headlines, PortugueseWords.results, PortugueseWords.ties,
        PortugueseWords.goals,
        PortugueseWords.scenes, PortugueseWords.disputes,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: PortugueseWords.terms),
    longest: .brief)
}

/// The words of the Portuguese lexicon, as newspapers of Portugal write: "golo", "penálti", "segunda
/// mão".
///
/// Verbs are in a simple past, so that no participle agrees with a team or a person. The form
/// `attributive` of a team is "pelo Benfica". A score begins with the
/// goals of the winner, or of the side that the sentence is about.
enum PortugueseWords {}
