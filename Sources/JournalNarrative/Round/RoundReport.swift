public import JournalReading

/// A round of a competition in one text: its results, the story of the round, the table.
public struct RoundReport: Hashable, Sendable {
  /// The tag of the language.
  public let language: String

  /// The version of the lexicon.
  public let lexicon: String

  /// The headline.
  public let headline: Sentence

  /// The text.
  public let paragraphs: [Paragraph]

  /// Tells a round; nil if it has no match. Matches that are not over are announced, or told as
  /// they stand.
  public init?(_ round: RoundReading, options: ReportOptions = ReportOptions()) {
    guard !round.entries.isEmpty else { return nil }
    let stories = round.entries.map { entry in
      Story(MatchFacts(entry.match, tie: entry.tie, language: options.language.code))
    }
    let plan = RoundPlan(RoundClauses(stories, tables: round.tables), options)
    language = options.language.code
    lexicon = options.language.lexiconVersion
    headline = plan.headline
    paragraphs = plan.paragraphs
  }

  /// The sentences of all paragraphs.
  public var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }
}
