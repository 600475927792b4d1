import Foundation
import GRDB
import JournalCore
import JournalProof
import JournalSQLite
import JournalTesting
import Testing

/// A made-up youth cup whose players may ask to be forgotten.
@Suite(.serialized) struct `A private journal` {
  private static let name = "Anouk van der Made-Up"

  private static func journal(_ folder: TemporaryFolder, _ file: String = "journal.db") throws
    -> SQLiteEventLog
  {
    let clock = SteppingClock()
    return try SQLiteEventLog.create(
      at: folder.file(file), identity: LogIdentity(origin: "example.org/youth", isPrivate: true)
    ) { clock.read() }
  }

  private static func drafts() throws -> [Draft] {
    var registry = Reporter(in: .registry)
    let person = PersonRegistered(person: "p-1", name: name, short: "Anouk")
    var match = Reporter(first: 10)
    return [
      try registry.draft(Happening(.personRegistered(person))),
      try match.draft(
        "statement", data: ["speaker": "p-1", "text": ["en": "I slipped, said Anouk."]]),
      try match.draft(.goal("leganes", "p-1", "55")),
    ]
  }

  private static func erasure(of number: Int, id: Int) throws -> Draft {
    var registry = Reporter(in: .registry, first: id)
    return try registry.draft(
      Happening(.dataErased(DataErased(target: .e(number), person: "p-1", reason: "asked to"))))
  }

  /// Whether a text is anywhere in the file or its WAL.
  private static func holds(_ text: String, _ path: String) throws -> Bool {
    for file in [path, path + "-wal"] where FileManager.default.fileExists(atPath: file) {
      if try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(text.utf8)) != nil {
        return true
      }
    }
    return false
  }

  @Test func `keeps names beside the hashed record, and reads them back`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    let record = try #require(try await log.record(at: 1))
    #expect(!String(decoding: record.body, as: UTF8.self).contains("Anouk"))
    guard case .personRegistered(let person) = record.event else {
      Issue.record("It is something else: \(record.event)")
      return
    }
    #expect(person.name == Self.name)
    #expect(person.short == "Anouk")
    guard case .statement(let statement)? = try await log.record(at: 2)?.event else { return }
    #expect(statement.text == ["en": "I slipped, said Anouk."])
    #expect(try await log.verify().damages == [])
  }

  @Test func `tells of texts that a hand deleted and not of erased ones`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts() + [try Self.erasure(of: 1, id: 2)])
    #expect(try await log.verify().missingTexts == [])
    try await log.settle()
    let file = try DatabaseQueue(path: folder.file())
    try await file.write { db in try db.execute(sql: "DELETE FROM erasables WHERE position = 2") }
    let report = try await log.verify()
    #expect(report.missingTexts == [2])
    #expect(report.isSound)
  }

  @Test func `erases a name for good, and every proof stays valid`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    let before = try await log.snapshot().treeHead()
    let body = try #require(try await log.record(at: 1)).body
    #expect(try Self.holds(Self.name, folder.file()))

    _ = try await log.append([try Self.erasure(of: 1, id: 20)])
    let traces = try await log.scrub([Self.name, "Anouk van"])
    #expect(traces.isClean)
    #expect(try !Self.holds("van der Made-Up", folder.file()))

    let record = try #require(try await log.record(at: 1))
    guard case .personRegistered(let person) = record.event else { return }
    #expect(person.name == "[erased]")
    #expect(record.body == body)
    #expect(try await log.snapshot().treeHead(at: 3) == before)
    try await log.snapshot().inclusionProof(of: 1, in: 3).verify(
      leafHash: MerkleHash.leaf(record.body), root: before.root)
    #expect(try await log.verify().damages == [])
  }

  @Test func `takes an event that is sent again for the same, erased or not`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    let drafts = try Self.drafts()
    _ = try await log.append(drafts)
    #expect(try await log.append(drafts).allSatisfy(\.replayed))
    _ = try await log.append([try Self.erasure(of: 1, id: 20)])
    #expect(try await log.append(drafts).allSatisfy(\.replayed))
    #expect(try await log.head().position == 4)
    #expect(try await log.verify().damages == [])
  }

  @Test func `refuses another text under a known id`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    var registry = Reporter(in: .registry)
    let other = PersonRegistered(person: "p-1", name: "Somebody Else", short: "Anouk")
    let draft = try registry.draft(Happening(.personRegistered(other)))
    await #expect(throws: LogError.self) { try await log.append([draft]) }
    #expect(try await log.head().position == 3)
  }

  @Test func `gives two events with the same name different digests`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    var registry = Reporter(in: .registry)
    for slug in ["p-1", "p-2"] as [PersonSlug] {
      let person = PersonRegistered(person: slug, name: Self.name)
      _ = try await log.append([try registry.draft(Happening(.personRegistered(person)))])
    }
    let digests = try await log.read(from: 1, limit: .max).map(\.draft.digests)
    #expect(digests.count == 2)
    #expect(digests[0] != digests[1])
  }

  @Test func `is clean in a backup that was made after the erasure`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    _ = try await log.append([try Self.erasure(of: 1, id: 20)])
    _ = try await log.scrub([Self.name])
    try await log.copy(to: folder.file("backup.db"))
    #expect(try !Self.holds("van der Made-Up", folder.file("backup.db")))
    #expect(try await SQLiteEventLog.open(at: folder.file("backup.db")).verify().damages == [])
  }

  @Test func `erases again where an older backup was restored and the later events come in`()
    async throws
  {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    try await log.copy(to: folder.file("old.db"))
    _ = try await log.append([try Self.erasure(of: 1, id: 20)])
    let later = try await log.read(from: 4, limit: .max).map(\.draft)

    let restored = try SQLiteEventLog.open(at: folder.file("old.db"))
    #expect(try Self.holds(Self.name, folder.file("old.db")))
    _ = try await restored.append(later)
    #expect(try await restored.scrub([Self.name]).isClean)
    #expect(try !Self.holds("van der Made-Up", folder.file("old.db")))
    let root = try await log.snapshot().treeHead()
    #expect(try await restored.snapshot().treeHead() == root)
    #expect(try await restored.verify().damages == [])
  }

  @Test func `says where a name stands in a record that cannot be changed`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    var match = Reporter(first: 30)
    let text = JSONValue.string("Protest of \(Self.name)")
    _ = try await log.append([try match.draft("protest", data: ["text": text])])
    _ = try await log.append([try Self.erasure(of: 1, id: 20)])
    let traces = try await log.scrub([Self.name])
    #expect(traces.mentions == [4])
    #expect(!traces.isClean)
  }

  @Test func `imports its own export without the names, and with the same root`() async throws {
    let folder = try TemporaryFolder()
    let log = try Self.journal(folder)
    _ = try await log.append(try Self.drafts())
    let bodies = try await log.read(from: 1, limit: .max).map(\.body)
    let copy = try Self.journal(folder, "copy.db")
    _ = try await copy.append(try bodies.map { try JournalCore.Record(parsing: $0).draft })
    let root = try await log.snapshot().treeHead()
    #expect(try await copy.snapshot().treeHead() == root)
    #expect(try !Self.holds("van der Made-Up", folder.file("copy.db")))
    #expect(try await copy.verify().damages == [])
  }
}
