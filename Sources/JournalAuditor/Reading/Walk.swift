import JournalCore
import JournalNarrative

/// Walks through the sentences of a report and collects what the log does not support.
struct Walk {
  private let claims: Claims
  private let check: ClauseCheck
  private let events: StandingEvents
  private var tellings = Tellings()
  private var chronology: Chronology

  /// What has been told so far.
  private(set) var told = Telling()
  /// What was found.
  private(set) var findings: [ReportAudit.Finding] = []

  /// Begins a walk.
  ///
  /// - Parameter told: what a reader has been told before.
  init(_ claims: Claims, _ renderer: Renderer, after told: Telling = Telling()) {
    self.claims = claims
    self.told = told
    check = ClauseCheck(renderer: renderer)
    events = StandingEvents(claims.account)
    chronology = Chronology(claims.account)
  }

  private var grammar: any Grammar { check.renderer.language.grammar }

  /// Adds a finding.
  mutating func add(_ finding: ReportAudit.Finding) { findings.append(finding) }

  /// Takes a sentence as told, without checking it.
  mutating func tell(_ sentence: Sentence) { sentence.clauses.forEach { told.tell($0) } }

  /// Audits a sentence of the text.
  mutating func audit(_ sentence: Sentence, number: Int) {
    let problems = self.problems(sentence, isEnded: true)
    add(problems, .text, number, sentence.text)
  }

  /// Audits a headline or a dateline: one clause of its own kind, without a full stop.
  mutating func audit(_ sentence: Sentence, as place: ReportAudit.Finding.Place) {
    let (before, tellings, chronology) = (told, self.tellings, self.chronology)
    var problems = self.problems(sentence, isEnded: false)
    if sentence.clauses.map(\.kind) != [place.rawValue] {
      problems.append(Problem(.noSuchClaim, sentence.text, "no \(place.rawValue)"))
    }
    add(problems, place, 1, sentence.text)
    (told, self.tellings, self.chronology) = (before, tellings, chronology)
  }

  private mutating func add(
    _ problems: [Problem], _ place: ReportAudit.Finding.Place, _ number: Int, _ text: String
  ) {
    findings += problems.map { problem in
      ReportAudit.Finding(
        place: place, number: number, sentence: text, words: problem.words, code: problem.code,
        log: problem.log)
    }
  }

  private mutating func problems(_ sentence: Sentence, isEnded: Bool) -> [Problem] {
    var problems: [Problem] = []
    var opening: String?
    var cited: Set<Int> = []
    var before: ClauseSpan?
    var junction: String?
    for (index, span) in sentence.spans.enumerated() {
      switch span {
      case .value: problems.append(Problem(.unknownWords, span.text, "a value never stands alone"))
      case .words(let words):
        let isEnd = index == sentence.spans.count - 1
        if isEnd, index > 0, isEnded, words == "." { continue }
        if before == nil || isEnd || junction != nil {
          problems.append(Problem(.unknownWords, words, "the lexicon has no such words"))
        }
        junction = words
      case .clause(let clause):
        let position = ClauseCheck.Position(isOpening: before == nil, opening: opening)
        problems += self.problems(clause, at: position)
        if let before { problems += joined(before, clause, by: junction) }
        if before == nil { opening = clause.openingText }
        (before, junction) = (clause, nil)
        cited.formUnion(clause.evidence)
      }
    }
    if before == nil { problems.append(Problem(.addedSentence, sentence.text, "none of it")) }
    if let hole = Hole.first(in: sentence) {
      problems.append(Problem(.hole, hole, "a name or a number is missing"))
    }
    problems += evidence(sentence, cited)
    if isEnded, !Self.isEnded(sentence.text) {
      problems.append(Problem(.unknownWords, sentence.text, "the sentence does not end"))
    }
    return problems
  }

  private static func isEnded(_ text: String) -> Bool {
    let closing: Set<Character> = ["\"", "»", "”", "’"]
    let end = text.reversed().first { !closing.contains($0) && !$0.isWhitespace }
    return end.map { ".!?…:".contains($0) } ?? false
  }

  private func evidence(_ sentence: Sentence, _ cited: Set<Int>) -> [Problem] {
    let clauses = sentence.clauses.flatMap(\.withParts)
    let slugs = Set(clauses.compactMap(\.of)).union(claims.account.teamSlugs)
    let all = Set(sentence.evidence).union(clauses.flatMap(\.evidence)).union(
      clauses.flatMap(\.about))
    var problems: [Problem] = []
    let unknown = events.unknown(all.sorted(), naming: slugs)
    if !unknown.isEmpty {
      let list = ClauseCheck.citation(unknown)
      problems.append(Problem(.unknownEvent, list, "\(list) is not in the log"))
    }
    if Set(sentence.evidence) != cited {
      problems.append(
        Problem(.missingEvent, sentence.citation, ClauseCheck.citation(cited.sorted())))
    }
    return problems
  }

  /// What is wrong with one clause of the sentence; afterwards the clause counts as told.
  private mutating func problems(_ clause: ClauseSpan, at position: ClauseCheck.Position)
    -> [Problem]
  {
    let text = Span.clause(clause).text
    guard let kind = ClauseKind(rawValue: clause.kind) else {
      return [Problem(.unknownWords, text, "the lexicon has no such words")]
    }
    var problems: [Problem]
    do throws(NoClaim) {
      let claim = try claims.claim(kind, about: clause.about, of: clause.of, after: told)
      problems = check.problems(clause, claim, at: position)
    } catch {
      problems = [Problem(error.isAbout ? .otherEvents : .noSuchClaim, text, error.log)]
    }
    if let again = tellings.tell(clause) {
      problems.append(Problem(.toldTwice, text, "\(again) has been told already"))
    }
    if let later = chronology.tell(clause) {
      problems.append(Problem(.wrongOrder, text, "it came before e\(later)"))
    }
    told.tell(clause)
    return problems
  }

  /// What is wrong with the junction. "But" requires that the other side changes who is ahead.
  private func joined(_ first: ClauseSpan, _ second: ClauseSpan, by words: String?) -> [Problem] {
    let next = Span.clause(second).text
    let junction = Junction.allCases.first { grammar.junction($0, before: next) == words }
    guard let junction else {
      return [Problem(.wrongJunction, words ?? "", "clauses are joined by other words")]
    }
    guard junction == .but, !turns(first, second) else { return [] }
    return [
      Problem(.wrongJunction, words ?? "", "the other side does not change who is ahead")
    ]
  }

  private func turns(_ first: ClauseSpan, _ second: ClauseSpan) -> Bool {
    let account = claims.account
    guard second.kind == ClauseKind.goal.rawValue,
      let before = first.about.last.flatMap({ account.goal($0)?.goal.side }),
      let (index, goal) = second.about.first.flatMap({ account.goal($0) }), goal.side != before
    else { return false }
    return account.before(index).leader != account.after(index).leader
  }
}

extension ClauseSpan {
  /// The opening text, if it is a value that another clause may leave out.
  var openingText: String? {
    guard case .value(let value)? = spans.first, value.form == Form.plain.rawValue else {
      return nil
    }
    return value.text
  }

  /// The clause and all clauses within it.
  var withParts: [ClauseSpan] {
    let parts = spans.flatMap { span -> [ClauseSpan] in
      if case .clause(let clause) = span { clause.withParts } else { [] }
    }
    return [self] + parts
  }
}

extension Account {
  /// The slugs of both teams.
  fileprivate var teamSlugs: Set<String> { Set(Side.allCases.map { slug($0).text }) }
}
