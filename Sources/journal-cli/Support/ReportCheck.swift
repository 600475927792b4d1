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
    if session.options.json { session.print(Documents.check(audit)) } else { print(audit, saved) }
    if !audit.isSupported { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private func print(_ audit: ReportAudit, _ report: Report) {
    guard !audit.isSupported else {
      let count = report.sentences.count
      return Output.line("All \(count) sentences are supported by the log.")
    }
    for finding in audit.findings {
      let place = finding.place == .text ? "sentence \(finding.number)" : finding.place.rawValue
      Output.line(TextRules.harmless("\(place): \(finding.sentence)"))
      Output.line(
        TextRules.harmless("  not supported  \(finding.words)  (\(finding.code.rawValue))"))
      Output.line(TextRules.harmless("  the log says   \(finding.log)"))
    }
  }

  private static func read(_ path: String) throws -> Report {
    let bytes = try InputFile.bytes(of: path, limit: limit)
    guard let object = try JSONValue(parsing: bytes).object else {
      throw Refusal(
        "not-a-report", "\(path) holds no report.", hint: "Make one with: journal narrate --json.")
    }
    return try Report(object)
  }
}

extension Documents {
  /// What an audit of a report found.
  static func check(_ audit: ReportAudit) -> JSONObject {
    [
      "supported": .bool(audit.isSupported),
      "findings": .array(
        audit.findings.map { finding in
          .object([
            "place": .string(finding.place.rawValue), "number": .integer(Int64(finding.number)),
            "sentence": .string(finding.sentence), "words": .string(finding.words),
            "code": .string(finding.code.rawValue), "log": .string(finding.log),
          ])
        }),
    ]
  }
}
