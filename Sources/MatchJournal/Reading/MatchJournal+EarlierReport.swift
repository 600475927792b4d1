public import JournalCore
public import JournalNarrative
public import JournalReading

extension MatchJournal {
  /// Writes the report on a match as it would have read when the log ended at a position.
  ///
  /// - Parameter match: the slug of the match.
  /// - Throws: `Refusal` if the log does not reach that far, or did not hold the match then;
  ///   `LogError`.
  public func report(
    on match: String, upTo position: Int, _ options: ReportOptions = ReportOptions()
  ) async throws -> Report {
    let head = try await log.head().position
    guard position <= head else { throw Refusal.noEvent(position, endingAt: head) }
    let view = try await view(upTo: position)
    guard let name = try await view.matchName(match) else {
      throw Refusal(
        "no-match", "There was no such match in the journal at e\(position).",
        hint: "Name a later event.")
    }
    return try await view.ask(.report(of: name, options)).report
  }
}

extension JournalView {
  /// Returns the records of some events, by position.
  ///
  /// - Throws: `LogError`.
  public func records(at positions: [Int]) async throws(LogError) -> [Int: Record] {
    var records: [Int: Record] = [:]
    for position in positions { records[position] = try await snapshot.record(at: position) }
    return records
  }
}
