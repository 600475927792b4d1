public import JournalCore

/// A team's row of a table.
public struct TableRow: Hashable, Sendable {
  /// The team.
  public let team: TeamSlug

  /// The place; several where it is open which of them.
  public internal(set) var places: ClosedRange<Int>

  /// What the team has come to on the pitch.
  public let tally: Tally

  /// Points that count: those won, carried along, given back and less those taken.
  public let points: Int

  /// Points taken less points given back.
  public let deducted: Int

  /// Points carried along from an earlier stage.
  public let carried: Int

  /// Whether the place is shared.
  public internal(set) var isShared = false

  /// The id of the criterion that put it behind the team before it; for the first, before the next.
  public internal(set) var decidedBy: String?

  /// Whether it goes on; nil while that is open, or where nothing depends on it.
  public internal(set) var advances: Bool?

  /// Whether the team left the competition.
  public internal(set) var hasLeft = false

  /// Whether an authority gave it this place.
  public internal(set) var isImposed = false
}
