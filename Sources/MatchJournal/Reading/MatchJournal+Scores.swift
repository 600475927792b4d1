public import JournalCore
import JournalProjections

/// A comparison of the goals of all matches with their declared scores.
public struct ScoreReport: Sendable {
  /// The number of matches whose goals add up to the declared score.
  public internal(set) var agreeing = 0

  /// The number of matches without a declared score.
  public internal(set) var undeclared = 0

  /// Matches with goals in the declared score but none logged.
  public internal(set) var withoutGoals: [(match: StreamName, declared: Score)] = []

  /// Matches whose goals do not add up to the declared score.
  public internal(set) var differing: [(match: StreamName, logged: Score, declared: Score)] = []
}

extension MatchJournal {
  /// Compares the goals of every match with its declared score.
  ///
  /// - Parameter competition: the competition whose matches are compared; nil for all matches.
  /// - Throws: `LogError`.
  public func scoreReport(of competition: CompetitionSlug? = nil) async throws(LogError)
    -> ScoreReport
  {
    var wanted: Set<StreamName>?
    let snapshot = try await log.snapshot()
    if let competition { wanted = Set(try await snapshot.matches(of: competition)) }
    var report = ScoreReport()
    try await snapshot.scanMatches(order: .checked) { stream, facts in
      guard wanted?.contains(stream) ?? true else { return }
      switch Scoreboard(folding: facts).agreement {
      case .agrees: report.agreeing += 1
      case .notDeclared: report.undeclared += 1
      case .noGoals(let declared): report.withoutGoals.append((stream, declared))
      case .differs(let logged, let declared):
        report.differing.append((stream, logged, declared))
      }
    }
    return report
  }
}
