import Foundation
import JournalCore
import JournalMemory
import JournalSQLite
import JournalTesting
import MatchJournal

/// The store used by the tests of the facade: `$JOURNAL_STORE`, by default in memory.
///
/// `tools/test` runs them over each.
enum TestStore: String {
  case memory, sqlite

  /// The store of this run.
  static let chosen: TestStore = {
    let name = ProcessInfo.processInfo.environment["JOURNAL_STORE"] ?? "memory"
    guard let store = TestStore(rawValue: name) else {
      preconditionFailure("JOURNAL_STORE is memory or sqlite, not \(name)")
    }
    return store
  }()

  /// Returns an empty log.
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

  /// Returns an empty journal, with a clock that advances by one second.
  static func journal(
    origin: String = "example.org/test", isPrivate: Bool = false,
    clock: SteppingClock = SteppingClock()
  ) throws -> MatchJournal {
    MatchJournal(
      log: try log(origin: origin, isPrivate: isPrivate, clock: clock),
      identities: Identities(clock: { clock.read() }))
  }

  private static func newPath() -> String { "\(folder)/\(UUID().uuidString).db" }

  /// The folder of the run, which is removed afterwards.
  private static let folder: String = {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("journal-tests-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: TestStore.folder) }
    return path
  }()
}
