public import JournalCore
public import JournalImport
public import JournalReading

extension MatchJournal {
  /// Returns the draft that says that a clock was wrong, so that the times go on from the right one.
  ///
  /// - Parameter first: the position of the first event that it recorded; by default the first whose
  ///   time has not come.
  /// - Throws: `Refusal` if no event has such a time, or there is no such event; `LogError`.
  public func draft(
    correctingClockFrom first: Int? = nil, because reason: String, by author: Author,
    seeing view: JournalView
  ) async throws -> Draft {
    let ahead = try await timesAhead(in: view)
    let position = first ?? ahead.events.lowerBound
    guard let record = try await view.snapshot.record(at: position) else {
      throw Refusal("no-such-event", "There is no e\(position).", remedy: .lookAtLog)
    }
    return try draft(
      .clockCorrected(ClockCorrected(first: record.id, reason: reason)), to: .registry, by: author)
  }

  /// Checks that what events say of the clock sets it right. Records from elsewhere say nothing of it
  /// here, and are taken as they are.
  ///
  /// - Throws: `Refusal` if the clock need not be corrected, or an earlier event was wrong as well;
  ///   `LogError`.
  func checkClock(in drafts: [Draft], seeing view: JournalView) async throws {
    for draft in drafts where draft.stamp == nil {
      guard let id = draft.wrongTimesFrom, try await view.snapshot.locate([draft.id]).isEmpty
      else { continue }
      let ahead = try await timesAhead(in: view)
      guard let first = try await view.snapshot.locate([id])[id]?.position,
        first > ahead.events.lowerBound
      else { continue }
      throw Refusal(
        "wrong-before",
        "The times are wrong from e\(ahead.events.lowerBound) on, before e\(first): they have not come "
          + "yet.",
        hint: "Name that event, or an earlier one.")
    }
  }

  private func timesAhead(in view: JournalView) async throws -> ClockStretch {
    if let ahead = try await view.snapshot.timesAhead(of: now) { return ahead }
    throw Refusal(
      "clock-right", "No recording time of this journal is ahead of this machine's clock.",
      hint: "There is nothing to correct: append as always.")
  }

  /// Returns the events whose times a correction of the clock says to be wrong; nil if the outcome
  /// holds none.
  public func wrongTimes(by outcome: Outcome) async throws(LogError) -> ClosedRange<Int>? {
    for record in outcome.records {
      guard let id = record.draft.wrongTimesFrom,
        let first = try await log.snapshot().locate([id])[id]?.position, first < record.position
      else { continue }
      return first...record.position - 1
    }
    return nil
  }

  /// Returns the doubt about the time of what was recorded last; nil if that time has come.
  ///
  /// - Parameter events: the events, as the log stored them.
  public func timeDoubt(about events: [Appended]) -> Doubt? {
    guard let last = events.last(where: { !$0.replayed })?.record else { return nil }
    return timeDoubt(about: last.recordedAt, "e\(last.position) has")
  }

  /// Returns the doubt about the time of what an import recorded last; nil if that time has come.
  public func timeDoubt(about plan: ImportPlan) -> Doubt? {
    plan.recordedAt.flatMap { timeDoubt(about: $0.time, "e\($0.position) has") }
  }

  /// Returns the doubt about the time that events would get; nil if that time has come.
  func timeDoubt(before prepared: Prepared) async throws(LogError) -> Doubt? {
    guard !prepared.drafts.contains(where: { $0.wrongTimesFrom != nil }) else { return nil }
    let head = try await log.head()
    return head.recordedAt.flatMap { timeDoubt(about: $0, "e\(head.position) has") }
  }

  private func timeDoubt(about time: Instant, _ lead: String) -> Doubt? {
    guard time > now.tolerated else { return nil }
    return Doubt(
      "time-not-come",
      "\(lead) the recording time \(time), which has not come yet by this machine's clock. Times "
        + "never run backwards, so every later event gets it too.",
      remedy: .correctClock)
  }
}
