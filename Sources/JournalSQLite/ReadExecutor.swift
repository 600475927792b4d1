import Dispatch

/// Dedicated threads for reads. Reads block, and neither tasks nor other reads should wait for
/// them.
final class ReadExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "match-journal.readers", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
