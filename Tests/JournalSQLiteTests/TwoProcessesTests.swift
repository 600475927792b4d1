import JournalCore
import JournalSQLite
import JournalTesting
import Testing

/// Two programs have one journal open, each with its own connection and lock.
@Suite(.serialized) struct `Two logs on one file` {
  private static let match = Reporter().stream

  private static func goal(_ number: Int) throws -> Draft {
    var reporter = Reporter(first: number)
    return try reporter.draft(.goal("leganes", "eraso", .unknown()))
  }

  /// Appends at the version just read, and reads again if somebody else was faster.
  private static func insist(_ draft: Draft, on log: SQLiteEventLog) async throws {
    while !(try await appended(draft, to: log)) {}
  }

  /// Whether the append succeeded; false on a conflict. Any other error is thrown.
  private static func appended(_ draft: Draft, to log: SQLiteEventLog) async throws -> Bool {
    let version = try await log.read(match).count
    do throws(LogError) {
      _ = try await log.append([draft], expecting: [match: .exactly(version)])
      return true
    } catch {
      guard case .versionConflict = error else { throw error }
      return false
    }
  }

  @Test func `leave no hole, and lose and double nothing`() async throws {
    let folder = try TemporaryFolder()
    let logs = [try folder.journal(), try SQLiteEventLog.open(at: folder.file())]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<6 {
        group.addTask {
          for number in writer * 20 + 1...writer * 20 + 20 {
            try await Self.insist(try Self.goal(number), on: logs[writer % 2])
          }
        }
      }
      try await group.waitForAll()
    }
    for log in logs {
      let records = try await log.read(from: 1, limit: .max)
      #expect(records.map(\.position) == Array(1...120))
      #expect(records.map(\.version) == Array(1...120))
      #expect(records.map(\.id).sorted() == (1...120).map { EventID.e($0) })
      #expect(try await log.verify().isSound)
    }
  }

  @Test func `write each event once where both were handed it`() async throws {
    let folder = try TemporaryFolder()
    let logs = [try folder.journal(), try SQLiteEventLog.open(at: folder.file())]
    let written = try await withThrowingTaskGroup(of: Int.self) { group in
      for log in logs {
        group.addTask {
          var news = 0
          for number in 1...40 {
            let results = try await log.append([try Self.goal(number)])
            news += results.count { !$0.replayed }
          }
          return news
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(written == 40)
    #expect(try await logs[0].read(from: 1, limit: .max).count == 40)
  }

  @Test func `see what the other has written at once`() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = (try folder.journal(), try SQLiteEventLog.open(at: folder.file()))
    for number in 1...10 {
      _ = try await (number.isMultiple(of: 2) ? first : second).append([try Self.goal(number)])
      #expect(try await first.head().position == number)
      #expect(try await second.head().position == number)
    }
  }
}
