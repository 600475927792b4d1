import GRDB
import JournalCore
import JournalProof
@testable import JournalSQLite
import JournalTesting
import Testing

/// A file in the first stored format: no tree, no identity, nothing erasable.
@Suite(.serialized) struct `A journal of the first stored form` {
  private static func make(in folder: TemporaryFolder) async throws -> [JournalCore.Record] {
    let log = try await folder.copaJournal()
    let records = try await log.read(from: 1, limit: .max)
    try await log.settle()
    try await OlderForm.turn(folder.file(), into: 1)
    return records
  }

  @Test func `is brought up to date when it is opened for writing`() async throws {
    let folder = try TemporaryFolder()
    let records = try await Self.make(in: folder)
    let log = try SQLiteEventLog.open(at: folder.file())
    #expect(log.obstacle == nil)
    #expect(log.identity.isPrivate == false)
    #expect(try await log.read(from: 1, limit: .max) == records)
    #expect(try await log.schemaDifferences() == [])
    let report = try await log.verify()
    #expect(report.damages == [])
    let nodes = MerkleNodes(leafHashes: records.map { MerkleHash.leaf($0.body) })
    #expect(try await log.snapshot().treeHead().root == nodes.root)
    let proof = try await log.snapshot().inclusionProof(of: 9)
    try proof.verify(leafHash: MerkleHash.leaf(records[8].body), root: nodes.root)
    var reporter = Reporter(first: 99)
    _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", "60"))])
    #expect(try await log.verify().isSound)
  }

  @Test func `is read as it is, and left as it is, where nothing is to be written`() async throws {
    let folder = try TemporaryFolder()
    let records = try await Self.make(in: folder)
    let log = try SQLiteEventLog.open(at: folder.file(), readOnly: true)
    #expect(try await log.read(from: 1, limit: .max) == records)
    #expect(try await log.verify().damages == [])
    await #expect(throws: LogError.self) { try await log.snapshot().treeHead() }
    #expect(try await log.schemaDifferences() == [])
    let version = try await DatabaseQueue(path: folder.file()).read { try Schema.version(of: $0) }
    #expect(version == 1)
  }

  @Test func `keeps the name that it got`() async throws {
    let folder = try TemporaryFolder()
    _ = try await Self.make(in: folder)
    let origin = try SQLiteEventLog.open(at: folder.file()).identity.origin
    #expect(origin?.hasPrefix("match-journal/") == true)
    #expect(try SQLiteEventLog.open(at: folder.file()).identity.origin == origin)
  }
}
