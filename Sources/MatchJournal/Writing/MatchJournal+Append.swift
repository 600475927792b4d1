public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Checks events in order, without writing: what a dry run shows.
  ///
  /// - Parameters:
  ///   - view: the journal as it was read already; what has been written since is a conflict.
  ///   - match: a match as it was read already, from the same view.
  ///   - allowsLate: whether something may be entered for a period that has ended.
  /// - Throws: `Refusal` for the first that cannot be recorded; `LogError`.
  public func prepare(
    _ drafts: [Draft], seeing view: JournalView? = nil, match: MatchReading? = nil,
    allowsLate: Bool = false
  ) async throws -> Prepared {
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
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

  /// Appends what was prepared, if nobody wrote to its streams in between.
  ///
  /// - Returns: the events as the log took them, and what they come to.
  /// - Throws: `LogError.versionConflict` if somebody did; nothing is written then.
  @discardableResult
  public func append(_ prepared: Prepared) async throws(LogError) -> Outcome {
    let events = try await log.append(prepared.drafts, expecting: prepared.expecting)
    return try await prepared.outcome(events)
  }

  /// Records events: checks them, and appends them all or none.
  @discardableResult
  public func append(_ drafts: [Draft]) async throws -> Outcome {
    try await record { view in try await prepare(drafts, seeing: view) }
  }

  /// Records what a body makes of the journal as it is: one look, one decision, one append.
  ///
  /// If somebody else wrote to the same streams in between, nothing was written, and the body is asked
  /// again of what is there now. Each time somebody got ahead, so that it comes to an end.
  /// - Parameters:
  ///   - isDry: whether to stop before anything is written.
  ///   - body: makes and checks events, such as with `prepare`. It may be asked several times.
  /// - Returns: the events as the log took them, and what they come to; of a dry run, as it would.
  /// - Throws: what the body throws; `LogError`.
  @discardableResult
  public func record(
    dryRun isDry: Bool = false, _ body: (JournalView) async throws -> Prepared
  ) async throws -> Outcome {
    for _ in 1..<Self.attemptLimit {
      let prepared = try await body(try await view())
      if isDry { return try prepared.dryOutcome }
      do throws(LogError) {
        return try await append(prepared)
      } catch {
        guard case .versionConflict = error else { throw error }
      }
    }
    return try await append(try await body(try await view()))
  }

  /// How often a write begins anew before the conflict is reported: far beyond what a hundred writers
  /// at one match make of each other.
  private static let attemptLimit = 10_000

  /// A draft of an event of ours, with a new id.
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
    if case .periodStart(let start) = event { start.period == .extraTimeFirst } else { false }
  }
}
