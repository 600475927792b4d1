import ArgumentParser
import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal narrate --check`: checks a report, or a text based on one, word by word against the
/// log.
struct ReportCheck {
  private let match: MatchReading
  private let view: JournalView
  private let session: Session
  private let moment: Moment

  /// A limit larger than any report, in bytes.
  private static let limit = 16 * 1024 * 1024

  init(
    _ match: MatchReading, _ view: JournalView, _ session: Session, at moment: Moment = .end
  ) {
    self.moment = moment
    self.match = match
    self.view = view
    self.session = session
  }

  /// Checks a report and prints what is not supported.
  ///
  /// - Parameters:
  ///   - report: the report as the journal would write it now.
  ///   - spans: the file of a saved report, which is checked instead.
  ///   - text: the file of a text based on the report.
  ///   - isStrict: whether sentences that the text leaves out count as well.
  /// - Throws: `ExitCode` if something is not supported.
  func run(_ report: Report, spans: String?, text: String?, isStrict: Bool) async throws {
    let saved = try spans.map { try Self.read($0) } ?? report
    let edited = try text.map { path throws in
      String(decoding: try InputFile.bytes(of: path, limit: Self.limit), as: UTF8.self)
    }
    // A report names teams that the match does not: of the next matches, and of those before.
    let match = try await view.knowing([], in: match)
    let tie = try await view.tie(of: match, seen: moment)
    let around = try await view.surroundings(of: match, at: moment)
    let audit =
      edited.map {
        ReportAudit.check(
          text: $0, against: saved, match: match, tie: tie, surroundings: around, moment: moment)
      }
      ?? ReportAudit(
        saved, match: match, tie: tie, surroundings: around, moment: moment)
    guard edited == nil || audit.sentenceCount > 0 || !audit.isSupported else {
      throw Refusal(
        "no-sentence", "There is no sentence in \(text ?? "the text").",
        hint: "Give the text of the report: journal narrate > FILE.")
    }
    try Self.report(audit, session)
    if isStrict, audit.leftOutCount > 0 { throw ExitCode(ExitStatus.no.rawValue) }
  }

  /// Checks the match told line by line and prints what is not supported.
  ///
  /// - Throws: `ExitCode` if something is not supported.
  func run(_ report: LiveReport, _ options: ReportOptions) async throws {
    let match = try await view.knowing([], in: match)
    let tie = try await view.tie(of: match)
    guard !report.lines.isEmpty else {
      throw Refusal(
        "no-sentence", "Nothing has happened in \(match.shortForm) that makes a live line.")
    }
    let audit = LiveAudit(report, match: match, language: options.language) {
      tie?.seen(after: $0)
    }
    try Self.report(
      audit.findings, of: report.lines.count, as: ("line", "lines"), leftOut: 0, session)
  }

  /// Checks the text of a round and prints what is not supported.
  ///
  /// - Throws: `ExitCode` if something is not supported.
  static func run(_ report: RoundReport, of round: RoundReading, _ session: Session) throws {
    let audit = RoundAudit(report, of: round)
    try Self.report(
      audit.findings, of: report.sentences.count, as: sentences, leftOut: 0, session)
  }

  /// The unit that is counted, in the singular and in the plural.
  private typealias Unit = ReportCheckText.Unit

  private static let sentences: Unit = ("sentence", "sentences")

  private static func report(_ audit: ReportAudit, _ session: Session) throws {
    try report(
      audit.findings, of: audit.sentenceCount, as: sentences, leftOut: audit.leftOutCount, session)
  }

  private static func report(
    _ findings: [ReportAudit.Finding], of count: Int, as unit: Unit, leftOut: Int,
    _ session: Session
  ) throws {
    if session.options.json {
      session.print(Documents.check(findings, leftOut: leftOut))
    } else {
      let text = ReportCheckText(findings, of: count, as: unit, leftOut: leftOut)
      for line in text.lines { Output.line(line) }
    }
    if !findings.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private static func read(_ path: String) throws -> Report {
    let bytes = try InputFile.bytes(of: path, limit: limit)
    guard let object = (try? JSONValue(parsing: bytes))?.object else {
      throw Refusal(
        "not-a-report", "\(TextRules.harmless(path)) holds no report.", remedy: .makeReport)
    }
    return try Report(object)
  }
}
