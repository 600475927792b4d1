import JournalCore
import JournalRules
import MatchJournal

extension Session {
  /// One command that writes to the registry or to a competition's stream: read once, make drafts,
  /// check, append, say what was written.
  ///
  /// - Parameters:
  ///   - head: where the log has to end, if the user said so.
  ///   - find: the stream.
  func writeToStream(
    ifHead head: Int? = nil, _ find: (JournalView) async throws -> StreamReading,
    _ drafts: (MatchJournal, StreamReading) throws -> [Draft]
  ) async throws {
    try await write { journal in
      let view = try await journal.view()
      let stream = try await find(view)
      let prepared = try await journal.prepare(try drafts(journal, stream), seeing: view)
      if let head { try await checkHead(head, journal) }
      if !options.dryRun { try await journal.append(prepared) }
      try AppendPrinter(self, prepared).run(stream)
    }
  }

  /// Refuses where the log has moved on since the user looked.
  func checkHead(_ head: Int, _ journal: MatchJournal) async throws {
    let found = try await journal.log.head().position
    guard head != found else { return }
    throw Refusal("head-moved", "The log ends at e\(found), not at e\(head).", hint: "Look again.")
  }

  /// The registry or the competition that an event belongs to; nil for one of a match, and for one
  /// that is not there.
  func registryStream(of position: Int) async throws -> StreamName? {
    guard let record = try await open(readOnly: true).log.record(at: position),
      record.stream.category != .match
    else { return nil }
    return record.stream
  }
}
