import Dispatch

/// Threads of their own for reads: they block, and neither a task's thread nor another read waits
/// behind one.
final class ReadExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "match-journal.readers", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
