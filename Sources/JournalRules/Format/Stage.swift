public import JournalCore

/// One stage of a competition: some rounds, and the rules that decide them.
public struct Stage: Hashable, Decodable, Sendable {
  /// What a stage decides.
  public enum Kind: String, Word {
    /// Which of two teams goes through.
    case tie
    /// The order of several teams.
    case table
  }

  /// The id, such as `two-legged`.
  public var id: String

  /// The title, for people.
  public var title: String?

  /// The rounds or groups that it covers; a `*` at the end stands for any ending. The id itself if
  /// none is given.
  public var rounds: [String]?

  /// What is decided.
  public var kind: Kind

  /// How its matches are played, if that differs from the rest.
  public var match: Regulation.MatchRules?

  /// The number of matches in a tie.
  public var legs: Int?

  /// Whether a tie ends once a team has won more than half of its matches.
  public var bestOf: Bool?

  /// The steps of a tie, in order.
  public var decide: [Step]?

  /// The points for a match of a table.
  public var points: PointsRule?

  /// How often each pair of teams of a table meets.
  public var meetings: Int?

  /// The criteria of a table, in order.
  public var rank: [Criterion]?

  /// The teams that advance from a table.
  public var advance: Advance?

  /// The places after which something changes, such as 4 for the last European place.
  public var matters: [Int]?

  /// Where the teams in some places go.
  public var destinations: [Destination]?

  /// The score of an awarded or forfeited match, if the decision gives none.
  public var award: Regulation.Award?

  /// What cards are worth, if a criterion does not say.
  public var discipline: CardWeights?

  /// The matches left out when one place of several tables is compared.
  public var exclude: Advance.Exclusion?

  /// What is carried over from an earlier stage.
  public var carryOver: CarryOver?

  /// The source of the clause.
  public var source: String?

  /// Anything else that is worth knowing.
  public var note: String?

  /// The steps, in order; none if the stage is not a tie.
  public var steps: [Step] { decide ?? [] }

  /// The criteria, in order; none if the stage is not a table.
  public var criteria: [Criterion] { rank ?? [] }

  /// The stage without some of its steps, for "what would change it".
  public func without(_ drop: (Step) -> Bool) -> Stage {
    var copy = self
    copy.decide = steps.filter { !drop($0) }
    return copy
  }

  /// The stage without one of its criteria, for "what would change it".
  public func withoutCriterion(_ name: String) -> Stage {
    var copy = self
    copy.rank = criteria.filter { $0.name != name }
    return copy
  }

  /// The places after which something changes.
  public var boundaries: Set<Int> {
    let ends = (destinations ?? []).flatMap { [$0.range.lowerBound - 1, $0.range.upperBound] }
    return Set(matters ?? []).union([advance?.places].compactMap { $0 })
      .union(ends.filter { $0 > 0 })
  }

  /// Whether a round or group belongs to the stage; case and hyphens are ignored.
  public func covers(_ round: String) -> Bool {
    let folded = NameKey.fold(round)
    return (rounds ?? [id]).contains { pattern in
      guard pattern.hasSuffix("*") else { return NameKey.fold(pattern) == folded }
      let start = NameKey.fold(String(pattern.dropLast()))
      return folded.hasPrefix(start) && folded != start
    }
  }
}
