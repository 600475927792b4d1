import JournalCore
public import MatchJournal

/// A comparison of goals with declared scores, in words.
public enum ScoreReportText {
  /// Returns the lines.
  public static func lines(_ report: ScoreReport) -> [String] {
    let declared = report.agreeing + report.differing.count + report.withoutGoals.count
    let none = report.withoutGoals
    return [
      "\(report.agreeing) of \(declared) declared scores are what their goals add up to."
    ]
      + report.differing.map { match in
        "  \(match.match.slug)  declared \(match.declared), goals \(match.logged)"
      }
      + (none.isEmpty ? [] : ["\(none.count) with no goal logged:"])
      + none.prefix(20).map { "  \($0.match.slug)  declared \($0.declared)" }
      + (none.count > 20 ? ["  ... and \(none.count - 20) more."] : [])
      + (report.undeclared > 0 ? ["\(report.undeclared) without a declared score."] : [])
  }
}
