public import JournalCore
import Synchronization

extension SQLiteEventLog {
  /// The records after a position, as they arrive, without end, whichever process appends them.
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

  /// The watch that all followers share; created for the first one.
  private func watch() -> ChangeWatch {
    changeWatch.withLock { watch in
      if let watch { return watch }
      let new = ChangeWatch(path: path, isLocal: !isOnNetwork)
      watch = new
      return new
    }
  }
}
