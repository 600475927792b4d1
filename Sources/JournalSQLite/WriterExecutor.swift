import Dispatch

/// A dedicated thread for work that waits for the disk and for other processes, so that no task has
/// to.
final class WriterExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "match-journal.writer")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
