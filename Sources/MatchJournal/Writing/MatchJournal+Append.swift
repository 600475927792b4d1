public import JournalCore
public import JournalRules

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
    var preparation = try await Preparation(self, seen, for: drafts, match: match)
    preparation.allowsLate = allowsLate
    for draft in drafts { try await preparation.add(draft) }
    if let match, drafts.contains(where: \.startsExtraTime), let tie = try await seen.tie(of: match)
    {
      preparation.doubt(extraTimeIn: tie)
    }
    return preparation.result
  }

  /// Appends what was prepared, if nobody wrote to its streams in between.
  ///
  /// - Throws: `LogError.versionConflict` where somebody did; nothing is written then.
  @discardableResult
  public func append(_ prepared: Prepared) async throws(LogError) -> [Appended] {
    try await log.append(prepared.drafts, expecting: prepared.expecting)
  }

  /// Records events: checks them, and appends them all or none.
  @discardableResult
  public func append(_ drafts: [Draft]) async throws -> [Appended] {
    try await append(try await prepare(drafts))
  }

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
  fileprivate var startsExtraTime: Bool {
    if case .periodStart(let start) = event { start.period == .extraTimeFirst } else { false }
  }
}
