import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Checks the result in one line of plain words: `Real Madrid 1-2 Leganés (aet): Eraso 32`.
struct LineAudit {
  private let claims: Claims
  private let renderer: Renderer
  private var account: Account { claims.account }

  /// The maximum width of a line, in columns.
  private static let width = 80

  init(_ claims: Claims, _ renderer: Renderer) {
    self.claims = claims
    self.renderer = renderer
  }

  /// What is wrong with a line; nil if the log supports it.
  func finding(_ sentence: Sentence, _ place: ReportAudit.Finding.Place) -> ReportAudit.Finding? {
    func finding(_ code: ReportAudit.Finding.Code, _ log: String) -> ReportAudit.Finding {
      ReportAudit.Finding(
        place: place, number: 1, sentence: sentence.text, words: sentence.text, code: code,
        log: log)
    }
    let forms = self.forms
    guard forms.contains(sentence.text), sentence.spans == [.words(sentence.text)] else {
      return finding(.otherValue, "\"\(forms.first ?? "")\"")
    }
    let needed =
      account.hasScore
      ? account.goals.map(\.position) + account.closing + account.awardEvidence : account.schedule
    let missing = Set(needed).subtracting(sentence.evidence).sorted()
    guard missing.isEmpty else {
      return finding(.missingEvent, "it rests on \(ClauseCheck.citation(missing)) too")
    }
    let unknown = StandingEvents(account).unknown(sentence.evidence, naming: [])
    return unknown.isEmpty
      ? nil : finding(.unknownEvent, "\(ClauseCheck.citation(unknown)) is not in the log")
  }

  private func word(_ key: String) -> String {
    renderer.language.lexicon.terms[key] ?? Language.english.lexicon.terms[key] ?? ""
  }

  private func text(_ value: Value, _ form: Form = .plain) -> String? {
    renderer.texts(value, form).first
  }

  private func name(_ side: Side) -> String {
    let team = account.match.team(side)
    return text(.team(team), .single) ?? text(.team(team), .bare) ?? account.names.team(team)
  }

  private func score(_ score: Score) -> String { text(.score(score)) ?? "\(score)" }

  private func code(_ side: Side) -> String {
    let slug = account.match.team(side)
    let code = account.match.directory.code(slug).singleSpaced
    return code.isEmpty ? slug.text : code
  }

  /// All correct lines, the most informative first.
  var forms: [String] {
    guard account.hasScore else { return announcements.flatMap { [$0, Self.cut($0)] } }
    let score = self.score(account.award ?? account.score)
    let full = "\(name(.home)) \(score) \(name(.away))"
    let short = "\(code(.home)) \(score) \(code(.away))"
    let notes = remarks
    let remark = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    let isListed = account.award == nil && account.knowsAllScorers
    let lists = isListed ? scorers.map { $0.isEmpty ? "" : ": \($0)" } : [""]
    return lists.map { full + remark + $0 } + [short + remark, full, short, Self.cut(short)]
  }

  private var announcements: [String] {
    let match = "\(name(.home)) \(word("line.against")) \(name(.away))"
    if case .halted(let kind, _, _) = account.state {
      return ["\(match) (\(word("line.halt.\(kind.rawValue)")))", match]
    }
    return [text(.date(account.match.scheduled.date)).map { "\(match), \($0)" }, match]
      .compactMap { $0 }
  }

  /// Shortens a line that is too long in every form.
  private static func cut(_ text: String) -> String {
    guard text.count > width else { return text }
    return text.prefix(width - 1) + "…"
  }

  // MARK: - Scorers

  private var scorers: [String] {
    let order: [Side] = account.score.leader == .away ? [.away, .home] : [.home, .away]
    let sides = account.score.isLevel ? [order, []] : [order, [order[0]], []]
    return sides.flatMap { sides in
      [true, false].map { hasMinutes in
        sides.map { scorers(of: $0, hasMinutes) }.filter { !$0.isEmpty }.joined(separator: "; ")
      }
    }
  }

  private func scorers(of side: Side, _ hasMinutes: Bool) -> String {
    var entries: [(name: String, goals: [AuditedGoal])] = []
    for goal in account.goals where goal.side == side {
      guard let scorer = goal.scorer else { continue }
      let own = goal.isOwn ? " (\(word("line.own-goal")))" : ""
      let name = account.names.person(scorer) + own
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].goals.append(goal)
      } else {
        entries.append((name, [goal]))
      }
    }
    return entries.map { entry($0.name, $0.goals, hasMinutes) }.joined(separator: ", ")
  }

  private func entry(_ name: String, _ goals: [AuditedGoal], _ hasMinutes: Bool) -> String {
    let minutes = goals.compactMap { goal -> String? in
      guard let minute = goal.time.minute else { return nil }
      let added = goal.fact.added > 0 ? "+\(goal.fact.added)" : ""
      let isPenalty = GoalTraits(rawValue: goal.fact.value).contains(.penalty)
      return "\(minute)\(added)" + (isPenalty ? " (\(word("line.penalty")))" : "")
    }
    guard hasMinutes, minutes.count == goals.count else {
      return goals.count == 1 ? name : "\(name) (\(goals.count))"
    }
    return "\(name) \(minutes.joined(separator: ", "))"
  }

  // MARK: - Remarks

  private var remarks: [String] {
    var remarks: [String] = account.award == nil ? [] : [word("line.awarded")]
    if account.state.isUnderWay { remarks.append(clock) }
    if case .halted(let kind, _, _) = account.state {
      remarks.append(word("line.halt.\(kind.rawValue)"))
    }
    if account.isAfterExtraTime { remarks.append(word("line.after-extra-time")) }
    guard let tie = account.tie, tie.isLegged else { return remarks + kicks }
    guard tie.isLast else {
      let leg = [text(.number(tie.leg.number), .ordinal) ?? "", word("line.leg")]
      return remarks + [leg.filter { !$0.isEmpty }.joined(separator: " ")]
    }
    guard tie.isElseOver else { return remarks }
    remarks.append("\(word("line.aggregate")) \(score(tie.aggregate))")
    guard let means = tie.means, tie.winner != nil, means != "aggregate" else { return remarks }
    if means == "penalties" { return remarks + kicks }
    return remarks + [text(.term("means.\(SlugMint.fold(means))")) ?? means]
  }

  private var kicks: [String] {
    guard account.state.isOver, let (winner, score) = account.shootOut else { return [] }
    let kicks = score.map { " " + self.score(Score($0[winner], $0[winner.other])) } ?? ""
    return ["\(name(winner))\(kicks) \(word("line.on-penalties"))"]
  }

  private var clock: String {
    let claim = try? claims.result(.standing)
    return claim?.values[.time]?.first.flatMap { text($0) } ?? word("line.not-over")
  }
}
