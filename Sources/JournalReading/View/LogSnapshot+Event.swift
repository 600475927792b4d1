public import JournalCore

extension LogSnapshot {
  /// Returns the record at a position that somebody named.
  ///
  /// - Throws: `Refusal` if the log does not reach that far; `LogError`.
  public func event(at position: Int) async throws -> Record {
    guard let record = try await record(at: position) else {
      throw Refusal.noEvent(position, endingAt: self.position)
    }
    return record
  }
}

extension Refusal {
  /// There is no event at a position of a log.
  package static func noEvent(_ position: Int, endingAt last: Int) -> Refusal {
    Refusal("no-such-event", "There is no e\(position).", hint: "The log ends at e\(last).")
  }
}
