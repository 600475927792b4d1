import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules
import MatchJournal

extension Derivation {
  /// Follows who goes through in a tie.
  public init(_ tie: TieReading, _ decisions: Decisions) {
    var steps: [Step] = []
    var legs: [(leg: Leg, id: String)] = []
    for leg in tie.contest.legs {
      guard let match = tie.match(of: leg) else { continue }
      let events = Self.steps(of: leg.result, in: match, decisions)
      steps += events.filter { event in !steps.contains { $0.id == event.id } }
      let id = "match-\(leg.number)"
      steps.append(
        Step(
          id, .derived,
          tie.contest.legCount > 1 || leg.number > 1
            ? tie.name(of: leg).capitalised : "Match",
          MatchHeader.score(of: match, at: leg.moment), from: events.map(\.id)))
      legs.append((leg, id))
    }
    let words = RulingWords(decisions)
    for ruling in tie.contest.rulings
    where !steps.contains(where: { $0.id == "e\(ruling.position)" }) {
      steps.append(
        Step("e\(ruling.position)", .event, "e\(ruling.position)", words.text(ruling.position)))
    }
    var last: String?
    for (index, finding) in tie.verdict.findings.enumerated() {
      let id = "step-\(index + 1)"
      let clause = Self.clause(finding, index, tie)
      steps += [clause].compactMap { $0 }
      let used = legs.filter { !Set($0.leg.result.evidence).isDisjoint(with: finding.evidence) }
      let rulings = finding.evidence.map { "e\($0)" }.filter { event in
        tie.contest.rulings.contains { "e\($0.position)" == event }
      }
      let sources = (used.isEmpty && rulings.isEmpty ? legs : used).map(\.id) + rulings
      steps.append(
        Step(
          id, .derived, Self.title(finding), Self.text(finding, tie),
          from: sources + [clause?.id, last].compactMap { $0 }))
      last = id
    }
    let sentence = TieWords(tie).sentence
    steps.append(
      Step(
        "answer", .answer, "", sentence, from: last.map { [$0] } ?? legs.map(\.id)))
    let names = tie.tie.teams.map { tie.directory.title($0) }.joined(separator: " v ")
    self.init("\(tie.tie.tie), \(names), \(tie.tie.round)", steps)
  }

  private static func title(_ finding: Finding) -> String {
    let title = finding.title.capitalised
    return finding.further.map { "\($0.capitalised): \(title.lowercased())" } ?? title
  }

  private static func text(_ finding: Finding, _ tie: TieReading) -> String {
    let figures = finding.values.map { values in
      TieSide.allCases.map { "\(tie.title($0)) \(values[$0])" }.joined(separator: ", ")
    }
    let outcome =
      switch finding.outcome {
      case .separates(let winner): "puts \(tie.title(winner)) through"
      case .level: "level"
      case .played: "played"
      case .needs(let what): "needs: \(what)"
      }
    return [figures, outcome].compactMap { $0 }.joined(separator: ": ")
  }

  /// Returns the step of a clause, with the event that adopted its regulation, if one did.
  static func clause(
    _ name: String, _ number: Int, of regulation: AdoptedRegulation, source: String?
  ) -> Step {
    let adopted = regulation.position.map { ", adopted by e\($0)" } ?? ", not adopted here"
    let source = source.map { ". Source: \($0)" } ?? ""
    return Step(
      "clause-\(number)", .clause, "Clause \"\(name)\"",
      "\(regulation.regulation.id)\(adopted)\(source)",
      events: [regulation.position].compactMap { $0 })
  }

  /// Returns the clause that a finding applied; nil for a decision, which applies none.
  private static func clause(_ finding: Finding, _ index: Int, _ tie: TieReading) -> Step? {
    tie.stage.clause(named: finding.step).map {
      clause(finding.step, index + 1, of: tie.regulation, source: $0.source)
    }
  }
}

extension Stage {
  /// Returns the clause with a name, which may be one of another match, such as `replay.goals`.
  func clause(named name: String) -> JournalRules.Step? {
    var (steps, found) = (self.steps, JournalRules.Step?.none)
    for part in name.split(separator: ".") {
      found = steps.first { $0.name == part }
      steps = found?.decide ?? []
    }
    return found
  }
}
