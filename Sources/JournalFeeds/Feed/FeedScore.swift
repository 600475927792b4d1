public import JournalCore

/// The score of a match as far as a source tells it: goals, never added up from scorers.
public struct FeedScore: Hashable, Sendable {
  /// At half-time.
  public var halfTime: Score?
  /// At the end of the second half.
  public var fullTime: Score?
  /// At the end of extra time; also where the file gives only the score at the end of all play.
  public var extraTime: Score?
  /// Kicks scored in the shoot-out.
  public var shootOut: Score?
  /// The winner of the shoot-out, where the kicks are not told.
  public var shootOutWinner: Side?
  /// The side that took the first kick, where it is told.
  public var firstKicker: Side?
  /// Whether extra time was played.
  public var hasExtraTime = false
  /// How extra time ended before its time: `golden` or `silver`; nil where it did not, or who knows.
  public var extraTimeEnded: String?
  /// The score of the tie that the file gives, the side named first here first.
  public var aggregate: Score?
  /// Away goals of the tie, where the file says that they decided it: the side named first here
  /// first.
  public var awayGoals: Score?
  /// The score as given, where the file does not say whether extra time is in it.
  public var unspecified: Score?

  /// Creates an empty score.
  public init() {}

  /// The score at the end of all play, where any is known.
  public var final: Score? { extraTime ?? fullTime ?? unspecified }
}
