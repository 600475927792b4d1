import Foundation
import JournalCore
import JournalFeeds
import JournalFiles
import MatchJournal

/// Brings a hook the events that it has not taken yet, in the order of the log.
///
/// The hook gets up to 100 events as JSON Lines on its standard input. If it ends with 0 it has taken
/// them; else, or after a minute, it is tried again, first after a second, then after twice as long each
/// time, for a quarter of an hour. Then the next append tries again. So the hook gets each event once,
/// or more than once if it fails, or the machine does, after it has done its work.
struct HookDelivery {
  /// The first argument of the process that brings a hook its events.
  static let word = "---deliver"

  private let path: String
  private let environment = ProcessInfo.processInfo.environment

  /// What the process is to do; nil if it is no such process.
  static func asked(_ arguments: [String]) -> HookDelivery? {
    guard arguments.count == 2, arguments[0] == word else { return nil }
    return HookDelivery(arguments[1])
  }

  /// Creates the delivery of a journal's events.
  init(_ path: String) { self.path = path }

  /// Brings everything. Nobody is there to be told anything.
  func run() async {
    guard let lockFile = try? hook()?.lockFile, let lock = HookLock(lockFile) else { return }
    // The right lasts as long as the lock does, and not only as long as it is mentioned.
    defer { withExtendedLifetime(lock) {} }
    // One works and one waits for it to end; a third has nothing to do that the second does not.
    guard lock.wait() else { return }
    var (pause, waited) = (1, 0)
    while waited < Self.patience, access(path, F_OK) == 0 {
      // A journal that is busy, or settings in the middle of an edit, are tried again like a hook.
      switch (try? await bring(output: .nothing)) ?? .failed {
      case .nothing: return
      case .taken: (pause, waited) = (1, 0)
      case .failed:
        try? await Task.sleep(for: .seconds(pause))
        waited += pause
        pause = min(2 * pause, 60)
      }
    }
  }

  /// For how many seconds a hook that fails is tried again.
  private static let patience = 900

  private func hook() throws -> AppendHook? {
    let journal = try MatchJournal.open(at: path, readOnly: true)
    return try AppendHook(of: journal, at: path, environment)
  }

  // MARK: - A batch

  /// What became of a batch.
  enum Outcome {
    /// There was nothing to bring.
    case nothing
    case taken
    case failed
  }

  /// Brings the next events, after whoever else is bringing some.
  ///
  /// - Parameters:
  ///   - output: where the hook writes.
  ///   - busy: called if somebody else is at a batch, before this waits for its end.
  /// - Throws: `LogError`, `Refusal` or `SystemError` if there is no hook any more, or the journal or
  ///   the hook's state cannot be read or kept.
  func bring(output: ChildProcess.Stream, busy: () -> Void = {}) async throws -> Outcome {
    guard let lockFile = try hook()?.lockFile else { return .nothing }
    guard let lock = HookLock(lockFile) else { throw SystemError.last }
    if !lock.tryBatch() {
      busy()
      guard lock.beginBatch() else { throw SystemError.last }
    }
    // The right lasts as long as the lock does, and not only as long as it is mentioned.
    defer { withExtendedLifetime(lock) {} }
    let journal = try MatchJournal.open(at: path, readOnly: true)
    guard let hook = try AppendHook(of: journal, at: path, environment), var state = hook.state
    else { return .nothing }
    let records = try await journal.log.snapshot().read(from: state.taken + 1, limit: 100)
    guard let first = records.first, let last = records.last else { return .nothing }
    var bytes: [UInt8] = []
    JSONLines.write(records, into: &bytes)
    let failure = await run(hook, bytes, first.position, last.position, output)
    if let failure {
      state.failure = HookState.Failure(
        times: (state.failure?.times ?? 0) + 1, reason: failure)
    } else {
      state = HookState(taken: last.position)
    }
    // A hook that was taken away meanwhile has no state to keep.
    guard hook.state != nil else { return .nothing }
    try state.save(to: hook.stateFile)
    return failure == nil ? .taken : .failed
  }

  /// Runs the hook.
  ///
  /// - Returns: why it has not taken the events; nil if it has.
  private func run(
    _ hook: AppendHook, _ events: [UInt8], _ first: Int, _ last: Int, _ output: ChildProcess.Stream
  ) async -> String? {
    // Through a pipe, and no file: a file would outlive an erasure.
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return SystemError.last.reason }
    var feed = PipeFeed(events, to: ends[1])
    defer { feed.end() }
    var variables = environment
    variables["JOURNAL_FILE"] = hook.journal
    variables["JOURNAL_FIRST"] = String(first)
    variables["JOURNAL_LAST"] = String(last)
    // The folder of the journal is the one place that does not depend on who appended.
    let line = "cd -- \"$0\" || exit\n\(hook.line)"
    guard
      let process = ChildProcess.start(
        line, words: [(hook.journal as NSString).deletingLastPathComponent],
        environment: variables, input: .descriptor(ends[0]), output: output, error: output,
        isApart: true)
    else {
      close(ends[0])
      return "it does not start"
    }
    close(ends[0])
    for _ in 0..<(Self.limit * 50) {
      feed.go()
      if let end = process.ended() {
        return switch end {
        case .exit(0): nil
        case .exit(let status): "exit \(status)"
        case .signal(let number): "ended by signal \(number)"
        }
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
    process.kill()
    _ = process.wait()
    return "not done after \(Self.limit) seconds"
  }

  /// How many seconds a hook may take for a batch.
  static let limit = 60
}

/// Bytes on their way through a pipe to a process that may read them late, or never.
private struct PipeFeed {
  private var rest: ArraySlice<UInt8>
  private let descriptor: Int32
  private var isOpen = true

  init(_ bytes: [UInt8], to descriptor: Int32) {
    (rest, self.descriptor) = (bytes[...], descriptor)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  /// Writes as much as there is room for, and ends the pipe when all is written or nobody reads on.
  mutating func go() {
    while isOpen, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        rest = []
      }
    }
    end()
  }

  mutating func end() {
    if isOpen { close(descriptor) }
    isOpen = false
  }
}
