import JournalCore

/// A match of a table that is over, in numbers; teams are given by index.
struct TableGame: Sendable {
  let home: Int
  let away: Int
  let score: Score
  /// The outcome for the home side.
  let outcome: SideOutcome
  /// The index of the match in the contest. On neutral ground the side named first counts as home.
  let match: Int

  func has(_ team: Int) -> Bool { home == team || away == team }

  func opponent(of team: Int) -> Int { team == home ? away : home }
}
