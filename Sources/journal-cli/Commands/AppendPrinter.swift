import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// Prints what was written.
struct AppendPrinter {
  private let session: Session
  private let outcome: Outcome

  init(_ session: Session, _ outcome: Outcome) {
    self.session = session
    self.outcome = outcome
  }

  /// Prints what became of a match.
  ///
  /// - Parameter view: the journal as it was before, for the other legs of the tie.
  func run(_ before: MatchReading, in view: JournalView) async throws {
    guard let after = after(before) else { return }
    let match = WrittenMatch(
      before: before, after: after, oldTie: try await view.tie(of: before),
      tie: try await view.tie(of: after))
    if session.options.json { return document(match: after, tie: match.tie) }
    let beside = try await besides(before.history.stream, in: view)
    say(AppendText(outcome, beside: beside, session.style).said(of: match))
  }

  /// Prints what became of whatever was written to: a match, the registry, a competition, or several.
  ///
  /// - Parameter view: the journal as it was before.
  func run(in view: JournalView) async throws {
    let streams = outcome.records.map { $0.stream }
    if let match = try await view.matchNames().first(where: { streams.contains($0.stream) }) {
      return try await run(try await view.match(match), in: view)
    }
    guard let first = streams.first else { return }
    run(try await view.stream(first), try await besides(first, in: view))
  }

  /// Prints what became of the registry or of a competition's stream.
  ///
  /// - Parameter beside: what was taken back in other streams, in words, by position.
  func run(_ stream: StreamReading, _ beside: [Int: String] = [:]) {
    if session.options.json { return session.print(Documents.appended(outcome)) }
    say(AppendText(outcome, beside: beside, session.style).said(of: stream))
  }

  /// Prints a match that was set up.
  func setUp(_ match: MatchReading) {
    say(AppendText(outcome, session.style).said(settingUp: match))
  }

  /// Prints the document of `--json`.
  func document(match: MatchReading, tie: TieReading?) {
    session.print(Documents.appended(outcome, to: match, tie: tie))
  }

  private func say(_ said: [Said]) {
    if !session.options.quiet { Output.say(said) }
  }

  /// The match with what was written to it; nil if nothing was.
  private func after(_ before: MatchReading) -> MatchReading? {
    let stream = before.history.stream
    guard let history = outcome.histories[stream] else { return nil }
    return MatchReading(
      slug: before.slug, shortForm: before.shortForm, scheduled: before.scheduled,
      stream: StreamHistory(before.stream.records + outcome.news(of: stream)),
      history: history, directory: outcome.directory, regulation: before.regulation)
  }

  /// What was taken back in other streams, in words, by position.
  private func besides(_ stream: StreamName, in view: JournalView) async throws -> [Int: String] {
    var found: [Int: String] = [:]
    for record in outcome.records where record.stream != stream && record.retracted != nil {
      let held = try await view.stream(record.stream).history.records
      let words = EventWords(
        StreamHistory(held + outcome.news(of: record.stream)), outcome.directory)
      found[record.position] = words.text(of: record.draft)
    }
    return found
  }
}
