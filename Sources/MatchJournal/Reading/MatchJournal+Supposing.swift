import JournalCore
public import JournalReading
import Synchronization

extension MatchJournal {
  /// Returns a view of the journal under a supposition; nothing is written.
  ///
  /// - Parameters:
  ///   - without: the positions of events to leave out.
  ///   - entries: events to add, each to a match, as they would be entered. They may fall in
  ///     periods that are over.
  ///   - rules: the rules to use instead of those in force.
  ///   - view: the journal as it was read.
  /// - Throws: `Refusal` if an event cannot be left out or entered; `LogError`.
  public func supposing(
    without: [Int] = [], with entries: [(match: MatchName, entry: EventEntry)] = [],
    rules: Supposition.Rules? = nil, in view: JournalView
  ) async throws -> JournalView {
    let scribe = MatchJournal(log: log, identities: .supposed)
    var added: [Draft] = []
    for (name, entry) in entries {
      // Each entry is made on top of those before it.
      let seen = try await view.supposing(Supposition(adding: added))
      added += try await scribe.drafts(supposing: entry, in: name, seen)
    }
    return try await view.supposing(Supposition(without: without, adding: added, rules: rules))
  }

  private func drafts(supposing entry: EventEntry, in name: MatchName, _ view: JournalView)
    async throws -> [Draft]
  {
    var late = entry
    late.time.isLate = true
    let match = try await view.knowing(late.words, in: try await view.reading(name))
    let drafts = try drafts(for: late, in: match, tie: try await view.tie(of: match))
    _ = try await prepare(drafts, seeing: view, match: match, allowsLate: true)
    return drafts
  }
}

extension Identities {
  /// Ids that are the same for the same question and cannot clash with those of real events.
  fileprivate static var supposed: Identities {
    let count = Mutex<UInt64>(0)
    return Identities(clock: { Instant(milliseconds: 253_370_764_800_000) }) {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }
}
