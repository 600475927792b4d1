public import JournalCore

/// A team's row in a table.
public struct TableRow: Hashable, Sendable {
  /// The team.
  public let team: TeamSlug

  /// The place; several if it is open which of them.
  public internal(set) var places: ClosedRange<Int>

  /// What the team has achieved on the pitch.
  public let tally: Tally

  /// The points that count: those won, carried over and restored, minus those deducted.
  public let points: Int

  /// Points deducted minus points restored.
  public let deducted: Int

  /// Points carried over from an earlier stage.
  public let carried: Int

  /// Whether the place is shared.
  public internal(set) var isShared = false

  /// The id of the criterion that put it behind the team before it; for the first row, before the
  /// next.
  public internal(set) var decidedBy: String?

  /// Whether it advances; nil while that is open, or if nothing depends on it.
  public internal(set) var advances: Bool?

  /// Whether the team left the competition.
  public internal(set) var hasLeft = false

  /// Whether an authority gave it this place.
  public internal(set) var isImposed = false
}
