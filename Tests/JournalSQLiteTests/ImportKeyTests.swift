import GRDB
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

/// The secret that the ids of a private journal's imports are made with, in its file.
@Suite(.serialized) struct `The secret of a private journal` {
  private static func journal(_ folder: TemporaryFolder) throws -> SQLiteEventLog {
    let clock = SteppingClock()
    return try SQLiteEventLog.create(
      at: folder.file(), identity: LogIdentity(origin: "example.org/youth", isPrivate: true)
    ) { clock.read() }
  }

  private static func edit(_ folder: TemporaryFolder, _ sql: String) async throws {
    try await DatabaseQueue(path: folder.file()).write { try $0.execute(sql: sql) }
  }

  private static func register(_ number: Int, in log: SQLiteEventLog) async throws {
    var registry = Reporter(in: .registry, first: number)
    _ = try await log.append([
      try registry.draft(
        Happening(
          .teamRegistered(
            TeamRegistered(team: TeamSlug("t-\(number)") ?? "leganes", name: "Leganés"))))
    ])
  }

  @Test func `is there from the start, and in every copy`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    let key = try await log.importKey()
    #expect(key.since == 0 && Set(key.secret).count > 8)
    #expect(try await SQLiteEventLog.open(at: folder.file()).importKey() == key)
    try await Self.register(1, in: log)
    try await log.copy(to: folder.file("copy.db"))
    #expect(try await SQLiteEventLog.open(at: folder.file("copy.db")).importKey() == key)
    #expect(try await log.verify().isSound)
  }

  @Test func `is made once for a file that an earlier program began`() async throws {
    let folder = try TemporaryFolder()
    try await Self.register(1, in: try Self.journal(folder))
    try await Self.edit(folder, "DELETE FROM settings WHERE key = 'import-key'")
    let log = try SQLiteEventLog.open(at: folder.file())
    let other = try SQLiteEventLog.open(at: folder.file())
    let keys = try await withThrowingTaskGroup(of: ImportKey.self) { group in
      for index in 0..<8 {
        group.addTask { try await (index.isMultiple(of: 2) ? log : other).importKey() }
      }
      return try await group.reduce(into: Set<ImportKey>()) { $0.insert($1) }
    }
    #expect(keys.count == 1)
    // What was imported up to here has ids that were made without it.
    #expect(keys.first?.since == 1)
    #expect(try await log.verify().isSound)
  }

  @Test(arguments: ["", "abc 0", "00 0", "import"])
  func `is not replaced where it is damaged`(value: String) async throws {
    let folder = try TemporaryFolder()
    _ = try Self.journal(folder)
    try await Self.edit(folder, "UPDATE settings SET value = '\(value)' WHERE key = 'import-key'")
    let log = try SQLiteEventLog.open(at: folder.file())
    await #expect(throws: LogError.self) { try await log.importKey() }
  }

  @Test func `is not made where nothing may be written`() async throws {
    let folder = try TemporaryFolder()
    _ = try Self.journal(folder)
    try await Self.edit(folder, "DELETE FROM settings WHERE key = 'import-key'")
    let log = try SQLiteEventLog.open(at: folder.file(), readOnly: true)
    await #expect(throws: LogError.self) { try await log.importKey() }
  }
}
