import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Everything that an audit needs from a report's match and language.
struct AuditDesk {
  /// What the log supports.
  let claims: Claims
  /// Writes values.
  let renderer: Renderer

  /// Prepares an audit; nil if the report is about another match or in unknown words.
  init?(
    _ report: Report, _ match: MatchReading, _ tie: TieReading?, _ surroundings: Surroundings,
    _ moment: Moment
  ) {
    guard Self.refusals(report, match).isEmpty, let language = Language(code: report.language)
    else { return nil }
    let account = Account(
      match, tie: tie, surroundings: surroundings, language: language, moment: moment)
    claims = Claims(account: account, tone: report.tone)
    renderer = Renderer(account)
  }

  /// Why a report cannot be audited.
  static func refusals(_ report: Report, _ match: MatchReading) -> [ReportAudit.Finding] {
    func finding(_ code: ReportAudit.Finding.Code, _ words: String, _ log: String)
      -> ReportAudit.Finding
    {
      ReportAudit.Finding(
        place: .line, number: 1, sentence: report.line.text, words: words, code: code, log: log)
    }
    if report.match != match.slug { return [finding(.otherMatch, report.match, match.slug)] }
    guard let language = Language(code: report.language), language.code == report.language else {
      return [finding(.unknownLanguage, report.language, "no such language")]
    }
    guard report.lexicon == language.lexiconVersion else {
      return [finding(.otherLexicon, report.lexicon, language.lexiconVersion)]
    }
    return []
  }

  /// What the log does not support in a report.
  func findings(of report: Report) -> [ReportAudit.Finding] {
    var walk = Walk(claims, renderer)
    if let finding = line.finding(report.line, .line) { walk.add(finding) }
    if report.headline.clauses.isEmpty {
      if let finding = line.finding(report.headline, .headline) { walk.add(finding) }
    } else {
      walk.audit(report.headline, as: .headline)
    }
    if let dateline = report.dateline { walk.audit(dateline, as: .dateline) }
    for (index, sentence) in report.sentences.enumerated() {
      walk.audit(sentence, number: index + 1)
    }
    return walk.findings + Omissions(claims).findings(of: walk.told)
  }

  /// The result in one line.
  var line: LineAudit { LineAudit(claims, renderer) }
}
