public import JournalCore

/// What one criterion of a regulation found about some level teams.
public struct TableFinding: Hashable, Sendable {
  /// The outcome of a criterion.
  public enum Outcome: Hashable, Sendable {
    /// It puts some teams before others: groups of teams that are still level, in order.
    case separates([[TeamSlug]])
    /// The teams are level on it; the next criterion applies.
    case level
    /// It does not apply, for a reason.
    case skipped(Skip)
    /// Something has to be played or known before anything more can be said.
    case needs(String)
    /// The teams share the place.
    case shared
  }

  /// Why a criterion does not apply.
  public enum Skip: Hashable, Sendable, CustomStringConvertible {
    /// It is for another number of level teams.
    case teamsLevel(Int)
    /// The level teams have not played all their matches yet.
    case matchesOpen
    /// Nothing depends on the order.
    case placeIdle
    /// They did not draw in their last match.
    case noLastDraw
    /// Their play-off match was level.
    case playOffLevel
    /// It is played for a place only once all matches of the table are over.
    case tableOpen

    /// The reason in words.
    public var description: String {
      switch self {
      case .teamsLevel(let count): "\(count) teams are level"
      case .matchesOpen: "not all of their matches are played"
      case .placeIdle: "nothing depends on it"
      case .noLastDraw: "they did not draw in their last match"
      case .playOffLevel: "the play-off match was level"
      case .tableOpen: "it is played once the table is over"
      }
    }
  }

  /// The first of the places for which the teams are level.
  public let place: Int

  /// The level teams, in the final order of the table.
  public internal(set) var teams: [TeamSlug]

  /// The id of the criterion, such as `goal-difference` or `head-to-head-points`.
  public let criterion: String

  /// The name that people see.
  public let title: String

  /// The teams' figures as text, if figures were compared.
  public let figures: [TeamSlug: String]

  /// The positions of the events on which the figure of a team rests besides the results of its
  /// matches: its cards, the source of a coefficient. A team without such events is missing.
  public let grounds: [TeamSlug: [Int]]

  /// Whether it looked only at the matches among the level teams.
  public let isHeadToHead: Bool

  /// The matches that it looked at, by their index in the contest; those of a mini-league are also those
  /// against teams that it has placed already.
  public let matches: [Int]

  /// The positions of the events on which it rests, besides those of the matches.
  let rulings: [Int]

  /// The outcome of the criterion.
  public let outcome: Outcome

  /// What the next criterion that separates these teams would have said.
  public internal(set) var otherwise: Otherwise?

  /// What another criterion would have said.
  public struct Otherwise: Hashable, Sendable {
    /// The name of the criterion that people see.
    public let title: String
    /// The teams in the order it would give, those still level together.
    public let order: [[TeamSlug]]
    /// The teams' figures as text.
    public let figures: [TeamSlug: String]
  }

  /// Whether it separated two of the level teams from each other.
  public func separates(_ first: TeamSlug, from second: TeamSlug) -> Bool {
    guard case .separates(let parts) = outcome,
      let left = parts.firstIndex(where: { $0.contains(first) }),
      let right = parts.firstIndex(where: { $0.contains(second) })
    else { return false }
    return left != right
  }
}
