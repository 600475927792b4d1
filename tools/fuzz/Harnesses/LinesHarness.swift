import JournalCore
import JournalMemory
import JournalFeeds
import JournalTesting
import MatchJournal

/// JSON Lines, as `journal import` takes them in.
enum LinesHarness {
  private static let defaults = MatchJournal.ImportDefaults(
    author: Author(by: "desk", via: .import), stream: .match("home-away-2018-01-24"))

  @Sendable static func run(_ bytes: [UInt8]) {
    guard let lines = try? JSONLines.read(bytes) else { return }
    let journal = MatchJournal(log: InMemoryEventLog(), identities: Still.identities)
    Still.wait {
      guard let drafts = try? await journal.drafts(from: lines, defaults) else { return }
      law(drafts.count == lines.count, "each line is an event")
      for draft in drafts { RecordHarness.check(draft) }
      guard let prepared = try? await journal.prepare(drafts, from: lines),
        (try? await journal.append(prepared)) != nil
      else { return }
      var exported: [UInt8] = []
      try? await journal.export { exported += $0 }
      let other = MatchJournal(log: InMemoryEventLog(), identities: Still.identities)
      await take(exported, into: other)
      var again: [UInt8] = []
      try? await other.export { again += $0 }
      law(again == exported, "what goes out comes in again, byte for byte")
    }
  }

  private static func take(_ bytes: [UInt8], into journal: MatchJournal) async {
    do {
      let lines = try JSONLines.read(bytes)
      let drafts = try await journal.drafts(from: lines, defaults)
      try await journal.append(try await journal.prepare(drafts, from: lines))
    } catch {
      preconditionFailure("what was exported cannot be imported: \(error)")
    }
  }
}
