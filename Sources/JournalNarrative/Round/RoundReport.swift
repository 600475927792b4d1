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
    guard let first = entries.first else { return nil }
    let stories = entries.map { entry in
      Story(MatchFacts(entry.match, tie: entry.tie, language: options.language.code))
    }
    let seed =
      "\(first.match.slug)/\(options.language.code)/\(options.language.lexiconVersion)/round"
    var realiser = Realiser(
      options.language, stories[0].facts.names, seed: seed, isPlain: options.isPlain)
    let clauses = RoundClauses(stories, tables: tables)
    headline =
      realiser.sentence(SentencePlan(clauses.headline))
      ?? Scoreline(stories[0].facts, options.language).bare
    let lead = realiser.sentence(SentencePlan(clauses.lead))
    let results = clauses.ordered.flatMap { story -> [Sentence] in
      realiser.turn(to: story.facts.names)
      let result = ResultClauses(story, tone: options.tone)
      return [result.lead, TieClauses(story)?.clause].compactMap { $0 }
        .compactMap { realiser.sentence(SentencePlan($0)) }
    }
    let table = clauses.table.compactMap { realiser.sentence(SentencePlan($0)) }
    let groups = stride(from: 0, to: results.count, by: 4).map {
      Array(results[$0..<min($0 + 4, results.count)])
    }
    paragraphs = ([[lead].compactMap { $0 }] + groups + [table]).filter { !$0.isEmpty }
      .map { Paragraph($0) }
  }

  /// The sentences of all paragraphs.
  public var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }
}
