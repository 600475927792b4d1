import JournalCore
import Synchronization

/// Followers see every record once and in order, as it arrives.
extension EventLogConformance {
  static let changes: [Promise] = [
    Promise("what is there behind a position is delivered, in order", changesBeginWithWhatIsThere),
    Promise("what is appended later is delivered", changesGoOn),
    Promise("a batch that is long is delivered whole", longBatchIsDelivered),
    Promise("every follower behind many writers sees every record once", followersSeeAll),
    Promise("changes end when their task is cancelled", changesEnd),
  ]

  static func changesBeginWithWhatIsThere(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...5))
    let all = try await log.everything()
    for start in [-1, 0, 1, 4] {
      let expected = all.filter { $0.position > start }
      let found = try await log.follow(after: start, count: expected.count).collected
      try demand("what follows e\(start)", found, is: expected)
    }
  }

  static func changesGoOn(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1)])
    let follower = log.follow(after: 1, count: 20)
    for number in 2...21 {
      // Some arrive while the follower waits, some while it is reading.
      if number.isMultiple(of: 3) { await Task.yield() }
      try await log.appendSingly([try event(number)])
    }
    let found = try await follower.collected.map(\.position)
    try demand("the records delivered", found, is: Array(2...21))
  }

  static func longBatchIsDelivered(_ log: any EventLog) async throws {
    let follower = log.follow(after: 0, count: 2_500)
    _ = try await log.append(try events(1...2_500))
    let found = try await follower.collected.map(\.position)
    try demand("the records delivered", found, is: Array(1...2_500))
  }

  static func followersSeeAll(_ log: any EventLog) async throws {
    let followers = (0..<3).map { log.follow(after: $0, count: 40 - $0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        let first = 1 + writer * 10
        let drafts = try events(first...first + 9, in: Ground.third)
        group.addTask { try await log.appendSingly(drafts) }
      }
      try await group.waitForAll()
    }
    let all = try await log.everything()
    for (start, follower) in followers.enumerated() {
      let expected = Array(all.dropFirst(start))
      try demand("what follows e\(start)", try await follower.collected, is: expected)
    }
  }

  static func changesEnd(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1)])
    let isReached = Mutex(false)
    let task = Task { () throws(LogError) -> Int in
      var count = 0
      for try await _ in log.changes(after: 0) {
        count += 1
        isReached.withLock { $0 = true }
      }
      return count
    }
    while !isReached.withLock({ $0 }) { await Task.yield() }
    task.cancel()
    let watch = Watchdog(task)
    try demand("the records until the end", try await watch.value, is: 1)
  }
}

/// Collects what a follower sees until it has as many records as expected.
private struct Follower: Sendable {
  let task: Task<[Record], any Error>

  /// The records that were delivered.
  ///
  /// - Throws: a breach if they do not arrive.
  var collected: [Record] {
    get async throws { try await Watchdog(task).value }
  }
}

extension EventLog {
  /// Follows the log in its own task, up to a number of records.
  fileprivate func follow(after position: Int, count: Int) -> Follower {
    let log = self
    return Follower(
      task: Task {
        var seen: [Record] = []
        guard count > 0 else { return seen }
        for try await record in log.changes(after: position) {
          seen.append(record)
          if seen.count == count { break }
        }
        return seen
      })
  }
}

/// Gives up on a task that never ends.
///
/// A log that keeps its promise ends the task in milliseconds. The timeout only keeps a broken log
/// from hanging a test run.
private struct Watchdog<Value: Sendable>: Sendable {
  private let wait: @Sendable () async throws -> Value
  private let cancel: @Sendable () -> Void

  init<Failure: Error>(_ task: Task<Value, Failure>) {
    wait = { try await task.value }
    cancel = { task.cancel() }
  }

  /// The value, or a breach once patience has run out, whichever comes first.
  ///
  /// A task that is given up on may never end, so both run unstructured.
  var value: Value {
    get async throws {
      let (wait, cancel, patience) = (wait, cancel, EventLogConformance.patience)
      return try await withCheckedThrowingContinuation { continuation in
        let answer = Answer(continuation)
        Task {
          do { answer.give(.success(try await wait())) } catch { answer.give(.failure(error)) }
        }
        Task {
          try? await Task.sleep(for: patience)
          guard answer.give(.failure(Breach(reason: "What was expected did not come."))) else {
            return
          }
          cancel()
        }
      }
    }
  }

  /// A continuation that is resumed once.
  private final class Answer: Sendable {
    private let continuation: Mutex<CheckedContinuation<Value, any Error>?>

    init(_ continuation: CheckedContinuation<Value, any Error>) {
      self.continuation = Mutex(continuation)
    }

    /// - Returns: whether this was the first result.
    @discardableResult
    func give(_ result: Result<Value, any Error>) -> Bool {
      let waiting = continuation.withLock { waiting in
        defer { waiting = nil }
        return waiting
      }
      waiting?.resume(with: result)
      return waiting != nil
    }
  }
}
