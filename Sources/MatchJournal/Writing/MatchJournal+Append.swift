public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Checks events in order without writing, as for a dry run.
  ///
  /// - Parameters:
  ///   - view: the journal as already read; events written since then cause a conflict on append.
  ///   - match: a match as already read from the same view.
  ///   - allowsLate: whether events may be entered for a period that has ended.
  /// - Throws: `Refusal` of the first event that cannot be recorded; `LogError`.
  public func prepare(
    _ drafts: [Draft], seeing view: JournalView? = nil, match: MatchReading? = nil,
    allowsLate: Bool = false
  ) async throws -> Prepared {
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
    try await checkClock(in: drafts, seeing: seen)
    var preparation = try await Preparation(seen, for: drafts, match: match)
    preparation.allowsLate = allowsLate
    for draft in drafts { try await preparation.add(draft) }
    if let match, drafts.contains(where: \.startsExtraTime), let tie = try await seen.tie(of: match)
    {
      preparation.doubt(extraTimeIn: tie)
    }
    if let match, drafts.contains(where: \.endsMatch),
      let tie = try await seen.tie(of: preparation.after(match))
    {
      preparation.doubt(endOf: match, in: tie)
    }
    return preparation.result
  }

  /// Appends prepared events if nobody else has written to their streams in between.
  ///
  /// - Returns: the events as the log stored them, with their consequences.
  /// - Throws: `LogError.versionConflict` if somebody has; nothing is written then.
  @discardableResult
  public func append(_ prepared: Prepared) async throws(LogError) -> Outcome {
    let events = try await log.append(prepared.drafts, expecting: prepared.expecting)
    return try await prepared.outcome(events).doubting(timeDoubt(about: events))
  }

  /// Checks events and appends all of them or none.
  @discardableResult
  public func append(_ drafts: [Draft]) async throws -> Outcome {
    try await record { view in try await prepare(drafts, seeing: view) }
  }

  /// Records the events that a body makes from the current journal: one look, one decision, one
  /// append.
  ///
  /// If another writer gets ahead on the same streams, nothing is written, and the body runs again
  /// on the new state. Each repetition means that somebody else made progress, so this ends.
  /// - Parameters:
  ///   - isDry: whether to stop before writing.
  ///   - body: makes and checks the events, for example with `prepare`. It may run several times.
  /// - Returns: the events as the log stored them, with their consequences; for a dry run, as it
  ///   would store them.
  /// - Throws: what the body throws; `LogError`.
  @discardableResult
  public func record(
    dryRun isDry: Bool = false, _ body: (JournalView) async throws -> Prepared
  ) async throws -> Outcome {
    try await record(dryRun: isDry, seeing: { try await view() }, body)
  }

  /// Records the events that a body makes from the current journal, as somebody looks at it.
  ///
  /// - Parameter look: reads the journal as it is.
  func record(
    dryRun isDry: Bool = false, seeing look: () async throws -> JournalView,
    _ body: (JournalView) async throws -> Prepared
  ) async throws -> Outcome {
    for _ in 1..<Self.attemptLimit {
      let prepared = try await body(try await look())
      if isDry { return try prepared.dryOutcome.doubting(try await timeDoubt(before: prepared)) }
      do throws(LogError) {
        return try await append(prepared)
      } catch {
        guard case .versionConflict = error else { throw error }
      }
    }
    return try await append(try await body(try await look()))
  }

  /// How often a write is retried before the conflict is reported: far more often than a hundred
  /// writers at one match cause.
  private static let attemptLimit = 10_000

  /// Returns a draft of an event with a new id.
  public func draft(
    _ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil, by author: Author,
    source: [SourceSlug]? = nil, batch: EventID? = nil, status: Envelope.Status? = nil,
    refs: Envelope.References? = nil
  ) throws(Refusal) -> Draft {
    try Draft(
      event,
      Envelope(
        stream: stream, id: identities.next(), type: event.name, at: time, by: author.by,
        via: author.via, batch: batch, status: status, source: source, refs: refs))
  }
}

extension Draft {
  fileprivate var endsMatch: Bool {
    if case .finalWhistle = event { true } else { false }
  }

  fileprivate var startsExtraTime: Bool {
    guard case .periodStart(let start) = event else { return false }
    return start.period == .extraTimeFirst || start.period == .secondExtraTimeFirst
  }
}
