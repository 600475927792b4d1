public import JournalCore
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// The audit of a tie in words: the verdict, the evidence, the rule and what would change the
/// verdict.
public struct AuditText {
  private let tie: TieReading
  private let verdict: TieVerdict
  private let words: TieWords
  private let rulings: RulingWords
  private let appeals: [Appeal]
  private let disputes: [DisputeEffect<TieReading>]
  private let style: Style

  /// - Parameters:
  ///   - decisions: the decisions about the tie and its matches.
  ///   - disputes: the disputes that the verdict rests on.
  public init(
    _ tie: TieReading, _ decisions: Decisions, disputes: [DisputeEffect<TieReading>] = [],
    _ style: Style
  ) {
    self.tie = tie
    self.disputes = disputes
    self.style = style
    rulings = RulingWords(decisions)
    appeals = decisions.appeals
    verdict = tie.verdict
    words = TieWords(tie)
  }

  /// Returns the lines; a short answer is the verdict alone.
  ///
  /// - Parameter searches: whether to search for the smallest changes that would have put another
  ///   team through.
  public func lines(isShort: Bool, searching searches: Bool = false) -> [String] {
    let sentence = style.verdict(Wrap.text(TextRules.harmless(words.sentence)))
    if isShort { return [sentence] }
    var lines = [sentence, ""]
    lines += evidence
    lines += AppealText.lines(appeals)
    for finding in verdict.findings { lines += line(for: finding) }
    if let rule { lines.append(rule) }
    let flips = searches ? TieFlipText(tie) : nil
    if let turn = flips?.turn { lines.append(turn) }
    if let outlook = TieOutlookText(tie) { lines += [""] + outlook.lines }
    lines += DisputeLines.lines(disputes, same: "the same") {
      TieWords($0).counterfactual
    }
    let changes = facts + (flips?.single ?? []) + decisions
    if !changes.isEmpty { lines += ["", "  What would change it"] + changes }
    if let rest = flips?.pairs, !rest.isEmpty { lines += [""] + rest }
    return AuditLines.harmless(lines)
  }

  private var leader: TieSide { words.leader }

  // MARK: - The matches

  private var evidence: [String] {
    let score = "\(verdict.aggregate[leader])-\(verdict.aggregate[leader.other])"
    let isOne = tie.contest.legCount == 1 && tie.contest.legs.count == 1
    var lines = [
      AuditLines.row(
        isOne ? "Score" : "Aggregate",
        "\(tie.title(leader)) \(score) \(tie.title(leader.other))")
    ]
    for leg in (tie.contest.legs + tie.contest.voided).sorted(by: { $0.number < $1.number }) {
      guard let match = tie.match(of: leg) else { continue }
      let lead = "    " + Columns.pad(isOne ? "match" : tie.name(of: leg), 11) + " "
      lines.append(AuditLines.evidence(lead, shown(leg, match), end(of: leg)))
      lines += leg.goals.map { Self.goal($0, match) }
      lines += leg.result.rulings.positions.map { ruling($0) }
    }
    return lines
  }

  /// Returns the line of a ruling on a match, below its goals.
  private func ruling(_ position: Int) -> String {
    Wrap.text("      \(rulings.text(position))", indent: 11)
  }

  /// Returns the score of a leg as the question sees it: without excluded events, or as awarded.
  private func shown(_ leg: Leg, _ match: MatchReading) -> String {
    let names = (match.title(.home), match.title(.away))
    if leg.result.isVoid { return "\(names.0) v \(names.1)" }
    let plain = match.scoreboard(at: leg.moment).value.total
    guard leg.result.total != plain || leg.result.award != nil else {
      return MatchHeader.score(of: match, at: leg.moment)
    }
    return "\(names.0) \(leg.result.total) \(names.1)"
  }

  private func end(of leg: Leg) -> String {
    if leg.result.isVoid { return "does not count" }
    if leg.result.award != nil { return "awarded" }
    let last = leg.board.evidence.last {
      $0.kind == .periodEnd || $0.kind == .scoreDeclared || $0.kind == .finalWhistle
    }
    guard leg.board.value.isRegulationOver, let last else { return "not over" }
    return "\(leg.board.value.hasExtraTime ? "after extra time" : "full-time") e\(last.position)"
  }

  /// Returns `e3 89' Asensio (Real Madrid) desk, typed`, and under it who corrected it and whether it is
  /// provisional.
  public static func goal(_ goal: Fact, _ match: MatchReading, isStruckOut: Bool = false) -> String
  {
    let record = match.stream.record(at: goal.position)
    let draft = record.map { match.stream.effective($0) }
    let player = match.history.names.person(goal.person).map { match.directory.title($0) }
    let team = match.history.names.team(goal.team).map { match.directory.title($0) } ?? "?"
    let isOwn = GoalTraits(rawValue: goal.value).contains(.own)
    let who = "\(player ?? "scorer unknown") (\(isOwn ? "own goal, " : "")\(team))"
    let from = record.map { match.stream.recorder(of: $0) } ?? ""
    let notes = record.map { match.stream.notes(on: $0) } ?? []
    let lead = "      " + Columns.pad("e\(goal.position)", 4) + " "
    let label = Columns.pad(draft?.label(in: match.format) ?? "?'", 6) + " "
    let short = Wrap.screen == nil ? Columns.fit(from, 21).trimmedEnd : from
    let line =
      Wrap.beside(
        TextRules.harmless(lead + label + who), TextRules.harmless(short), column: 58, indent: 18)
      + (isStruckOut ? " (struck out)" : "")
    let rest = notes.map { note in
      Wrap.text(String(repeating: " ", count: 18) + TextRules.harmless(note), indent: 18)
    }
    return TextRules.harmless(lines: ([line] + rest).joined(separator: "\n"))
  }

  // MARK: - The steps

  private func line(for finding: Finding) -> [String] {
    let title = title(of: finding)
    let isFirstAggregate =
      finding.title == "aggregate" && finding.step == verdict.findings.first?.step
    switch finding.outcome {
    case .needs(let what): return [AuditLines.row(title, "needed: \(what)")]
    case .played: return [AuditLines.row(title, "played (\(Refs.text(finding.evidence)))")]
    case .level, .separates:
      if isFirstAggregate, !finding.isLevelByExtraTime { return [] }
      guard let values = finding.values else { return [AuditLines.row(title, decided(finding))] }
      return [AuditLines.row(title, compared(values, finding))]
    }
  }

  /// Returns the name of a step; a step of another match names that match: `Replay: goals`.
  private func title(of finding: Finding) -> String {
    let parts = finding.step.split(separator: ".")
    guard parts.count > 1, let outer = parts.first else { return finding.title.capitalised }
    let name = outer.hasPrefix("play-match") ? "replay" : String(outer)
    let inner = finding.title == "aggregate" ? "goals" : finding.title
    return "\(name.capitalised): \(inner)"
  }

  /// Returns what decided a step without comparing numbers: an award, lots or a seeding.
  private func decided(_ finding: Finding) -> String {
    let said = finding.evidence.map { rulings.text($0) }.joined(separator: "; ")
    if finding.isLevelByExtraTime {
      return "level after 90 minutes, as extra time was played (\(Refs.text(finding.evidence)))"
    }
    guard case .separates(let winner) = finding.outcome else { return "level" }
    return said.isEmpty ? tie.title(winner) : "\(tie.title(winner)): \(said)"
  }

  /// Returns `Leganés 2 (e7 e12), Real Madrid 1 (e3)`.
  private func compared(_ values: Pair, _ finding: Finding) -> String {
    [leader, leader.other].map { team in
      let mine = finding.evidence.filter { owner(of: $0) == team }
      let events = mine.isEmpty ? "" : " (\(Refs.text(mine)))"
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

  private var rule: String? {
    let id = tie.regulation.regulation.id
    let adopted = tie.regulation.position.map { "  e\($0)" } ?? "  (not adopted here)"
    let kind = clause == nil ? "decision" : "step"
    let step = verdict.decidedBy.map { ", \(kind) \"\($0)\"" } ?? ""
    let rule = AuditLines.row("Rule", "\(id)\(step)\(adopted)")
    guard let source = clause?.source else { return rule }
    return "\(rule)\n\(AuditLines.row("", "Source: \(source)"))"
  }

  /// The step that decided, which may be one of another match.
  private var clause: Step? {
    var steps = tie.stage.steps
    var found: Step?
    for part in (verdict.decidedBy ?? "").split(separator: ".") {
      found = steps.first { $0.name == part }
      steps = found?.decide ?? []
    }
    return found
  }

  // MARK: - What would change it

  private var facts: [String] {
    Counterfactual.all(of: tie.contest, by: tie.stage).map { counterfactual in
      let changed =
        switch counterfactual.change {
        case .without(let events):
          (lead: "without " + AuditLines.anyOf(events), tie: tie.without(Set(events.prefix(1))))
        case .noRule(let rule, _):
          (lead: "no \(rule) rule", tie: tie.judged(by: tie.stage.without { $0.by == rule }))
        }
      return AuditLines.change(changed.lead, TieWords(changed.tie).counterfactual)
    }
  }

  private var decisions: [String] {
    tie.withoutDecisions.map { position, changed in
      AuditLines.change("without decision e\(position)", TieWords(changed).counterfactual)
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
