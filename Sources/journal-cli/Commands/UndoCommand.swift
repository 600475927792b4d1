import ArgumentParser
import JournalCore
import MatchJournal

/// `journal undo`: takes back the last command, or one event.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your last command; repeat to go on.",
    discussion: """
      Nothing is deleted: the undo is an event. Without an event it takes back, whole, the last command \
      of this recorder (--as) in this journal, whatever it was about; with -M, in that match.

      Examples:
        journal undo
        journal undo e12
        journal undo -M rma-leg --as second-desk
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The event; your last command if not given.")
  var event: EventReference?

  @Option(name: .long, help: "Why; a closed match asks for it.")
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
