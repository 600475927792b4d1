public import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Returns the draft of the event that records the publication of a report.
  ///
  /// - Parameter position: the last position of the log that the report rests on.
  /// - Throws: `Refusal` if the log is still empty.
  public func draft(
    publishing report: Report, of match: MatchReading, upTo position: Int, by author: Author
  ) throws(Refusal) -> Draft {
    let event = ReportPublished(
      upTo: position, language: report.language, lexicon: report.lexicon, digest: report.digest,
      length: report.length.rawValue, tone: report.tone.rawValue,
      plain: report.isPlain ? true : nil)
    return try draft(.reportPublished(event), to: match.history.stream, by: author)
  }

  /// Recreates a published report from what the log held at the time.
  ///
  /// - Throws: `Refusal` if the event publishes no report, or the recreated report does not match
  ///   its digest; `LogError`.
  public func publishedReport(at position: Int) async throws -> Report {
    let snapshot = try await log.snapshot()
    guard let record = try await snapshot.record(at: position),
      case .reportPublished(let event) = record.event
    else {
      throw Refusal(
        "no-report", "e\(position) is not a published report.", remedy: .lookAtLog)
    }
    let view = try await view(upTo: event.upTo)
    guard let name = try await view.matchName(record.stream.slug) else {
      throw Refusal("no-match", "There was no such match in the log at e\(event.upTo).")
    }
    let report = try await view.report(of: try await view.reading(name), try event.options)
    guard report.digest != event.digest else { return report }
    let isErased = try await snapshot.read(.registry).contains { record in
      if case .dataErased = record.event { record.position > event.upTo } else { false }
    }
    throw isErased ? Refusal.erasedReport : Refusal.otherReport(event, report)
  }
}

extension Report {
  /// SHA-256 of the report's document, in hexadecimal.
  public var digest: String { json.digest }
}

extension ReportPublished {
  fileprivate var options: ReportOptions {
    get throws(Refusal) {
      guard let language = Language(code: language) else {
        throw Refusal("no-language", "No language \"\(TextRules.harmless(language))\".")
      }
      return ReportOptions(
        language: language, length: length.flatMap { .init(rawValue: $0) } ?? .brief,
        tone: tone.flatMap { .init(rawValue: $0) } ?? .neutral, isPlain: plain ?? false)
    }
  }
}

extension Refusal {
  fileprivate static let erasedReport = Refusal(
    "report-differs",
    "The report is no longer as it was published: texts have been erased since.",
    hint: "What it said of them is gone for good.")

  fileprivate static func otherReport(_ event: ReportPublished, _ report: Report) -> Refusal {
    let version = event.lexicon ?? "unknown"
    let why =
      version == report.lexicon
      ? "The program has changed since" : "It was written with the lexicon \(version)"
    return Refusal(
      "report-differs", "The report is no longer as it was published: its digest differs.",
      hint: "\(why); this one writes with \(report.lexicon).")
  }
}
