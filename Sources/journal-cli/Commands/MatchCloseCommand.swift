import ArgumentParser
import JournalCore
import JournalReading
import MatchJournal

/// `journal match close`: the record of a match is complete.
struct MatchCloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close the record of a match.",
    discussion: """
      A closed record takes only rulings, statements, confirmations, and changes that give a reason.

      Examples:
        journal match close
        journal match close rma-leg --reason "report signed by the referee"
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Why.")
  var reason: String?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    try await Session(global).close("journal-closed", reference, reason)
  }
}

/// `journal match reopen`: something is missing in the record of a match.
struct MatchReopenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open the record of a match again.",
    discussion: "Example:\n  journal match reopen --reason \"a missing card\"")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Why.")
  var reason: String?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    try await Session(global).close("journal-reopened", reference, reason)
  }
}

extension Session {
  /// Logs that the record of a match is closed, or opened again.
  fileprivate func close(_ word: String, _ reference: String?, _ reason: String?) async throws {
    try await write { journal in
      let outcome = try await record(journal) { view in
        let match = try await match(journal, view, named: reference)
        var form = try EventForm(word)
        form.values["reason"] = reason
        return try await journal.prepare(
          EventEntry(form: form, author: author()), in: match, seeing: view)
      }
      try await AppendPrinter(self, outcome).run()
    }
  }
}
