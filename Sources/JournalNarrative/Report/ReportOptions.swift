public import JournalCore

/// How a report is written.
public struct ReportOptions: Sendable {
  /// How long a report is.
  public enum Length: String, Word {
    /// At most ten words.
    case headline
    /// Sixty to ninety words, where the log holds enough.
    case brief
    /// All that the log holds: three to four hundred words for a match that is well recorded.
    case full
  }

  /// The language.
  public var language: Language

  /// How long it is.
  public var length: Length

  /// For whom it is written.
  public var tone: Tone

  /// Whether the plainest of equal wordings is always taken, and not one that varies from match to
  /// match.
  public var isPlain: Bool

  /// How a report is written.
  public init(
    language: Language = .english, length: Length = .brief, tone: Tone = .neutral,
    isPlain: Bool = false
  ) {
    self.language = language
    self.length = length
    self.tone = tone
    self.isPlain = isPlain
  }
}
