public import JournalCore

/// The smallest changes that would have moved a team in a table: one goal more or fewer in a match, or
/// one decision; two of them if none alone is enough.
///
/// Every answer is computed by ranking the changed table again (<doc:HowATableIsRanked>). Goals with
/// the same effect on every team that could come level are one change with several options. A result
/// that an authority awarded is changed only together with the award, as it was played.
public struct PlaceFlips: Sendable {
  /// One thing that could have been otherwise, wherever it has the same effect.
  public enum Change: Hashable, Sendable {
    /// Any one of these matches with other goals.
    case goals([Option])
    /// The decision at this position had not been made.
    case noRuling(Int)
  }

  /// One match with other goals.
  public struct Option: Hashable, Sendable {
    /// The index of the match in the contest.
    public let match: Int
    /// The score in place of the one that counts.
    public let score: Score
    /// The goals more of each side; negative if they are fewer.
    public let more: Score
    /// The positions of the goals of which some are left out, or of the declared score that counts
    /// them; empty if no side has fewer.
    public let events: [Int]
  }

  /// One change, or two together, with where they would put the team.
  public struct Flip: Hashable, Sendable {
    /// What is changed.
    public let changes: [Change]
    /// The place that the team would have; several if it is open which of them.
    public let places: ClosedRange<Int>
    /// The id of the criterion that would then put it behind the team before it.
    public let decidedBy: String?
  }

  /// The single changes.
  public let single: [Flip]

  /// The pairs of changes, if no single one is enough; two goals in one match are one option.
  public let pairs: [Flip]

  /// Whether pairs were searched for to the end.
  public let isComplete: Bool

  /// The most tables that are ranked for pairs.
  static let limit = 20_000

  /// Searches for what would have moved a team; nil if the table does not have it.
  public init?(of team: TeamSlug, in contest: TableContest, by stage: Stage) {
    guard let search = FlipSearch(team, contest, stage) else { return nil }
    single = search.single
    guard single.isEmpty else {
      (pairs, isComplete) = ([], true)
      return
    }
    (pairs, isComplete) = search.pairs(limit: Self.limit)
  }
}
