import ArgumentParser
import JournalCore
import MatchJournal

/// `journal redo`: brings back what the last undo took back.
struct RedoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what your last undo took back.",
    discussion: "Examples:\n  journal redo\n  journal redo --dry-run")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Why; required if the match is closed.")
  var reason: String?

  mutating func run() async throws {
    let reason = reason
    try await Session(global).reverse { journal, view, author, stream in
      try await journal.redoingLast(of: author, in: stream, reason: reason, seeing: view)
    }
  }
}
