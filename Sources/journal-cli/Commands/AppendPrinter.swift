import JournalCore
import JournalReading
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

  /// Prints what happened to the places that were written to: a match, the registry, a competition,
  /// or several.
  ///
  /// - Parameter stream: the stream to report on; by default the match if there is one.
  func run(to stream: StreamName? = nil) async throws {
    guard let written = try await outcome.written(to: stream) else { return }
    if session.options.json {
      guard case .match(let match) = written.place else {
        return session.print(Documents.appended(outcome))
      }
      return document(match: match.after, tie: match.tie)
    }
    say(AppendText(outcome, beside: written.beside, session.style).said(of: written.place))
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
}
