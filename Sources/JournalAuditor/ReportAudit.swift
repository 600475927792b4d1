public import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

/// Checks a report against the log, sentence by sentence.
///
/// It shares no code with the writers of reports except the closed list of words and the way in
/// which a language writes a value. The spans of a sentence say what it claims: with which words of
/// the lexicon, about which events, with which values. All of this is computed again from the log,
/// and every difference is a finding. Nothing is taken on trust: what is not understood counts as
/// not supported.
public struct ReportAudit: Sendable {
  /// What the log does not support, in the order of the report.
  public let findings: [Finding]

  /// The number of sentences checked in the text, without the headline and the like.
  public let sentenceCount: Int

  /// The number of sentences of the report that an edited text leaves out.
  public let leftOutCount: Int

  /// Whether the log supports everything.
  public var isSupported: Bool { findings.isEmpty }

  /// Audits a report.
  ///
  /// - Parameters:
  ///   - report: the report with its spans.
  ///   - match: the match as the log holds it now.
  ///   - tie: the tie to which it belongs. If the tie is looked at up to a moment, so is the match.
  ///   - surroundings: what the journal holds around the match.
  ///   - moment: the moment of the match up to which it was told.
  public init(
    _ report: Report, match: MatchReading, tie: TieReading?, surroundings: Surroundings = .none,
    moment: Moment = .end
  ) {
    guard let desk = AuditDesk(report, match, tie, surroundings, moment) else {
      self.init(findings: AuditDesk.refusals(report, match))
      return
    }
    self.init(findings: desk.findings(of: report), sentenceCount: report.sentences.count)
  }

  private init(findings: [Finding], sentenceCount: Int = 0, leftOutCount: Int = 0) {
    self.findings = findings
    self.sentenceCount = sentenceCount
    self.leftOutCount = leftOutCount
  }

  /// Audits a text that was edited by hand, together with the report from which it was made.
  ///
  /// Sentences may be left out, or told in other words of the lexicon. White space, quotation
  /// marks, Markdown and HTML markup, and citations make no difference. Any other change is
  /// reported word by word.
  ///
  /// - Parameters:
  ///   - text: the text: plain, Markdown or HTML.
  ///   - report: the report with its spans.
  ///   - match: the match as the log holds it now.
  ///   - tie: the tie to which it belongs.
  ///   - surroundings: what the journal holds around the match.
  ///   - moment: the moment of the match up to which it was told.
  public static func check(
    text: String, against report: Report, match: MatchReading, tie: TieReading?,
    surroundings: Surroundings = .none, moment: Moment = .end
  ) -> ReportAudit {
    guard let desk = AuditDesk(report, match, tie, surroundings, moment) else {
      return ReportAudit(findings: AuditDesk.refusals(report, match))
    }
    let reading = desk.reading(of: text, against: report)
    return ReportAudit(
      findings: reading.findings, sentenceCount: reading.count,
      leftOutCount: report.sentences.count { sentence in
        !sentence.clauses.contains { reading.told.holds($0) }
      })
  }
}
