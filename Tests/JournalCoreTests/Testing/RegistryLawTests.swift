import Foundation
import JournalCore
import JournalMemory
import JournalTesting
import Testing

/// Keys find what plain search finds, in the log in memory.
struct `Random registries` {
  /// 10,000 where `JOURNAL_REGISTRIES` says so; so many that the suite stays quick else.
  static let count =
    ProcessInfo.processInfo.environment["JOURNAL_REGISTRIES"].flatMap { Int($0) } ?? 100

  @Test func `say the same by their keys as to plain search`() async throws {
    for seed in 0..<Self.count {
      var registry = try RandomRegistry(seed: UInt64(seed))
      let log = InMemoryEventLog()
      let records = try await log.append(registry.drafts).map(\.record)
      for question in RegistryQuestions.all(&registry) {
        let position = registry.number(in: 1...records.count)
        let all = PlainRegistry(records.filter { $0.position <= position })
        let found = try await log.registry(question, upTo: position)
        #expect(
          PlainRegistry(found).answer(to: question) == all.answer(to: question),
          "seed \(seed): \(question) up to e\(position)")
      }
    }
  }
}
