import Foundation
import GRDB
import JournalCore
import JournalMemory
@testable import JournalSQLite
import JournalTesting
import Testing

/// The keys of the registry in the file.
@Suite(.serialized) struct `Who is who in a file` {
  /// Returns registries interleaved in one log, with queries to each.
  private static func mixed(_ seeds: Range<UInt64>) throws -> (
    drafts: [Draft], questions: [RegistryQuery]
  ) {
    var drafts: [Draft] = []
    var questions: [RegistryQuery] = []
    for seed in seeds {
      var registry = try RandomRegistry(seed: seed, first: drafts.count + 1, tag: "r\(seed)")
      drafts += registry.drafts
      questions += RegistryQuestions.all(&registry)
    }
    return (drafts, questions)
  }

  /// The number in `JOURNAL_REGISTRIES`, such as 10,000, in batches of 100; by default few, to keep
  /// the suite quick.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_REGISTRIES"].flatMap { UInt64($0) } ?? 40

  @Test func `is found as in memory, whatever was corrected, merged and taken back`() async throws {
    for start in stride(from: 0, to: Self.count, by: 100) {
      let folder = try TemporaryFolder()
      let (drafts, questions) = try Self.mixed(start..<min(start + 100, Self.count))
      let (log, memory) = (try folder.journal(), InMemoryEventLog())
      // Some in a batch, some on their own.
      for part in [drafts.prefix(200), drafts.dropFirst(200)] {
        _ = try await log.append(Array(part))
        _ = try await memory.append(Array(part))
      }
      var random = SplitMix64(seed: start)
      for question in questions {
        let position = Int.random(in: 0...drafts.count, using: &random)
        let found = try await log.registry(question, upTo: position).map(\.position)
        let expected = try await memory.registry(question, upTo: position).map(\.position)
        #expect(found == expected, "\(question) up to e\(position)")
      }
      #expect(try await log.verify().damages == [])
    }
  }

  @Test(arguments: [1, 2]) func `is found in a file of an earlier form, by its events`(form: Int)
    async throws
  {
    let folder = try TemporaryFolder()
    let (drafts, questions) = try Self.mixed(500..<508)
    let log = try folder.journal()
    let records = try await log.append(drafts).map(\.record)
    var answers: [[Int]] = []
    for question in questions {
      answers.append(try await log.registry(question, upTo: records.count / 2).map(\.position))
    }
    try await log.settle()
    try await OlderForm.turn(folder.file(), into: form)
    for readOnly in [true, false] {
      let old = try SQLiteEventLog.open(at: folder.file(), readOnly: readOnly)
      for (question, answer) in zip(questions, answers) {
        let found = try await old.registry(question, upTo: records.count / 2).map(\.position)
        #expect(found == answer, "\(question)")
      }
      #expect(try await old.verify().damages == [])
      #expect(try await old.fileFacts().form == (readOnly ? form : 3))
    }
  }

  @Test(arguments: [
    ("DELETE FROM registry_keys WHERE key = 'pires'", 2),
    ("UPDATE registry_keys SET since = 1 WHERE position = 3 AND relation = 1", 3),
    ("UPDATE registry_keys SET key = 'piris' WHERE key = 'pires'", 2),
    ("INSERT INTO registry_keys VALUES (2, 2, 'isco', 2, 2, 2)", 2),
    ("DELETE FROM registry_keys", 1),
  ])
  func `is told by verify if somebody changed the keys`(change: String, position: Int) async throws
  {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    var reporter = Reporter(in: .registry)
    _ = try await log.append(
      try reporter.drafts([
        Happening(.teamRegistered(TeamRegistered(team: "leganes", name: "CD Leganés"))),
        Happening(
          .personRegistered(
            PersonRegistered(person: "gabriel-pires", name: "Gabriel Pires", team: "leganes"))),
        .correction(of: .e(2), ["shirt": 10]),
      ]))
    #expect(try await log.verify().damages == [])
    try await DatabaseQueue(path: folder.file()).write { db in
      let guards = try String.fetchAll(
        db,
        sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'registry_keys'")
      #expect(guards.count == 2)
      try db.execute(
        sql: "DROP TRIGGER registry_keys_append; DROP TRIGGER registry_keys_update")
      try db.execute(sql: change)
      for sql in guards { try db.execute(sql: sql) }
    }
    let report = try await log.verify()
    #expect(report.firstDamaged == position, "\(report.damages)")
    #expect(report.damages.first?.reason == "the keys it is found by differ from its text")
  }

  @Test func `forgets an erased name, in the file's bytes too`() async throws {
    let folder = try TemporaryFolder()
    let log = try SQLiteEventLog.create(
      at: folder.file(), identity: LogIdentity(origin: nil, isPrivate: true))
    var reporter = Reporter(in: .registry)
    _ = try await log.append(
      try reporter.drafts([
        Happening(.personRegistered(PersonRegistered(person: "p-1", name: "Gabriel Pirez"))),
        .correction(of: .e(1), ["name": "Gabriel Pires"]),
        Happening(.dataErased(DataErased(target: .e(2), person: "p-1", reason: "asked to"))),
      ]))
    let named = { (name: String) in
      try await log.registry(.named(name, [.person]), upTo: .max).map(\.position)
    }
    #expect(try await named("pires") == [])
    #expect(try await named("pirez") == [1, 2])
    #expect(try await log.verify().damages == [])
    _ = try await log.append([
      try reporter.draft(
        Happening(.dataErased(DataErased(target: .e(1), person: "p-1", reason: "asked to"))))
    ])
    #expect(try await named("pirez") == [])
    #expect(try await log.registry(.about([.person("p-1")]), upTo: .max).count == 2)
    #expect(try await log.scrub(["Gabriel Pirez", "Gabriel Pires"]).isClean)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    for trace in ["gabriel-pire", "pirez", "pires"] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) is still there")
    }
    #expect(try await log.verify().damages == [])
  }

  @Test func `is looked up by keys and not by reading all of it`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let plan = try await log.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT key, position, since, root FROM registry_keys
          WHERE relation = 2 AND kind = 2 AND key >= 'p' AND key < 'q' AND since <= 9
          """
      ).map { $0["detail"] as String }
    }
    #expect(plan.count == 1 && plan[0].contains("USING PRIMARY KEY"), "\(plan)")
    #expect(plan[0].contains("key>? AND key<?"))
  }
}
