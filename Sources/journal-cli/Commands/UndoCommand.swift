import ArgumentParser
import JournalCore
import MatchJournal

/// `journal undo`: takes back the last command, or one event.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your last command; repeat to go further back.",
    discussion: """
      Nothing is deleted: an undo is an event too. If no event is named, it takes back the whole last \
      command of this recorder (--as) in this journal, whatever it was about; with -M, in that match.

      Examples:
        journal undo
        journal undo e12
        journal undo -M rma-leg --as second-desk
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The event; your last command if not given.")
  var event: EventReference?

  @Option(name: .long, help: "Why; required if the match is closed.")
  var reason: String?

  mutating func run() async throws {
    let (event, reason) = (event, reason)
    try await Session(global).reverse { journal, view, author, stream in
      if let event {
        return try await journal.undoing(
          event.position, by: author, reason: reason, seeing: view)
      }
      return try await journal.undoingLast(of: author, in: stream, reason: reason, seeing: view)
    }
  }
}
