import Foundation
import JournalCore
import JournalMemory
import JournalTesting
import Testing

/// In the log in memory, keys find what a plain search finds.
struct `Random registries` {
  /// The number in `JOURNAL_REGISTRIES`, such as 10,000; by default few enough to keep the suite
  /// quick.
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
