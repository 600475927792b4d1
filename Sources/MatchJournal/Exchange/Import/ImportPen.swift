import JournalCore

/// Writes the drafts of one import: all of one recorder, one source and one batch.
struct ImportPen {
  let author: Author
  let source: SourceSlug
  let sourceKey: String
  let batch: EventID

  /// A draft of an event with its name-based id.
  ///
  /// - Throws: `Refusal` where its data cannot be.
  func draft(
    _ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil, key: [String]
  ) throws(Refusal) -> Draft {
    try Draft(
      event,
      Envelope(
        stream: stream, id: ImportIdentity.id(event.name, key), type: event.name, at: time,
        by: author.by, via: author.via, batch: batch, source: [source]))
  }
}
