import JournalCore
import JournalFeeds
import JournalReading
import JournalText
import MatchJournal

/// The import of the lines of one file: read, written part by part, and reported.
struct LinesForm {
  /// The name of the file.
  let name: String
  /// Whether to list every doubt.
  let isVerbose: Bool
  /// Whether to print a line for each part that is in.
  let showsProgress: Bool

  /// Imports the lines.
  ///
  /// - Returns: whether there are any.
  func run(_ source: LinesSource, _ session: Session) async throws -> Bool {
    var input = try LinesInput(source)
    var first = try input.next(MatchJournal.linesTogether)
    let isLong = first.count == MatchJournal.linesTogether
    return try await session.write { journal in
      let match = try await session.matchName(nil, journal, try await journal.view())
      let defaults = MatchJournal.ImportDefaults(author: session.importer, stream: match?.stream)
      let writing = ImportWriting(
        total: isLong && source.isRepeatable ? try Self.count(source, defaults) : nil,
        noun: "events", showsProgress: showsProgress, endedEarly: LinesText.endedEarly)
      let outcome = try await writing.run { progress in
        try await journal.record(
          linesFrom: { limit in
            defer { first = [] }
            return first + (first.count < limit ? try input.next(limit - first.count) : [])
          }, dryRun: session.options.dryRun, defaults, progress: progress)
      }
      if !outcome.isDry, outcome.newCount > 0 { Output.acknowledge() }
      report(outcome, session)
      return outcome.count > 0
    }
  }

  /// Checks the form of all lines before the first is written.
  ///
  /// - Returns: how many there are.
  /// - Throws: `Refusal` that names a line.
  private static func count(_ source: LinesSource, _ defaults: MatchJournal.ImportDefaults)
    throws(Refusal) -> Int
  {
    var input = try LinesInput(source)
    var count = 0
    while true {
      let lines = try input.next(MatchJournal.linesTogether)
      guard !lines.isEmpty else { return count }
      try MatchJournal.check(lines, defaults)
      count += lines.count
    }
  }

  private func report(_ outcome: LinesOutcome, _ session: Session) {
    let text = LinesText(outcome, named: name)
    if !session.options.quiet, let note = text.moved { Output.error(note) }
    if session.options.json {
      return session.print(Documents.imported(outcome, named: name))
    }
    for doubt in text.doubts(inFull: isVerbose) { Output.error(doubt) }
    if !session.options.quiet { Output.line(text.line) }
  }
}
