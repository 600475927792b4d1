import ArgumentParser
import JournalAuditor
import JournalCore
import JournalNarrative
import JournalRules
import MatchJournal

/// `journal narrate --check`: a report, or a text made of one, word by word against the log.
struct ReportCheck {
  private let match: MatchReading
  private let view: JournalView
  private let session: Session

  /// Larger than any report.
  private static let limit = 16 * 1024 * 1024

  init(_ match: MatchReading, _ view: JournalView, _ session: Session) {
    self.match = match
    self.view = view
    self.session = session
  }

  /// Checks a report and prints what is not supported.
  ///
  /// - Parameters:
  ///   - report: the report as the journal writes it now.
  ///   - spans: the file of a report that was saved; it takes the place of that one.
  ///   - text: the file of a text that was made of it.
  /// - Throws: `ExitCode` where something is not supported.
  func run(_ report: Report, spans: String?, text: String?) async throws {
    let saved = try spans.map { try Self.read($0) } ?? report
    let edited = try text.map { path throws in
      String(decoding: try InputFile.bytes(of: path, limit: Self.limit), as: UTF8.self)
    }
    let tie = try await view.tie(of: match)
    let around = try await view.surroundings(of: match)
    let audit =
      edited.map {
        ReportAudit.check(text: $0, against: saved, match: match, tie: tie, surroundings: around)
      } ?? ReportAudit(saved, match: match, tie: tie, surroundings: around)
    guard edited == nil || audit.sentenceCount > 0 || !audit.isSupported else {
      throw Refusal(
        "no-sentence", "There is no sentence in \(text ?? "the text").",
        hint: "Give the text of the report: journal narrate > FILE.")
    }
    let left = edited == nil ? 0 : max(0, saved.sentences.count - audit.sentenceCount)
    try Self.report(audit.findings, of: audit.sentenceCount, shorterBy: left, session)
  }

  /// Checks the match told line by line and prints what is not supported.
  ///
  /// - Throws: `ExitCode` where something is not supported.
  func run(_ report: LiveReport, _ options: ReportOptions) async throws {
    let tie = try await view.tie(of: match)
    let audit = LiveAudit(report, match: match, language: options.language) {
      tie?.seen(after: $0)
    }
    try Self.report(audit.findings, of: report.lines.count, session)
  }

  /// Checks the text of a round and prints what is not supported.
  ///
  /// - Throws: `ExitCode` where something is not supported.
  static func run(_ report: RoundReport, of round: RoundReading, _ session: Session) throws {
    let audit = RoundAudit(report, of: round)
    try Self.report(audit.findings, of: report.sentences.count, session)
  }

  private static func report(
    _ findings: [ReportAudit.Finding], of count: Int, shorterBy left: Int = 0, _ session: Session
  ) throws {
    if session.options.json {
      session.print(Documents.check(findings))
    } else {
      print(findings, of: count, shorterBy: left)
    }
    if !findings.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private static func print(
    _ findings: [ReportAudit.Finding], of count: Int, shorterBy left: Int
  ) {
    guard !findings.isEmpty else {
      let all = count == 1 ? "The one sentence is" : "All \(count) sentences are"
      let others = left == 0 ? "" : " The report has \(left) more."
      return Output.line("\(all) supported by the log.\(others)")
    }
    for finding in findings {
      let place = finding.place == .text ? "sentence \(finding.number)" : finding.place.rawValue
      let words = finding.words.isEmpty ? "what was left out" : finding.words
      Output.line(TextRules.harmless("\(place): \(finding.sentence)"))
      Output.line(
        TextRules.harmless("  not supported  \(words)  (\(finding.code.rawValue))"))
      Output.line(TextRules.harmless("  the log says   \(finding.log)"))
    }
  }

  private static func read(_ path: String) throws -> Report {
    let bytes = try InputFile.bytes(of: path, limit: limit)
    guard let object = (try? JSONValue(parsing: bytes))?.object else {
      throw Refusal(
        "not-a-report", "\(path) holds no report.", hint: "Make one with: journal narrate --json.")
    }
    return try Report(object)
  }
}

extension Documents {
  /// What an audit of a report found.
  static func check(_ findings: [ReportAudit.Finding]) -> JSONObject {
    [
      "supported": .bool(findings.isEmpty),
      "findings": .array(
        findings.map { finding in
          .object([
            "place": .string(finding.place.rawValue), "number": .integer(Int64(finding.number)),
            "sentence": .string(finding.sentence), "words": .string(finding.words),
            "code": .string(finding.code.rawValue), "log": .string(finding.log),
          ])
        }),
    ]
  }
}
