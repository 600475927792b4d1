import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

/// Checks the text of a round against the log, sentence by sentence, as `ReportAudit` does a
/// report.
///
/// A sentence about a match must be supported by a match of the round. What is said about the round
/// as a whole is counted and ranked again.
public struct RoundAudit: Sendable {
  /// What the log does not support, in the order of the text.
  public let findings: [ReportAudit.Finding]

  /// Audits the text of a round.
  public init(_ report: RoundReport, of round: RoundReading) {
    var desk = RoundDesk(report, round)
    findings = desk.findings(of: report)
  }
}
