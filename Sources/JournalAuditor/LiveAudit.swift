import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

/// Checks a match told line by line against the log, as `ReportAudit` does a report. Each line is
/// checked against what was known just after its event.
public struct LiveAudit: Sendable {
  /// What the log does not support, in the order of the lines; a finding's number is that of its
  /// line.
  public let findings: [ReportAudit.Finding]

  /// Whether the log supports everything.
  public var isSupported: Bool { findings.isEmpty }

  /// Audits the lines of a match.
  ///
  /// - Parameters:
  ///   - language: the language in which the match was told.
  ///   - tie: returns the tie as it stood just after an event; nil if the match belongs to none.
  public init(
    _ report: LiveReport, match: MatchReading, language: Language,
    tie: (Int) -> TieReading? = { _ in nil }
  ) {
    let order = match.history.facts(upTo: .end, in: match.format).map(\.position)
    var place = order.startIndex
    var told = Telling()
    var findings: [ReportAudit.Finding] = []
    for (index, line) in report.lines.enumerated() {
      let account = Account(
        match, tie: tie(line.position), surroundings: .none, language: language,
        moment: .event(line.position))
      let claims = Claims(account: account, tone: .neutral, isLive: true)
      var walk = Walk(claims, Renderer(account), after: told)
      walk.audit(line.sentence, number: index + 1)
      var problems = Self.problems(line, account)
      if let found = order[place...].firstIndex(of: line.position) {
        place = found + 1
      } else {
        problems.append(Problem(.otherEvents, "e\(line.position)", "it is told in its own place"))
      }
      for problem in problems { walk.add(problem, number: index + 1, line) }
      findings += walk.findings
      told = walk.told
    }
    self.findings = findings
  }

  /// What is wrong with the clock and the score of a line, and whether it cites its own event.
  private static func problems(_ line: LiveReport.Line, _ account: Account) -> [Problem] {
    var problems: [Problem] = []
    if line.score != account.score {
      problems.append(Problem(.otherValue, "\(line.score)", "\(account.score)"))
    }
    let minute = Self.minute(of: line.position, account)
    if line.minute != minute {
      problems.append(Problem(.otherValue, line.minute ?? "", minute ?? "no minute"))
    }
    if !line.sentence.evidence.contains(line.position) {
      let citation = line.sentence.citation
      problems.append(Problem(.otherEvents, citation, "the line belongs to e\(line.position)"))
    }
    return problems
  }

  /// The minute as a scoreboard shows it; nil if it is not known.
  private static func minute(of position: Int, _ account: Account) -> String? {
    guard let fact = account.facts.first(where: { $0.position == position && $0.isTimed }),
      fact.minute > 0, account.events[position]?.envelope.at?.precision != .unknown
    else { return nil }
    return fact.added > 0 ? "\(fact.minute)+\(fact.added)" : "\(fact.minute)"
  }
}

extension Walk {
  fileprivate mutating func add(_ problem: Problem, number: Int, _ line: LiveReport.Line) {
    add(
      ReportAudit.Finding(
        place: .text, number: number, sentence: line.sentence.text, words: problem.words,
        code: problem.code, log: problem.log))
  }
}
