import JournalCore
import JournalReading
import Synchronization

/// What a desk has read of the journal, so that each line goes on from the one before.
///
/// It holds nothing that is not in the log: a desk without it gives the same answers.
final class LiveMemory: Sendable {
  typealias Sight = (match: MatchReading, tie: TieReading?, clock: LiveClock)

  private let view = Mutex<JournalView?>(nil)
  private let sight = Mutex<(position: Int, sight: Sight)?>(nil)

  /// Returns a view of the journal as it is.
  func view(of journal: MatchJournal) async throws(LogError) -> JournalView {
    let known = view.withLock { $0 }
    let next =
      if let known { try await journal.view(following: known) } else { try await journal.view() }
    view.withLock { $0 = next }
    return next
  }

  /// Returns a match as it is; what was told of the same state is told again.
  func look(at match: StreamName, of journal: MatchJournal) async throws -> Sight {
    let view = try await view(of: journal)
    let known = sight.withLock { $0 }
    if let known, known.position == view.position { return known.sight }
    let match = try await view.match(match)
    let seen = Sight(match, try await view.tie(of: match), LiveClock(match))
    sight.withLock { $0 = (view.position, seen) }
    return seen
  }
}
