import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

/// Checks a report against the log, sentence by sentence.
///
/// It shares no code with what writes reports but the closed list of words and the way in which a
/// language writes a value. What a sentence claims is read off its spans: by which words of the lexicon,
/// about which events, with which values. All of it is then computed anew from the log, and whatever
/// differs is a finding. Nothing is taken on trust; what is not understood is not supported.
public struct ReportAudit: Sendable {
  /// What is not supported, in the order of the report.
  public let findings: [Finding]

  /// How many sentences of the text were looked at, without its headline and the like.
  public let sentenceCount: Int

  /// How many sentences of the report an edited text tells nothing of.
  public let leftOutCount: Int

  /// Whether the log supports all of it.
  public var isSupported: Bool { findings.isEmpty }

  /// Audits a report.
  ///
  /// - Parameters:
  ///   - report: the report with its spans.
  ///   - match: the match as the log holds it now.
  ///   - tie: the tie that it belongs to; where that is looked at up to a moment, so is the match.
  ///   - surroundings: what the journal holds around the match.
  public init(
    _ report: Report, match: MatchReading, tie: TieReading?, surroundings: Surroundings = .none
  ) {
    guard let desk = AuditDesk(report, match, tie, surroundings) else {
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

  /// Audits a text that was edited by hand, with the report that it was made of.
  ///
  /// Sentences may be left out, and told in other words of the lexicon; white space, quotation marks,
  /// the signs of Markdown and HTML and citations make no difference. Whatever else was changed is
  /// reported word by word.
  ///
  /// - Parameters:
  ///   - text: the text: plain, Markdown or HTML.
  ///   - report: the report with its spans.
  ///   - match: the match as the log holds it now.
  ///   - tie: the tie that it belongs to.
  ///   - surroundings: what the journal holds around the match.
  public static func check(
    text: String, against report: Report, match: MatchReading, tie: TieReading?,
    surroundings: Surroundings = .none
  ) -> ReportAudit {
    guard let desk = AuditDesk(report, match, tie, surroundings) else {
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
