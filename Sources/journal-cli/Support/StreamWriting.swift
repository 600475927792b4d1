import JournalCore
import JournalReading
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
      var name: StreamName?
      let outcome = try await record(journal) { view in
        let stream = try await find(view)
        name = stream.name
        try checkHead(head, view)
        return try await journal.prepare(try drafts(journal, stream), seeing: view)
      }
      try await AppendPrinter(self, outcome).run(to: name)
    }
  }

  /// Refuses if the log has moved on since the user looked.
  func checkHead(_ head: Int?, _ view: JournalView) throws(Refusal) {
    guard let head, head != view.position else { return }
    throw Refusal(
      "head-moved", "The log ends at e\(view.position), not at e\(head).", hint: "Look again.")
  }

  /// The registry or the competition that an event belongs to; nil for one of a match, and for one
  /// that is not there.
  func registryStream(of position: Int) async throws -> StreamName? {
    guard let record = try await open(readOnly: true).log.snapshot().record(at: position),
      record.stream.category != .match
    else { return nil }
    return record.stream
  }
}
