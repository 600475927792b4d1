import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalSQLite
import MatchJournal
import Testing

/// The same file or event, delivered by several programs at the same time.
struct `Deliveries at once` {
  private static let source = ImportSource(name: "copa.txt", bytes: Array("copa".utf8))

  /// Runs a body on two facades over one file.
  private static func onTwoFacades<Value>(_ body: ([MatchJournal]) async throws -> Value)
    async throws -> Value
  {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("journal-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try MatchJournal.create(at: "\(folder)/journal.db")
    return try await body([first, try MatchJournal.open(at: "\(folder)/journal.db")])
  }

  @Test func `of a file say of each event once that it is new`() async throws {
    try await Self.onTwoFacades { journals in
      // Sixteen have planned before the first one writes.
      var plans: [ImportPlan] = []
      for index in 0..<16 {
        plans.append(try await journals[index % 2].plan(importing: .copa, from: Self.source))
      }
      let whole = plans[0].drafts.count
      #expect(plans.allSatisfy { $0.drafts.count == whole } && whole > 8)
      let told = try await withThrowingTaskGroup(of: ImportPlan.self) { group in
        for (index, plan) in plans.enumerated() {
          let journal = journals[index % 2]
          group.addTask { try await journal.apply(plan) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(told.map(\.counts.newEvents).filter { $0 > 0 } == [whole])
      #expect(told.map { $0.counts.newMatches }.sorted() == Array(repeating: 0, count: 15) + [2])
      #expect(told.map { $0.counts.newGoals }.sorted() == Array(repeating: 0, count: 15) + [4])
      #expect(told.map { $0.counts.knownGoals }.reduce(0, +) == 15 * 4)
      #expect(try await journals[0].log.head().position == whole)
    }
  }

  @Test func `of one id say once that it is new`() async throws {
    try await Self.onTwoFacades { journals in
      let draft = try journals[0].draft(
        .teamRegistered(TeamRegistered(team: TeamSlug(known: "leganes"), name: "Leganés")),
        to: .registry, by: Author())
      let news = try await withThrowingTaskGroup(of: Int.self) { group in
        for index in 0..<16 {
          let journal = journals[index % 2]
          group.addTask { try await journal.append([draft]).newCount }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(news.sorted() == Array(repeating: 0, count: 15) + [1])
    }
  }
}
