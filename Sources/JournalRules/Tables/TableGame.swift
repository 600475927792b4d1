import JournalCore

/// A match of a table that is over, in numbers: teams by their index.
struct TableGame: Sendable {
  let home: Int
  let away: Int
  let score: Score
  /// What it came to for the home side.
  let outcome: SideOutcome
  /// Whether neither side was at home is not told by a table: the side named first is.
  let match: Int

  func has(_ team: Int) -> Bool { home == team || away == team }

  func opponent(of team: Int) -> Int { team == home ? away : home }
}
