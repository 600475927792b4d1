import JournalCore
import JournalReading
import JournalRules
import MatchJournal

extension Session {
  /// Runs a command that writes to the registry's or a competition's stream: read once, make
  /// drafts, check, append, report.
  ///
  /// - Parameters:
  ///   - head: the position at which the log must end, if the user gave one.
  ///   - find: returns the stream.
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

  /// Refuses if the log has grown since the user looked.
  func checkHead(_ head: Int?, _ view: JournalView) throws(Refusal) {
    guard let head, head != view.position else { return }
    throw Refusal(
      "head-moved", "The log ends at e\(view.position), not at e\(head).",
      hint: "Look at what was added, then repeat.")
  }
}
