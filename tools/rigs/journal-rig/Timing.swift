import Foundation
import JournalCore
import JournalSQLite

/// How long an append takes as its caller sees it, with one writer and with several in one process.
///
/// Each writer is a thread that waits for its append, so that the time in which a task waits to be
/// run at all is counted too.
struct Timing {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() async throws {
    let log = try Journal.ready(at: options.path)
    let (writers, appends) = (
      try options.number("writers", 8), try options.number("appends", 1000)
    )
    let start = ContinuousClock.now
    let samples = await withTaskGroup(of: [Double].self) { group in
      for writer in 1...writers {
        group.addTask { await Self.thread { Self.append(appends, by: writer, to: log) } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard samples.count == writers * appends, try await log.head().position == samples.count else {
      throw Options.Problem("an append failed, or the journal was not new")
    }
    let sorted = samples.sorted()
    func percentile(_ share: Double) -> JSONValue {
      .number(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }
    let value: JSONValue = [
      "p50": percentile(0.5), "p99": percentile(0.99), "p999": percentile(0.999),
      "perSecond": .number((Double(samples.count) / seconds).rounded()),
    ]
    Voice.say(String(decoding: value.canonicalBytes, as: UTF8.self))
  }

  /// Milliseconds of each append.
  private static func append(_ count: Int, by writer: Int, to log: SQLiteEventLog) -> [Double] {
    var samples: [Double] = []
    for number in 1...count {
      let note = Note(writer: writer, number: number)
      guard let stream = try? Journal.stream(of: note, "separate"),
        let draft = try? note.draft(.note, in: stream)
      else { return [] }
      let start = ContinuousClock.now
      let done = DispatchSemaphore(value: 0)
      Task {
        _ = try? await log.append([draft])
        done.signal()
      }
      done.wait()
      samples.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    return samples
  }

  private static func thread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async
    -> Result
  {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }
}
