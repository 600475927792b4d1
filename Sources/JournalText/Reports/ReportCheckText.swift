public import JournalAuditor
import JournalCore

/// The outcome of checking a text against the log, in words.
public struct ReportCheckText {
  /// The unit that is counted, in the singular and in the plural.
  public typealias Unit = (one: String, many: String)

  private let findings: [ReportAudit.Finding]
  private let count: Int
  private let unit: Unit
  private let leftOut: Int

  /// Creates the text of findings in a number of sentences or lines.
  ///
  /// - Parameter leftOut: the number of the report's sentences that an edited text lacks.
  public init(
    _ findings: [ReportAudit.Finding], of count: Int, as unit: Unit, leftOut: Int
  ) {
    self.findings = findings
    self.count = count
    self.unit = unit
    self.leftOut = leftOut
  }

  /// The lines.
  public var lines: [String] { findings.isEmpty ? [supported] : findings.flatMap(lines) }

  private var supported: String {
    let all = count == 1 ? "The one \(unit.one) is" : "All \(count) \(unit.many) are"
    let others = leftOut == 0 ? "" : " Left out of the report: \(leftOut) of its \(unit.many)."
    return "\(all) supported by the log.\(others)"
  }

  private func lines(_ finding: ReportAudit.Finding) -> [String] {
    let place = finding.place == .text ? "\(unit.one) \(finding.number)" : finding.place.rawValue
    let words = finding.words.isEmpty ? "what was left out" : finding.words
    return [
      "\(place): \(finding.sentence)", "  not supported  \(words)  (\(finding.code.rawValue))",
      "  the log says   \(finding.log)",
    ].map { TextRules.harmless($0) }
      + (finding.offered.map { ["  write instead  \(TextRules.harmless($0))"] } ?? [])
  }
}
