import JournalCore
import JournalReading
import JournalRules

/// The result in one line: `Real Madrid 1-2 Leganés (agg. 2-2, away goals): Eraso 32; Benzema 47`.
struct Scoreline {
  /// The maximum width in columns.
  static let width = 80

  private let facts: MatchFacts
  private let language: Language

  /// Creates the line for a match.
  init(_ facts: MatchFacts, _ language: Language) {
    self.facts = facts
    self.language = language
  }

  private func word(_ term: String) -> String {
    language.lexicon.terms[term] ?? Language.english.lexicon.terms[term] ?? ""
  }

  private func text(_ value: Value, _ form: Form = .plain) -> String {
    language.grammar.text(of: value, as: form, facts.names) ?? ""
  }

  private func name(_ side: Side) -> String {
    let team = Value.team(facts.match.team(side))
    return text(team, .single).nonEmpty ?? text(team, .bare).nonEmpty ?? facts.team(side)
  }

  /// The score alone: `Real Madrid 1-2 Leganés`.
  var bare: Sentence {
    announcement ?? Sentence(result { name($0) }, evidence: evidence)
  }

  /// The longest form that fits.
  var sentence: Sentence {
    if let announcement { return announcement }
    let forms = Self.scorerForms.map { line($0) { name($0) } } + [short, shortest]
    let fitting = forms.first { $0.text.columns <= Self.width }
    return fitting ?? Sentence(Self.cut(shortest.text), evidence: shortest.evidence)
  }

  /// The teams and the date, or what became of the match, if there is no score; nil if there is
  /// one.
  private var announcement: Sentence? {
    guard !facts.hasScore else { return nil }
    let match = "\(name(.home)) \(word("line.against")) \(name(.away))"
    var full = "\(match), \(text(.date(facts.match.scheduled.date)))"
    if case .halted(let halt) = facts.progress {
      full = "\(match) (\(word("line.halt.\(halt.kind.rawValue)")))"
    }
    return Sentence(
      Self.cut(full.columns <= Self.width ? full : match),
      evidence: facts.schedule + facts.scoreEvidence)
  }

  private static func cut(_ text: String) -> String {
    var text = text
    guard text.columns > width else { return text }
    while text.columns >= width { text.removeLast() }
    return text + "…"
  }

  private func result(_ name: (Side) -> String) -> String {
    "\(name(.home)) \(text(.score(facts.award?.score ?? facts.score))) \(name(.away))"
  }

  /// The events behind the score, and those that awarded it.
  private var evidence: [Int] { facts.scoreEvidence + (facts.award?.evidence ?? []) }

  private var short: Sentence { line(ScorerForm(sides: .none, hasMinutes: false), code) }

  private var shortest: Sentence { Sentence(result(code), evidence: evidence) }

  private func code(_ side: Side) -> String { facts.names.code(facts.match.team(side)) }
}

// The scorers.
extension Scoreline {
  /// Which scorers are listed, and in which form.
  private struct ScorerForm {
    enum Sides { case both, leader, none }
    let sides: Sides
    let hasMinutes: Bool
  }

  private static let scorerForms = [
    ScorerForm(sides: .both, hasMinutes: true), ScorerForm(sides: .leader, hasMinutes: true),
    ScorerForm(sides: .both, hasMinutes: false), ScorerForm(sides: .leader, hasMinutes: false),
    ScorerForm(sides: .none, hasMinutes: false),
  ]

  private func line(_ form: ScorerForm, _ name: (Side) -> String) -> Sentence {
    let order: [Side] = facts.score.leader == .away ? [.away, .home] : [.home, .away]
    let sides: [Side] =
      switch form.sides {
      case .both: order
      case .leader: facts.score.isLevel ? order : [order[0]]
      case .none: []
      }
    // An awarded result has no scorers, and an incomplete list of scorers is not given.
    let hasScorers = facts.award == nil && facts.knowsAllScorers
    let lists = hasScorers ? sides.map { scorers($0, form.hasMinutes) }.filter { !$0.isEmpty } : []
    let names = lists.isEmpty ? "" : ": \(lists.joined(separator: "; "))"
    let notes = remarks
    let remark = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return Sentence(
      result(name) + remark + names,
      evidence: evidence + (facts.tie.map { isTold($0) ? $0.evidence : [] } ?? [])
        + facts.board.shootOutFacts.map(\.position))
  }

  private func scorers(_ side: Side, _ hasMinutes: Bool) -> String {
    let goals = facts.goals.filter { $0.side == side && $0.scorer != nil }
    var keys: [String] = []
    var byKey: [String: [ScoredGoal]] = [:]
    for goal in goals {
      let name = goal.scorer.map { facts.names.person($0) } ?? ""
      let key = name + (goal.traits.contains(.own) ? " (\(word("line.own-goal")))" : "")
      if byKey[key] == nil { keys.append(key) }
      byKey[key, default: []].append(goal)
    }
    return keys.map { entry($0, byKey[$0] ?? [], hasMinutes) }.joined(separator: ", ")
  }

  /// A scorer's entry: `Kroos 24, 26`, `Ronaldo 45 (pen)`, `Benzema (2)`.
  private func entry(_ name: String, _ goals: [ScoredGoal], _ hasMinutes: Bool) -> String {
    let minutes = goals.compactMap { $0.time.figure }
    guard hasMinutes, minutes.count == goals.count else {
      return goals.count == 1 ? name : "\(name) (\(goals.count))"
    }
    let marked = zip(minutes, goals).map { minute, goal in
      goal.traits.contains(.penalty) ? "\(minute) (\(word("line.penalty")))" : minute
    }
    return "\(name) \(marked.joined(separator: ", "))"
  }
}

// The part in brackets.
extension Scoreline {
  private var remarks: [String] {
    var remarks: [String] = facts.award == nil ? [] : [word("line.awarded")]
    if case .underWay(let clock) = facts.progress { remarks += time(clock) }
    if case .halted(let halt) = facts.progress {
      remarks.append(word("line.halt.\(halt.kind.rawValue)"))
    }
    if facts.isAfterExtraTime { remarks.append(word("line.after-extra-time")) }
    guard let tie = facts.tie, tie.isLegged else { return remarks + kicks }
    guard tie.isLastLeg else {
      let leg = [text(.number(tie.leg.number), .ordinal), word("line.leg")]
      return remarks + [leg.compactMap(\.nonEmpty).joined(separator: " ")]
    }
    guard isTold(tie) else { return remarks }
    remarks.append("\(word("line.aggregate")) \(text(.score(tie.aggregate)))")
    if let means = tie.means, tie.decidedWinner != nil, !tie.isDecidedOnAggregate {
      let term = "means.\(SlugMint.fold(means))"
      return remarks + (means == "penalties" ? kicks : [text(.term(term)).nonEmpty ?? means])
    }
    return remarks
  }

  /// Whether the score of the tie can be told: no other leg is missing.
  private func isTold(_ tie: TieFacts) -> Bool { tie.isLegged && tie.isLastLeg && tie.hasOtherLegs }

  private var kicks: [String] {
    guard facts.progress == .over, let (winner, score) = facts.shootOut else { return [] }
    let kicks = score.map { " " + text(.score(Score($0[winner], $0[winner.other]))) } ?? ""
    return ["\(name(winner))\(kicks) \(word("line.on-penalties"))"]
  }

  private func time(_ clock: Progress.Clock) -> [String] {
    [text(.clock(clock)).nonEmpty ?? word("line.not-over")]
  }
}
