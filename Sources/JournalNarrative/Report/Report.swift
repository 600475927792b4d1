public import JournalReading
import JournalRules

/// A match told in words, each piece with the events on which it rests.
///
/// Facts become story points, story points clauses in a plan, and clauses words. What the log does
/// not hold drops the clause that would need it; a quote is never shortened. Minutes are those of
/// the journal; what other sources say about them is told as theirs. The same log in the same
/// version gives the same bytes.
public struct Report: Hashable, Sendable {
  /// The slug of the match.
  public let match: String

  /// The tag of the language.
  public let language: String

  /// The version of the lexicon.
  public let lexicon: String

  /// The requested length.
  public let length: ReportOptions.Length

  /// The readers for whom it was written.
  public let tone: Tone

  /// Whether the plainest wording was always chosen.
  public let isPlain: Bool

  /// The result in one line of at most 80 columns, with the winners' scorers first.
  public let line: Sentence

  /// The headline, of at most ten words.
  public let headline: Sentence

  /// The place and the day of the report; nil in a short one, or if the place is not known.
  public let dateline: Sentence?

  /// The text.
  public let paragraphs: [Paragraph]

  /// Tells a match.
  ///
  /// - Parameters:
  ///   - match: the match.
  ///   - tie: the tie to which it belongs. If the tie is looked at up to a moment, so is the match.
  ///   - surroundings: what the journal holds around the match.
  ///   - options: how it is told, and up to which moment.
  public init(
    match: MatchReading, tie: TieReading?, surroundings: Surroundings = .none,
    options: ReportOptions = ReportOptions()
  ) {
    let facts = MatchFacts(
      match, tie: tie, surroundings: surroundings, language: options.language.code,
      moment: options.moment)
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
