public import JournalCore

extension MatchJournal {
  /// Checks events in order, without writing: what a dry run shows.
  ///
  /// - Throws: `Refusal` for the first that cannot be recorded; `LogError`.
  public func prepare(_ drafts: [Draft]) async throws -> Prepared {
    var preparation = try await Preparation(self, try await view(), for: drafts)
    for draft in drafts { try await preparation.add(draft) }
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
