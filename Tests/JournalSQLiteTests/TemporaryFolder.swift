import Foundation
import JournalCore
import JournalSQLite
import JournalTesting

/// A folder that is removed when the test ends.
///
/// The suites that have journals in such folders are serialized: all tests begin at once, each open
/// journal holds a dozen descriptors, and Foundation's `Process` fails from the 1,024th on.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory
    path = base.appendingPathComponent("journal-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Returns the path of a file in the folder.
  func file(_ name: String = "journal.db") -> String { "\(path)/\(name)" }

  /// Returns a new journal in the folder, with a clock that advances by one second.
  func journal(_ name: String = "journal.db", clock: SteppingClock = SteppingClock())
    throws(LogError) -> SQLiteEventLog
  {
    try SQLiteEventLog.create(at: file(name)) { clock.read() }
  }

  /// Returns a journal with the tie of Leganés and Real Madrid, 24 events.
  func copaJournal() async throws -> SQLiteEventLog {
    let log = try journal()
    var first = Reporter(at: "leganes-real-madrid-2018-01-18")
    var second = Reporter(first: 4)
    _ = try await log.append(try first.drafts(CopaQuarterFinal.firstLeg))
    _ = try await log.append(try second.drafts(CopaQuarterFinal.secondLeg))
    return log
  }
}
