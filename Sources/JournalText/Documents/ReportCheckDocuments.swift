public import JournalAuditor
public import JournalCore
public import MatchJournal

extension Documents {
  /// What an audit of a report found.
  public static func check(_ findings: [ReportAudit.Finding], leftOut: Int) -> JSONObject {
    [
      "supported": .bool(findings.isEmpty), "leftOut": .integer(Int64(leftOut)),
      "findings": .array(
        findings.map { finding in
          .object([
            "place": .string(finding.place.rawValue), "number": .integer(Int64(finding.number)),
            "sentence": .string(finding.sentence), "words": .string(finding.words),
            "code": .string(finding.code.rawValue), "log": .string(finding.log),
          ])
        }),
    ]
  }
}
