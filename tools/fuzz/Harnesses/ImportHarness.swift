import JournalCore
import JournalMemory
import JournalFeeds
import JournalImport
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal

/// A file of results taken into an empty journal, and once more.
enum ImportHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    guard let feed = try? FootballText.read(bytes, file: "file.txt"), !feed.matches.isEmpty else {
      return
    }
    Still.wait {
      do {
        let log = InMemoryEventLog()
        let journal = MatchJournal(log: log, identities: Still.identities)
        let source = ImportSource(name: "file.txt", bytes: bytes)
        let plan = try await journal.plan(importing: feed, from: source)
        for draft in plan.drafts { RecordHarness.check(draft) }
        try await journal.apply(plan)
        let again = try await journal.plan(importing: feed, from: source)
        law(!again.hasNews, "importing again brings nothing new")
        try await answer(journal)
      } catch {
        preconditionFailure("what was planned cannot be done: \(error)")
      }
    }
  }

  /// What is in a journal can be told.
  private static func answer(_ journal: MatchJournal) async throws {
    let view = try await journal.view()
    for name in try await view.matchNames().prefix(3) {
      let match = try await view.match(name)
      _ = match.result()
    }
    _ = FootballText.write(try await journal.feed())
  }
}
