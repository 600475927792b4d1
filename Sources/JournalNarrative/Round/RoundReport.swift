import JournalCore
public import JournalRules

/// A round of a competition in one text: its results, the story of the round, the table.
public struct RoundReport: Hashable, Sendable {
  /// A match of the round with its tie, where it belongs to one.
  public struct Entry: Sendable {
    /// The match.
    public let match: MatchReading
    /// Its tie.
    public let tie: TieReading?

    /// A match of a round.
    public init(match: MatchReading, tie: TieReading?) {
      self.match = match
      self.tie = tie
    }
  }

  /// The tag of the language.
  public let language: String

  /// The version of the lexicon.
  public let lexicon: String

  /// The headline.
  public let headline: Sentence

  /// The text.
  public let paragraphs: [Paragraph]

  /// Tells a round.
  ///
  /// - Parameters:
  ///   - entries: its matches; those that are not over are announced or told as they stand.
  ///   - tables: the tables of the competition after the round and before it; none for a cup.
  public init?(
    _ entries: [Entry], tables: (after: TableReading, before: TableReading)? = nil,
    options: ReportOptions = ReportOptions()
  ) {
    guard !entries.isEmpty else { return nil }
    let stories = entries.map { entry in
      Story(MatchFacts(entry.match, tie: entry.tie, language: options.language.code))
    }
    let plan = RoundPlan(RoundClauses(stories, tables: tables), options)
    language = options.language.code
    lexicon = options.language.lexiconVersion
    headline = plan.headline
    paragraphs = plan.paragraphs
  }

  /// The sentences of all paragraphs.
  public var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }
}
