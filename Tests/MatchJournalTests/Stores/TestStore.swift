import Foundation
import JournalCore
import JournalMemory
import JournalSQLite
import JournalTesting
import MatchJournal

/// The store that the tests of the facade run over: `$JOURNAL_STORE`, in memory if nothing is said.
///
/// `tools/test` runs them over each.
enum TestStore: String {
  case memory, sqlite

  /// The one of this run.
  static let chosen: TestStore = {
    let name = ProcessInfo.processInfo.environment["JOURNAL_STORE"] ?? "memory"
    guard let store = TestStore(rawValue: name) else {
      preconditionFailure("JOURNAL_STORE is memory or sqlite, not \(name)")
    }
    return store
  }()

  /// An empty log.
  static func log(
    origin: String = "example.org/test", isPrivate: Bool = false,
    clock: SteppingClock = SteppingClock()
  ) throws -> any EventLog {
    let identity = LogIdentity(origin: origin, isPrivate: isPrivate, timeZone: "Europe/Madrid")
    switch chosen {
    case .memory: return InMemoryEventLog(identity: identity) { clock.read() }
    case .sqlite:
      return try SQLiteEventLog.create(at: Self.newPath(), identity: identity) { clock.read() }
    }
  }

  /// An empty journal, on a clock that goes by the second.
  static func journal(
    origin: String = "example.org/test", isPrivate: Bool = false,
    clock: SteppingClock = SteppingClock()
  ) throws -> MatchJournal {
    MatchJournal(
      log: try log(origin: origin, isPrivate: isPrivate, clock: clock),
      identities: Identities(clock: { clock.read() }))
  }

  private static func newPath() -> String { "\(folder)/\(UUID().uuidString).db" }

  /// Gone when the run is over.
  private static let folder: String = {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("journal-tests-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: TestStore.folder) }
    return path
  }()
}
