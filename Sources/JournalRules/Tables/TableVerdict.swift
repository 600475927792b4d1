public import JournalCore

/// The order of a table, with every criterion that was applied: a place always has its reason.
public struct TableVerdict: Sendable {
  /// How final the answer is.
  public enum State: String, Hashable, Sendable, Word {
    /// All matches are over and every place is clear.
    case decided
    /// Matches are still to be played: this is how it stands.
    case asItStands = "as-it-stands"
    /// The regulation cannot decide: something is missing.
    case undecided
  }

  /// How final the answer is.
  public let state: State

  /// The rows, in order.
  public let rows: [TableRow]

  /// Every criterion that was applied to level teams, in order.
  public let findings: [TableFinding]

  /// What is missing, such as `drawing-of-lots`. Matches still to be played are not listed here.
  public let needs: [String]

  /// The number of matches still to be played.
  public let open: Int

  /// The positions of the events behind each match of the contest, by its index there.
  let evidenceOfMatches: [[Int]]

  /// The positions of the rulings that were applied.
  let rulings: [Int]

  /// The row of a team.
  public func row(of team: TeamSlug) -> TableRow? { rows.first { $0.team == team } }

  /// The positions of the events on which a finding rests, ascending, without duplicates.
  public func evidence(of finding: TableFinding) -> [Int] {
    let events = finding.matches.flatMap { evidenceOfMatches[$0] }
    return Array(Set(events + finding.rulings)).sorted()
  }

  /// The positions of all events on which the table rests, ascending, without duplicates.
  public var evidence: [Int] {
    let asked = findings.flatMap(\.rulings)
    return Array(Set(evidenceOfMatches.joined()).union(rulings).union(asked)).sorted()
  }

  /// The findings that separated a team from others, without the first finding of the table.
  public func separations(of team: TeamSlug) -> [TableFinding] {
    findings.dropFirst().filter { finding in
      guard case .separates = finding.outcome else { return false }
      return finding.teams.contains(team)
    }
  }
}
