import JournalCore
import JournalMemory
import JournalFeeds
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import JournalText
import MatchJournal

/// Events that stand in a log although no check let them in, as in a receipt or a salvaged journal:
/// every question has an answer or a refusal.
enum LogHarness {
  private static let defaults = MatchJournal.ImportDefaults(
    author: Author(by: "desk", via: .import), stream: .match("home-away-2018-01-24"))

  @Sendable static func run(_ bytes: [UInt8]) {
    let log = InMemoryEventLog(clock: { Instant(milliseconds: 1_600_000_000_000) })
    let journal = MatchJournal(log: log, identities: Still.identities)
    guard let lines = try? JSONLines.read(bytes), lines.count <= 200 else { return }
    Still.wait {
      guard let drafts = try? await journal.drafts(from: lines, defaults),
        (try? await log.append(drafts, expecting: [:])) != nil
      else { return }
      await ask(journal)
    }
  }

  /// Asks everything there is to ask.
  static func ask(_ journal: MatchJournal) async {
    guard let view = try? await journal.view() else { return }
    for name in ((try? await view.matchNames()) ?? []).prefix(4) {
      guard let match = try? await view.match(name) else { continue }
      await ask(match, view)
    }
    guard let directory = try? await view.directory() else { return }
    for tie in directory.ties.keys.sorted().prefix(2) {
      guard let reading = try? await view.tie(tie) else { continue }
      _ = Documents.audit(reading)
    }
    for slug in directory.competitions.keys.sorted().prefix(2) {
      guard let reading = try? await view.competition(slug, asking: TableQuestion()) else {
        continue
      }
      _ = try? reading.tables(named: nil)
    }
    if let feed = try? await journal.feed() { FootballTextHarness.check(feed) }
  }

  private static func ask(_ match: MatchReading, _ view: JournalView) async {
    _ = match.result()
    _ = Documents.audit(match, at: .end)
    let tie = try? await view.tie(of: match)
    _ = Documents.replay(match, at: .end, tie: tie)
    for length in ReportOptions.Length.allCases {
      let report = Report(match: match, tie: tie, options: ReportOptions(length: length))
      _ = ReportText(report, citing: true).plain()
      _ = try? Report(report.json)
    }
    for record in match.stream.records.prefix(40) {
      _ = Documents.show(record, match, tie)
      _ = match.stream.effective(record)
    }
  }
}
