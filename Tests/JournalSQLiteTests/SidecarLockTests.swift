import Foundation
import JournalCore
import JournalSQLite
import JournalTesting
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The lock beside the journal; SQLite's own locks are not enough before 3.51.3
/// (<doc:PromisesOfTheLog>).
@Suite(.serialized) struct `While another program holds the lock` {
  /// Another program that holds the lock of a journal.
  private final class Holder: Sendable {
    private let descriptor: Int32
    private let released = Atomic(false)

    init(_ path: String) throws {
      descriptor = open(path + "-lock", O_RDWR | O_CREAT, 0o644)
      try #require(descriptor >= 0)
      try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    }

    var isReleased: Bool { released.load(ordering: .sequentiallyConsistent) }

    func release() {
      released.store(true, ordering: .sequentiallyConsistent)
      close(descriptor)
    }

    /// Releases the lock after a while, on a separate thread, since waiting may block all others.
    func releaseSoon() {
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: 0.2)
        self.release()
      }
    }
  }

  /// Whether an operation on a journal waits for the lock. A slow machine can only hide a fault.
  private static func waits(_ act: (SQLiteEventLog) async throws -> Void) async throws -> Bool {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let holder = try Holder(folder.file())
    holder.releaseSoon()
    try await act(log)
    return holder.isReleased
  }

  @Test func `an append waits`() async throws {
    var reporter = Reporter(first: 99)
    let draft = try reporter.draft(.goal("leganes", "eraso", "60"))
    #expect(try await Self.waits { _ = try await $0.append([draft]) })
  }

  @Test func `a checkpoint waits`() async throws {
    #expect(
      try await Self.waits { log in
        _ = try await log.scrub([])
        try await log.settle()
      })
  }

  @Test func `reading does not`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let holder = try Holder(folder.file())
    #expect(try await log.head().position == 24)
    #expect(try await log.verify().isSound)
    holder.release()
  }
}
