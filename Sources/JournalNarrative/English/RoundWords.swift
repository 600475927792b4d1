import JournalCore

/// A round of a competition in English, as far as its name says what it is.
struct RoundWords: Hashable {
  /// What kind of round it is.
  enum Kind: Hashable {
    /// The final: who wins it goes nowhere.
    case final
    /// A round whose losers are out of the competition.
    case knockout
    /// A round of which the name does not say.
    case other
  }

  /// What kind of round it is.
  let kind: Kind

  /// The words, such as `quarter-finals`, `round of 16`, `round 4`.
  private let words: String

  /// Whether the words follow the competition's name: `the Copa del Rey quarter-finals`.
  private let isAttributive: Bool

  private let takesArticle: Bool

  /// Reads the name of a round.
  init(_ name: String) {
    let folded = SlugMint.fold(name)
    let plain = name.tidied.lowercased()
    switch folded {
    case "final", "the-final": self.init(.final, "final", isAttributive: true)
    case "quarter-finals", "quarter-final", "quarterfinals", "quarterfinal":
      self.init(.knockout, "quarter-finals", isAttributive: true)
    case "semi-finals", "semi-final", "semifinals", "semifinal":
      self.init(.knockout, "semi-finals", isAttributive: true)
    case _ where Self.number(in: folded, after: "round-of-") != nil,
      _ where Self.number(in: folded, after: "last-") != nil,
      _ where folded.hasSuffix("-round"):
      self.init(.knockout, plain, isAttributive: false)
    case _ where Self.number(in: folded, after: "round-") != nil:
      self.init(.knockout, plain, isAttributive: false, takesArticle: false)
    default: self.init(.other, "", isAttributive: false)
    }
  }

  private init(_ kind: Kind, _ words: String, isAttributive: Bool, takesArticle: Bool = true) {
    self.kind = kind
    self.words = words
    self.isAttributive = isAttributive
    self.takesArticle = takesArticle
  }

  private static func number(in text: String, after prefix: String) -> Int? {
    text.hasPrefix(prefix) ? Int(text.dropFirst(prefix.count)) : nil
  }

  private var phrase: String { takesArticle ? "the \(words)" : words }

  /// ` in the Copa del Rey quarter-finals`, ` in the round of 16 of the Copa del Rey`.
  func place(in competition: CompetitionWords?) -> String {
    guard !words.isEmpty else { return competition.map { " in \($0.name)" } ?? "" }
    guard let competition else { return " in \(phrase)" }
    if isAttributive { return " in the \(competition.bare) \(words)" }
    return " in \(phrase) of \(competition.name)"
  }

  /// ` of the Copa del Rey quarter-finals`, ` of the Copa del Rey in the round of 16`.
  func exit(from competition: CompetitionWords?) -> String {
    guard let competition else { return " in \(phrase)" }
    if isAttributive { return " of the \(competition.bare) \(words)" }
    return " of \(competition.name) in \(phrase)"
  }

  /// `the Copa del Rey final`, for the round that is won.
  func title(in competition: CompetitionWords?) -> String {
    competition.map { "the \($0.bare) \(words)" } ?? phrase
  }

  /// `Copa del Rey quarter-final`, `Copa del Rey tie`: one of the round.
  func single(in competition: CompetitionWords?) -> String {
    let one = isAttributive ? (words.hasSuffix("s") ? String(words.dropLast()) : words) : "tie"
    return competition.map { "\($0.bare) \(one)" } ?? one
  }
}
