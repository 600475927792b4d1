import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// Everything that an audit needs from a round and its language.
struct RoundDesk {
  private let language: Language
  private let whole: RoundClaims
  private var walks: [Walk]

  /// Prepares an audit.
  init(_ report: RoundReport, _ round: RoundReading) {
    let language = Language(code: report.language) ?? .english
    self.language = language
    let accounts = round.entries.map { entry in
      Account(entry.match, tie: entry.tie, surroundings: .none, language: language)
    }
    walks = accounts.map { account in
      Walk(Claims(account: account, tone: .neutral), Renderer(account))
    }
    whole = RoundClaims(accounts, round.tables)
  }

  /// What the log does not support in a text.
  mutating func findings(of report: RoundReport) -> [ReportAudit.Finding] {
    guard report.language == language.code else {
      let problem = Problem(.unknownLanguage, report.language, "no such language")
      return [Self.finding(report.headline, .headline, 1, problem)]
    }
    guard report.lexicon == language.lexiconVersion else {
      let problem = Problem(.otherLexicon, report.lexicon, language.lexiconVersion)
      return [Self.finding(report.headline, .headline, 1, problem)]
    }
    var findings = findings(report.headline, .headline, 1)
    for (index, sentence) in report.sentences.enumerated() {
      findings += self.findings(sentence, .text, index + 1)
    }
    return findings
  }

  private mutating func findings(
    _ sentence: Sentence, _ place: ReportAudit.Finding.Place, _ number: Int
  ) -> [ReportAudit.Finding] {
    let kind = sentence.clauses.first.flatMap { ClauseKind(rawValue: $0.kind) }
    guard let kind, RoundClaims.kinds.contains(kind) else {
      return findings(onMatch: sentence, place, number)
    }
    return whole.problems(sentence, kind).map { Self.finding(sentence, place, number, $0) }
  }

  /// Audits a sentence about a match. The first match that supports it claims it, so that no result
  /// is told twice. If none does, the findings are those of the match that comes closest.
  private mutating func findings(
    onMatch sentence: Sentence, _ place: ReportAudit.Finding.Place, _ number: Int
  ) -> [ReportAudit.Finding] {
    var nearest: [ReportAudit.Finding]?
    for index in walks.indices {
      var walk = walks[index]
      let before = walk.findings.count
      if place == .text {
        walk.audit(sentence, number: number)
      } else {
        walk.audit(sentence, as: place)
      }
      let found = Array(walk.findings.dropFirst(before))
      guard !found.isEmpty else {
        walks[index] = walk
        return []
      }
      if found.count < nearest?.count ?? .max { nearest = found }
    }
    return nearest ?? []
  }

  private static func finding(
    _ sentence: Sentence, _ place: ReportAudit.Finding.Place, _ number: Int, _ problem: Problem
  ) -> ReportAudit.Finding {
    ReportAudit.Finding(
      place: place, number: number, sentence: sentence.text, words: problem.words,
      code: problem.code, log: problem.log)
  }
}
