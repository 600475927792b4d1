import Dispatch

/// A thread of its own for what waits for the disk and for other processes, so that no task does.
final class WriterExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "match-journal.writer")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
