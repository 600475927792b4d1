public import JournalCore

/// What one criterion of a regulation made of some level teams.
public struct TableFinding: Hashable, Sendable {
  /// What the criterion came to.
  public enum Outcome: Hashable, Sendable {
    /// It puts some teams before others: groups of teams still level, in order.
    case separates([[TeamSlug]])
    /// The teams are level on it: the next criterion is asked.
    case level
    /// It is not asked, and why.
    case skipped(Skip)
    /// It has to be played, or known, before anything more can be said.
    case needs(String)
    /// The teams share the place.
    case shared
  }

  /// Why a criterion is not asked.
  public enum Skip: Hashable, Sendable, CustomStringConvertible {
    /// It is for another number of level teams than these.
    case teamsLevel(Int)
    /// Not all matches of the level teams are played yet.
    case matchesOpen
    /// Nothing depends on the place.
    case placeIdle
    /// They did not draw in their last match.
    case noLastDraw
    /// Their play-off match was level.
    case playOffLevel

    /// The reason in words.
    public var description: String {
      switch self {
      case .teamsLevel(let count): "\(count) teams are level"
      case .matchesOpen: "not all of their matches are played"
      case .placeIdle: "nothing depends on it"
      case .noLastDraw: "they did not draw in their last match"
      case .playOffLevel: "the play-off match was level"
      }
    }
  }

  /// The first of the places that the teams are level for.
  public let place: Int

  /// The teams that were level, in the order of the table in the end.
  public internal(set) var teams: [TeamSlug]

  /// The id of the criterion, such as `goal-difference` or `head-to-head-points`.
  public let criterion: String

  /// The words for people.
  public let title: String

  /// The figures of the teams in words, where figures were compared.
  public let figures: [TeamSlug: String]

  /// Whether it looked at the matches among the level teams alone.
  public let isHeadToHead: Bool

  /// The matches that it looked at, by their place in the contest.
  let matches: [Int]

  /// The positions of the events, beside those of the matches, that it rests on.
  let rulings: [Int]

  /// What the criterion came to.
  public let outcome: Outcome

  /// What the next criterion that separates these teams would have said.
  public internal(set) var otherwise: Otherwise?

  /// What another criterion would have said.
  public struct Otherwise: Hashable, Sendable {
    /// The words for the criterion.
    public let title: String
    /// The teams in the order it puts them, those still level together.
    public let order: [[TeamSlug]]
    /// The figures of the teams in words.
    public let figures: [TeamSlug: String]
  }

  /// The teams that it puts apart: whether two of the level teams were separated.
  public func separates(_ first: TeamSlug, from second: TeamSlug) -> Bool {
    guard case .separates(let parts) = outcome,
      let left = parts.firstIndex(where: { $0.contains(first) }),
      let right = parts.firstIndex(where: { $0.contains(second) })
    else { return false }
    return left != right
  }
}
