import JournalCore
import JournalNarrative
import JournalProjections
import JournalRules
import MatchJournal

/// The audit of a tie in words: verdict, evidence, rule, what would change it.
struct AuditText {
  private let tie: TieReading
  private let verdict: TieVerdict
  private let words: TieWords
  private let style: Style

  init(_ tie: TieReading, _ style: Style) {
    self.tie = tie
    self.style = style
    verdict = tie.verdict
    words = TieWords(tie)
  }

  /// The lines; a short answer is the verdict alone.
  func lines(isShort: Bool) -> [String] {
    let sentence = style.verdict(Wrap.text(TextRules.harmless(words.sentence)))
    if isShort { return [sentence] }
    var lines = [sentence, ""]
    lines += evidence
    for finding in verdict.findings { lines += line(for: finding) }
    if let rule { lines.append(rule) }
    let changes = changes
    if !changes.isEmpty { lines += ["", "  What would change it"] + changes }
    // The verdict is harmless already; its colour is not to be taken for harm.
    return lines.prefix(1)
      + lines.dropFirst().flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { TextRules.harmless(String($0)) }
  }

  private var leader: TieSide { words.leader }

  private func row(_ lead: String, _ text: String) -> String {
    "  " + Columns.pad(lead, 13) + " "
      + Wrap.text(text, indent: 16, width: Wrap.width - 16)
  }

  // MARK: - The matches

  private var evidence: [String] {
    let score = "\(verdict.aggregate[leader])-\(verdict.aggregate[leader.other])"
    var lines = [
      row("Aggregate", "\(tie.title(leader)) \(score) \(tie.title(leader.other))")
    ]
    for leg in tie.contest.legs {
      guard let match = tie.match(of: leg) else { continue }
      let header = "    " + Columns.pad("leg \(leg.number)", 11) + " "
      let text = MatchHeader.score(of: match, at: leg.moment)
      let line = Columns.pad(header + shown(leg, match, text), 58) + " " + end(of: leg)
      lines.append(Wrap.text(line, indent: 16))
      lines += leg.goals.map { Self.goal($0, match) }
    }
    return lines
  }

  /// The score of a leg as the question sees it, which may leave events out.
  private func shown(_ leg: Leg, _ match: MatchReading, _ text: String) -> String {
    let total = leg.board.value.total
    let plain = match.scoreboard(at: leg.moment).value.total
    guard total != plain else { return text }
    return "\(match.title(.home)) \(total) \(match.title(.away))"
  }

  private func end(of leg: Leg) -> String {
    let last = leg.board.evidence.last {
      $0.kind == .periodEnd || $0.kind == .scoreDeclared || $0.kind == .finalWhistle
    }
    guard leg.board.value.isRegulationOver, let last else { return "not over" }
    return "\(leg.board.value.hasExtraTime ? "after extra time" : "full-time") e\(last.position)"
  }

  /// `e3   89'  Asensio (Real Madrid)                      desk, typed`.
  static func goal(_ goal: Fact, _ match: MatchReading) -> String {
    let record = match.stream.record(at: goal.position)
    let draft = record.map { match.stream.effective($0) }
    let player = match.history.names.person(goal.person).map { match.directory.title($0) }
    let team = match.history.names.team(goal.team).map { match.directory.title($0) } ?? "?"
    let isOwn = GoalTraits(rawValue: goal.value).contains(.own)
    let who = "\(player ?? "scorer unknown") (\(isOwn ? "own goal, " : "")\(team))"
    let from = record.map { "\($0.envelope.by), \($0.envelope.via.rawValue)" } ?? ""
    let lead = "      " + Columns.pad("e\(goal.position)", 4) + " "
    let label = Columns.pad(draft?.label(in: match.format) ?? "?'", 6) + " "
    let line = Columns.pad(lead + label + who, 58) + " " + Columns.fit(from, 21).trimmedEnd
    return Wrap.text(TextRules.harmless(line), indent: 18)
  }

  // MARK: - The steps

  private func line(for finding: Finding) -> [String] {
    let title = finding.title.prefix(1).uppercased() + finding.title.dropFirst()
    let isFirstAggregate =
      finding.title == "aggregate" && finding.step == verdict.findings.first?.step
    switch finding.outcome {
    case .needs(let what): return [row(title, "needed: \(what)")]
    case .played: return [row(title, "played (\(refs(finding.evidence)))")]
    case .level, .separates:
      guard !isFirstAggregate, let values = finding.values else { return [] }
      return [row(title, compared(values, finding))]
    }
  }

  /// `Leganés 2 (e7 e12), Real Madrid 1 (e3)`.
  private func compared(_ values: Pair, _ finding: Finding) -> String {
    [leader, leader.other].map { team in
      let mine = finding.evidence.filter { owner(of: $0) == team }
      let events = mine.isEmpty ? "" : " (\(refs(mine)))"
      return "\(tie.title(team)) \(values[team])\(events)"
    }.joined(separator: ", ")
  }

  private func owner(of position: Int) -> TieSide? {
    for leg in tie.contest.legs {
      if let fact = leg.board.evidence.first(where: { $0.position == position && $0.team.isSome }) {
        return leg.team(of: fact.team)
      }
    }
    return nil
  }

  private func refs(_ positions: [Int]) -> String {
    positions.map { "e\($0)" }.joined(separator: " ")
  }

  private var rule: String? {
    let id = tie.regulation.regulation.id
    let adopted = tie.regulation.position.map { "  e\($0)" } ?? "  (not adopted here)"
    let step = verdict.decidedBy.map { ", step \"\($0)\"" } ?? ""
    return row("Rule", "\(id)\(step)\(adopted)")
  }

  // MARK: - What would change it

  private var changes: [String] {
    Counterfactual.all(of: tie.contest, by: tie.stage).map { counterfactual in
      let changed =
        switch counterfactual.change {
        case .without(let events):
          (lead: "without " + list(events), tie: tie.without(Set(events.prefix(1))))
        case .noRule(let rule, _):
          (lead: "no \(rule) rule", tie: tie.judged(by: tie.stage.without { $0.by == rule }))
        }
      let text = TieWords(changed.tie).counterfactual
      return "    " + Columns.pad(changed.lead, 23) + " "
        + Wrap.text(text, indent: 28, width: Wrap.width - 28)
    }
  }

  private func list(_ positions: [Int]) -> String {
    let names = positions.map { "e\($0)" }
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
