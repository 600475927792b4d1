public import JournalReading
import JournalRules

/// A match told in words, each piece with the events that it rests on.
///
/// Facts, then story points, then clauses in a plan, then words: what the log does not hold drops
/// the clause that would need it, and a quote is never shortened. Minutes are those that the journal
/// holds; what other sources say of them is told as theirs. The same log in the same version gives
/// the same bytes.
public struct Report: Hashable, Sendable {
  /// The slug of the match.
  public let match: String

  /// The tag of the language.
  public let language: String

  /// The version of the lexicon.
  public let lexicon: String

  /// How long it was to be.
  public let length: ReportOptions.Length

  /// For whom it was written.
  public let tone: Tone

  /// Whether the plainest wordings were taken.
  public let isPlain: Bool

  /// The result in one line of at most 80 columns, the scorers of the side that won first.
  public let line: Sentence

  /// The headline, of at most ten words.
  public let headline: Sentence

  /// Where and of what day the report is; nil in a short one, or where no place is known.
  public let dateline: Sentence?

  /// The text.
  public let paragraphs: [Paragraph]

  /// Tells a match.
  ///
  /// - Parameters:
  ///   - match: the match.
  ///   - tie: the tie that it belongs to; where that is looked at up to a moment, so is the match.
  ///   - surroundings: what the journal holds around the match.
  ///   - options: how it is told.
  public init(
    match: MatchReading, tie: TieReading?, surroundings: Surroundings = .none,
    options: ReportOptions = ReportOptions()
  ) {
    let facts = MatchFacts(
      match, tie: tie, surroundings: surroundings, language: options.language.code)
    let plan = ReportPlan(Story(facts), options)
    self.match = match.slug
    language = options.language.code
    lexicon = options.language.lexiconVersion
    length = options.length
    tone = options.tone
    isPlain = options.isPlain
    line = Scoreline(facts, options.language).sentence
    headline = plan.headline
    dateline = plan.dateline
    paragraphs = options.length == .headline ? [] : plan.paragraphs
  }

  /// The sentences of all paragraphs.
  public var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }
}
