package import JournalCore
import JournalFeeds
package import MatchJournal

/// A plan of an import as one JSON document.
package struct ImportDocument {
  private let plan: ImportPlan
  private let name: String

  package init(_ plan: ImportPlan, name: String) {
    self.plan = plan
    self.name = name
  }

  /// The document.
  ///
  /// - Parameter written: what became of the events; empty where nothing was written.
  package func json(_ written: [Appended], isDryRun: Bool) -> JSONObject {
    let positions = Dictionary(
      written.map { ($0.record.id, $0.record.position) }, uniquingKeysWith: { first, _ in first })
    let counts = plan.counts
    return [
      "file": .string(name), "source": .string(plan.source.text), "dryRun": .bool(isDryRun),
      "new": .integer(Int64(plan.drafts.count)), "matches": .array(plan.matches.map(Self.match)),
      "counts": [
        "newMatches": .integer(Int64(counts.newMatches)),
        "newGoals": .integer(Int64(counts.newGoals)),
        "knownGoals": .integer(Int64(counts.knownGoals)),
        "newTeams": .integer(Int64(counts.newTeams)),
        "newPersons": .integer(Int64(counts.newPersons)),
        "newTies": .integer(Int64(counts.newTies)),
        "notedBefore": .integer(Int64(counts.notedBefore)),
      ],
      "findings": .array(plan.findings.map { finding($0, positions) }),
      "problems": .array(
        plan.problems.map { problem in
          .object([
            "file": .string(problem.file.isEmpty ? name : problem.file),
            "line": .integer(Int64(problem.line)), "text": .string(problem.text),
            "reason": .string(problem.reason),
          ])
        }),
      "doubts": .array(
        plan.doubts.map { doubt in
          .object([
            "file": .string(doubt.file.isEmpty ? name : doubt.file),
            "line": .integer(Int64(doubt.line)), "match": .string(doubt.match),
            "code": .string(doubt.doubt.code), "reason": .string(doubt.doubt.reason),
          ])
        }),
      "namesakes": .array(
        plan.namesakes.map { pair in
          .object(["person": .string(pair.person.text), "other": .string(pair.other.text)])
        }),
    ]
  }

  private static func match(_ match: ImportPlan.Match) -> JSONValue {
    .object([
      "match": .string(match.slug), "isNew": .bool(match.isNew),
      "newEvents": .integer(Int64(match.newEvents)),
      "hasSameResult": match.hasSameResult.map { .bool($0) } ?? .null,
    ])
  }

  private func finding(_ finding: ImportFinding, _ positions: [EventID: Int]) -> JSONValue {
    var document: JSONObject = [
      "kind": .string(finding.kind.rawValue), "match": .string(finding.match),
      "file": .string(finding.file.isEmpty ? name : finding.file),
      "line": .integer(Int64(finding.line)), "field": .string(finding.field),
      "subject": .string(finding.subject), "here": .string(finding.here),
      "there": .string(finding.there), "recorded": .string(finding.recorded),
    ]
    if let about = finding.position { document["about"] = .string("e\(about)") }
    if let id = finding.event {
      document["id"] = .string(id.description)
      if let position = positions[id] { document["ref"] = .string("e\(position)") }
    }
    return .object(document)
  }
}
