import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// The audit of a place in words: what separates a team from its neighbours, and what would change
/// it.
public struct AuditPlaceText {
  private let audit: PlaceAudit
  private let table: TableReading
  private let words: TableWords
  private let place: PlaceSentence
  private let rulings: RulingWords
  private let appeals: [Appeal]
  private let disputes: [DisputeEffect<TableReading>]
  private let style: Style
  private let listsAll: Bool

  /// - Parameters:
  ///   - disputes: the disputes about matches that the place rests on.
  ///   - listsAll: whether to list every match, however many there are.
  public init(
    _ audit: PlaceAudit, _ table: TableReading, _ decisions: Decisions,
    disputes: [DisputeEffect<TableReading>] = [], _ style: Style, listsAll: Bool
  ) {
    self.disputes = disputes
    self.audit = audit
    self.table = table
    self.style = style
    self.listsAll = listsAll
    words = TableWords(table)
    place = PlaceSentence(audit, table)
    rulings = RulingWords(decisions)
    appeals = decisions.appeals
  }

  /// Returns the lines; a short answer is the verdict alone.
  public func lines(isShort: Bool) -> [String] {
    let sentence = style.verdict(Wrap.text(TextRules.harmless(place.text)))
    if isShort { return [sentence] }
    var lines = [sentence, "", AuditLines.row("Row", row)]
    for neighbour in audit.neighbours { lines += self.lines(against: neighbour) }
    lines += decided + AppealText.lines(appeals) + evidence
    lines.append(AuditLines.row("Rule", rule))
    let flips = PlaceFlipText(team, table)
    if let turn = flips.turn { lines.append(turn) }
    lines += outlook
    lines += DisputeLines.lines(disputes, same: "the same place") { other in
      other.verdict.row(of: team).map {
        "\(Ordinal.text($0.places)), \(TableWords.points($0.points))"
      } ?? "not in the table"
    }
    let changes = audit.changes.filter { !isIdle($0) }.map { change($0) } + flips.single
    lines += changes.isEmpty ? [] : ["", "  What would change it"] + changes
    lines += flips.pairs.isEmpty ? [] : [""] + flips.pairs
    return AuditLines.harmless(lines)
  }

  private var team: TeamSlug { audit.row.team }

  private var name: String { words.title(team) }

  private var row: String {
    let tally = audit.row.tally
    var parts = [
      "\(tally.played) played: \(tally.won) won, \(tally.drawn) drawn, \(tally.lost) lost",
      "goals \(tally.goalsFor)-\(tally.goalsAgainst)",
    ]
    if audit.row.carried != 0 {
      parts.append("\(TableWords.points(audit.row.carried)) carried over")
    }
    if audit.row.deducted > 0 { parts.append("\(TableWords.points(audit.row.deducted)) deducted") }
    return "\(parts.joined(separator: "; "))"
  }

  // MARK: - What separates it

  private func lines(against neighbour: TableRow) -> [String] {
    let other = words.title(neighbour.team)
    // No criterion decided a place that a ruling imposed.
    let isImposed = neighbour.isImposed || audit.row.isImposed
    guard !isImposed, let finding = place.separation(from: neighbour.team) else {
      return [notSeparated(neighbour)]
    }
    let lead = place.isBefore(neighbour) ? "Behind" : "Ahead of"
    if words.isFirst(finding) {
      let pair = place.isBefore(neighbour) ? [neighbour.team, team] : [team, neighbour.team]
      return [
        AuditLines.row(lead, "\(other): \(finding.title): \(words.figures(of: finding, pair))")
      ]
    }
    let sentences =
      ["\(other).", words.level(before: finding), words.decision(finding, listsMatches: false)]
      + words.notAsked(before: finding) + [words.otherwise(finding)].compactMap { $0 }
    var lines = [AuditLines.row(lead, sentences.filter { !$0.isEmpty }.joined(separator: " "))]
    if let source = words.criterion(of: finding)?.source {
      lines.append(AuditLines.row("", "Source of \"\(finding.criterion)\": \(source)"))
    }
    return lines
  }

  /// Returns the line for a team that is still level, or that a decision placed.
  private func notSeparated(_ neighbour: TableRow) -> String {
    let other = words.title(neighbour.team)
    guard !neighbour.isImposed, !audit.row.isImposed, !neighbour.hasLeft, !audit.row.hasLeft else {
      return AuditLines.row(
        place.isBefore(neighbour) ? "Behind" : "Ahead of", "\(other): by a decision")
    }
    let open = table.verdict.findings.last { finding in
      Set(finding.teams).isSuperset(of: [team, neighbour.team])
    }
    let level = open.map { words.level(before: $0) } ?? ""
    guard case .needs(let what) = open?.outcome else {
      return AuditLines.row("Level with", "\(other). \(level)")
    }
    return AuditLines.row("Level with", "\(other). \(level) needs: \(what)")
  }

  private var decided: [String] {
    let listed = Set(compared.map(\.slug))
    let matches = table.matches.filter { match in
      [match.result.home, match.result.away].contains(team)
        && !(isListed && listed.contains(match.slug))
    }.inOrder
    return table.contest.rulings.filter { $0.team == team }.map {
      AuditLines.row("Decision", rulings.text($0.position))
    }
      + matches.flatMap { match in
        match.result.rulings.positions.map {
          AuditLines.row("Decision", "\(words.score(match)): \(rulings.text($0))")
        }
      }
  }

  // MARK: - Evidence

  /// The matches that the deciding criteria compared, each with the events that its result rests
  /// on.
  private var evidence: [String] {
    let matches = compared
    guard !matches.isEmpty else { return [] }
    guard isListed else {
      let events = matches.reduce(0) { $0 + $1.result.evidence.count }
      return [
        AuditLines.row(
          "Matches", "\(matches.count) matches, \(events) events: --matches lists them")
      ]
    }
    return [
      AuditLines.row("Matches", met.isEmpty ? "all of \(name)" : "among the level teams")
    ]
      + matches.flatMap { match in
        let line = AuditLines.evidence(
          "    \(match.scheduled.date)  ", words.score(match),
          Refs.text(match.result.scoring, limit: 5))
        return [line]
          + match.result.rulings.positions.map {
            Wrap.text(String(repeating: " ", count: 16) + rulings.text($0), indent: 16)
          }
      }
  }

  /// The criteria among level teams that separate the team from its neighbours.
  private var met: [TableFinding] {
    audit.neighbours.compactMap { place.separation(from: $0.team) }
      .filter { !words.isFirst($0) && $0.isHeadToHead }
  }

  /// The matches that the deciding criteria compared.
  private var compared: [CompetitionMatch] {
    var seen: Set<String> = []
    let matches = met.isEmpty ? own : met.flatMap { words.matches(of: $0) }
    return matches.filter { seen.insert($0.slug).inserted }.inOrder
  }

  /// Whether these matches are listed, and not only counted.
  private var isListed: Bool { listsAll || compared.count <= 12 }

  private var own: [CompetitionMatch] {
    table.matches.filter { match in
      [match.result.home, match.result.away].contains(team) && match.result.isOver
        && !match.result.isVoid && !isStruck(match)
    }
  }

  /// Whether a team of the match left the competition and its results were annulled.
  private func isStruck(_ match: CompetitionMatch) -> Bool {
    table.contest.rulings.contains { ruling in
      ruling.kind == .left(.annul) && [match.result.home, match.result.away].contains(ruling.team)
    }
  }

  private var rule: String {
    let adopted = table.competition.regulation
    let position = adopted.position.map { "  e\($0)" } ?? "  (not adopted here)"
    var clauses: [String] = []
    for neighbour in audit.neighbours {
      let id = place.separation(from: neighbour.team)?.criterion
      if let id, !clauses.contains(id) { clauses.append(id) }
    }
    let named = clauses.map { "\"\($0)\"" }
    return ([adopted.regulation.id] + named).joined(separator: ", ") + position
  }

  // MARK: - What can still happen

  /// What the team is certain of and what it needs, and the matches that this depends on; empty
  /// once all are over.
  private var outlook: [String] {
    guard let outlook = PlaceOutlook(of: team, in: table) else { return [] }
    let open = outlook.open == 1 ? "1 match is" : "\(outlook.open) matches are"
    let isExact = outlook.team.isExact ? "" : ", at most"
    var lines = ["", "  What can still happen: \(open) open"]
    lines.append(AuditLines.row("Places", "\(Ordinal.text(outlook.team.places))\(isExact)"))
    for claim in outlook.claims where OutlookWords.isTold(claim, among: outlook.claims) {
      lines.append(AuditLines.row(OutlookWords.name(claim), OutlookWords.standing(claim)))
    }
    let counted = Ordinal.list(criteria(of: outlook))
    lines.append(
      outlook.criteria.isEmpty
        ? AuditLines.row("Not foreseen", OutlookWords.notForeseen)
        : AuditLines.row("Counts with", "every result of the open matches, and \(counted)"))
    if let unset = OutlookWords.unsetMatches(table.stage) {
      lines.append(AuditLines.row("", unset))
    }
    return lines
      + outlook.ownMatches.inOrder.map { match in
        let result = match.result
        let names = "\(words.title(result.home)) v \(words.title(result.away))"
        return AuditLines.evidence(
          "    \(match.scheduled.date)  ", names, Refs.text(result.evidence, limit: 5))
      }
  }

  private func criteria(of outlook: PlaceOutlook) -> [String] {
    outlook.criteria.map { id in
      words.criterion(named: id).map { $0.headToHead == nil ? $0.title : "head-to-head" } ?? id
    }
  }

  // MARK: - What would change it

  /// Whether a change drops the first criterion, such as points; nobody would ask for such a table.
  private func isIdle(_ change: PlaceChange) -> Bool {
    guard case .noCriterion(let id, _) = change.change else { return false }
    return id == table.stage.criteria.first?.name
  }

  private func change(_ change: PlaceChange) -> String {
    let lead =
      switch change.change {
      case .without(let events): "without \(AuditLines.anyOf(events))"
      case .noCriterion(_, let title): "no \(title) rule"
      case .noRuling(let position): "without decision e\(position)"
      }
    let reason = change.decidedBy.flatMap { id in
      words.criterion(named: id).map { $0.headToHead == nil ? $0.title : "head-to-head" }
    }
    let text = Ordinal.text(change.places) + (reason.map { ", on \($0)" } ?? "")
    return AuditLines.change(lead, text)
  }
}
