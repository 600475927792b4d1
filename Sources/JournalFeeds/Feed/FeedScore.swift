public import JournalCore

/// The score of a match as far as a source gives it; never added up from scorers.
public struct FeedScore: Hashable, Sendable {
  /// The score at half-time.
  public var halfTime: Score?
  /// The score at the end of the second half.
  public var fullTime: Score?
  /// The score at the end of extra time, or the final score if the file gives no other.
  public var extraTime: Score?
  /// The kicks scored in the shoot-out.
  public var shootOut: Score?
  /// The winner of the shoot-out, if the kicks are not given.
  public var shootOutWinner: Side?
  /// The side that took the first kick, if it is known.
  public var firstKicker: Side?
  /// Whether extra time was played.
  public var hasExtraTime = false
  /// How extra time ended early: `golden` or `silver`; nil if it did not, or nobody knows.
  public var extraTimeEnded: String?
  /// The aggregate score that the file gives, with the first-named team of this match first.
  public var aggregate: Score?
  /// The away goals of the tie if the file says that they decided it, with the first-named team of
  /// this match first.
  public var awayGoals: Score?
  /// The score as given, if the file does not say whether it includes extra time.
  public var unspecified: Score?

  /// Creates an empty score.
  public init() {}

  /// The final score, if any is known.
  public var final: Score? { extraTime ?? fullTime ?? unspecified }
}
