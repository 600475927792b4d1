public import JournalCore

/// One stage of a competition: some rounds, and how they are decided.
public struct Stage: Hashable, Decodable, Sendable {
  /// What a stage decides.
  public enum Kind: String, Word {
    /// Which of two teams goes through.
    case tie
    /// In which order several teams stand.
    case table
  }

  /// The id, such as `two-legged`.
  public var id: String

  /// The title, for people.
  public var title: String?

  /// The rounds or groups it covers, `*` at the end standing for any rest; the id itself where none
  /// is named.
  public var rounds: [String]?

  /// What is decided.
  public var kind: Kind

  /// How its matches are played, where that differs from the rest.
  public var match: Regulation.MatchRules?

  /// Matches that make a tie.
  public var legs: Int?

  /// Whether a tie ends once a team has won more than half of its matches.
  public var bestOf: Bool?

  /// The steps in order, for a tie.
  public var decide: [Step]?

  /// What a match is worth, for a table.
  public var points: PointsRule?

  /// How often each pair of teams meets, for a table.
  public var meetings: Int?

  /// The criteria in order, for a table.
  public var rank: [Criterion]?

  /// Who goes on from a table.
  public var advance: Advance?

  /// Places after which something changes, such as 4 for the last European place.
  public var matters: [Int]?

  /// The score of a match that is awarded or given up, where the decision names none.
  public var award: Regulation.Award?

  /// What cards are worth, where a criterion does not say.
  public var discipline: CardWeights?

  /// Matches left out when one place of several tables is compared.
  public var exclude: Advance.Exclusion?

  /// What is brought along from an earlier stage.
  public var carryOver: CarryOver?

  /// Where the clause comes from.
  public var source: String?

  /// Anything else that a reader should know.
  public var note: String?

  /// The steps in order, none where the stage is not a tie.
  public var steps: [Step] { decide ?? [] }

  /// The criteria in order, none where the stage is not a table.
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
  public var boundaries: Set<Int> { Set(matters ?? []).union([advance?.places].compactMap { $0 }) }

  /// Whether a round or group belongs to the stage; case and hyphens make no difference.
  public func covers(_ round: String) -> Bool {
    let folded = NameKey.fold(round)
    return (rounds ?? [id]).contains { pattern in
      guard pattern.hasSuffix("*") else { return NameKey.fold(pattern) == folded }
      let start = NameKey.fold(String(pattern.dropLast()))
      return folded.hasPrefix(start) && folded != start
    }
  }
}
