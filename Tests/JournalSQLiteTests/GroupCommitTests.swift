import Foundation
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

/// Many tasks of one program append at the same time and share transactions.
@Suite(.serialized) struct `Many tasks on one log` {
  private static func note(_ number: Int) throws -> Draft {
    var reporter = Reporter(first: number)
    return try reporter.draft("observation", data: ["text": .string("note \(number)")])
  }

  @Test func `each get their own place, and none is lost or doubled`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let places = try await withThrowingTaskGroup(of: [Int: Int].self) { group in
      for task in 0..<8 {
        group.addTask {
          var places: [Int: Int] = [:]
          for number in task * 50 + 1...task * 50 + 50 {
            places[number] = try await log.append([try Self.note(number)]).first?.record.position
          }
          return places
        }
      }
      return try await group.reduce(into: [Int: Int]()) { $0.merge($1) { first, _ in first } }
    }
    let records = try await log.read(from: 1, limit: .max)
    #expect(records.map(\.position) == Array(1...400))
    #expect(records.map(\.version) == Array(1...400))
    for (number, position) in places {
      #expect(records[position - 1].id == .e(number))
    }
    #expect(places.count == 400)
    #expect(try await log.verify().isSound)
  }

  @Test func `are not harmed by one whose event is refused`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    _ = try await log.append([try Self.note(1)])
    var reporter = Reporter()
    let other = try reporter.draft("observation", data: ["text": "another text"])
    let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 2...60 {
        group.addTask {
          _ = try await log.append([try Self.note(number)])
          return false
        }
        group.addTask {
          do throws(LogError) {
            _ = try await log.append([other])
            return false
          } catch {
            if case .idConflict = error { return true }
            throw error
          }
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(refused == 59)
    #expect(try await log.read(from: 1, limit: .max).count == 60)
    #expect(try await log.verify().isSound)
  }

  @Test func `who read the same state: one appends, the others are told`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let stream = Reporter().stream
    let appended = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 1...20 {
        group.addTask {
          do throws(LogError) {
            _ = try await log.append([try Self.refusing(number)], expecting: [stream: .noStream])
            return true
          } catch {
            guard case .versionConflict = error else { throw error }
            return false
          }
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(appended == 1)
    #expect(try await log.head().position == 1)
  }

  private static func refusing(_ number: Int) throws(LogError) -> Draft {
    do { return try note(number) } catch { throw .uncertain(at: "", reason: "\(error)") }
  }

  @Test func `read while others write, and see whole transactions only`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for start in stride(from: 1, to: 300, by: 3) {
          _ = try await log.append(try (start..<start + 3).map { try Self.note($0) })
        }
      }
      group.addTask {
        for _ in 0..<100 {
          let count = try await log.read(from: 1, limit: .max).count
          #expect(count.isMultiple(of: 3))
        }
      }
      try await group.waitForAll()
    }
    #expect(try await log.head().position == 300)
  }
}
