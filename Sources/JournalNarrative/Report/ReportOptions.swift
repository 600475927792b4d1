public import JournalCore

/// How a report is written.
public struct ReportOptions: Sendable {
  /// The length of a report.
  public enum Length: String, Word {
    /// At most ten words.
    case headline
    /// Sixty to ninety words, if the log holds enough.
    case brief
    /// Everything that the log holds: three to four hundred words for a well-recorded match.
    case full
  }

  /// The language.
  public var language: Language

  /// The length.
  public var length: Length

  /// The readers for whom it is written.
  public var tone: Tone

  /// Whether the plainest of equal wordings is always chosen, rather than one that varies from
  /// match to match.
  public var isPlain: Bool

  /// The moment of the match up to which it is told, as if the report were written then.
  public var moment: Moment

  /// Creates options.
  public init(
    language: Language = .english, length: Length = .brief, tone: Tone = .neutral,
    isPlain: Bool = false, moment: Moment = .end
  ) {
    self.moment = moment
    self.language = language
    self.length = length
    self.tone = tone
    self.isPlain = isPlain
  }
}
