import Foundation
import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Reports of real matches, word by word. `JOURNAL_RECORD=1` rewrites the files; read them
/// afterwards as a desk would, and compare them with what is known about the matches.
@Suite(.serialized, .enabled(if: History.isPresent, History.absence))
struct `Reports of real matches` {
  private static let isRecording =
    ProcessInfo.processInfo.environment["JOURNAL_RECORD"]?.isEmpty == false

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test(arguments: PublishedMatches.all.indices)
  func `read as they were read`(index: Int) async throws {
    let matches = PublishedMatches.all[index]
    let view = try await matches.journal().view()
    for slug in matches.slugs {
      let name = try #require(
        try await view.matchNames().first { $0.slug == slug }, "no match \(slug)")
      let match = try await view.match(name)
      let text = try await Self.text(of: match, view)
      let file = Self.folder.appendingPathComponent(slug + ".txt")
      if Self.isRecording { try Data(text.utf8).write(to: file) }
      #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(slug)")
    }
  }

  private static let complete: [Language] = [.english, .spanish, .french]

  /// Returns the full report in each language that has one, and headline and brief in the others,
  /// each audited against the log as well.
  private static func text(of match: MatchReading, _ view: JournalView) async throws -> String {
    let tie = try await view.tie(of: match)
    let around = try await view.surroundings(of: match)
    // A report names teams that the match does not.
    let match = try await view.knowing([], in: match)
    let others = Language.all.filter { other in !complete.contains { $0.code == other.code } }
    return (complete + others).map { language in
      let report = Report(
        match: match, tie: tie, surroundings: around,
        options: ReportOptions(
          language: language,
          length: others.contains { $0.code == language.code } ? .brief : .full))
      let audit = ReportAudit(report, match: match, tie: tie, surroundings: around)
      #expect(audit.isSupported, "\(audit.findings)")
      let headline = report.length == .full ? "" : report.headline.text + "\n\n"
      return report.line.text + "\n\n" + headline + ReportText(report).plain() + "\n"
    }.joined(separator: "\n---\n\n")
  }
}
