public import JournalCore
import Synchronization

extension SQLiteEventLog {
  /// Every record after a position, as it comes, without end: appended here or by another process.
  ///
  /// Followers of one log share one watch.
  public func changes(after position: Int) -> LogChanges {
    LogChanges(after: position) { (position) async throws(LogError) -> [Record] in
      let watch = self.watch()
      while !Task.isCancelled {
        let seen = watch.signal.count
        let records = try await self.read(
          from: position + 1, limit: 1000, upTo: EventRows.most)
        guard records.isEmpty else { return records }
        await watch.signal.wait(beyond: seen)
      }
      return []
    }
  }

  /// The watch that all followers share, from the first one on.
  private func watch() -> ChangeWatch {
    changeWatch.withLock { watch in
      if let watch { return watch }
      let new = ChangeWatch(path: path, isLocal: !isOnNetwork)
      watch = new
      return new
    }
  }
}
