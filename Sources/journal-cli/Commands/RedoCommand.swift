import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// `journal redo`: brings back what the last undo took back.
struct RedoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what the last undo took back.",
    discussion: "Examples:\n  journal redo\n  journal redo --dry-run")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    try await session.writeToMatch { journal, match, _ in
      try journal.drafts(redoingIn: match, by: session.author(in: match))
    }
  }
}
