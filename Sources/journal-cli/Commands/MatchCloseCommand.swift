import ArgumentParser
import JournalCore
import JournalReading
import JournalText
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
  @OptionGroup var record: ClosedRecord

  mutating func run() async throws {
    try await Session(global).close("journal-closed", record)
  }
}

/// `journal match reopen`: something is missing in the record of a match.
struct MatchReopenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open the record of a match again.",
    discussion: "Example:\n  journal match reopen --reason \"a missing card\"")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var record: ClosedRecord

  mutating func run() async throws {
    try await Session(global).close("journal-reopened", record)
  }
}

/// Which record is closed or opened again, and why.
struct ClosedRecord: ParsableArguments {
  @Option(name: .long, help: "Why.")
  var reason: String?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?
}

extension Session {
  /// Logs that the record of a match is closed, or opened again.
  fileprivate func close(_ word: String, _ closed: ClosedRecord) async throws {
    try await write { journal in
      let outcome = try await record(journal) { view in
        let match = try await match(journal, view, named: closed.reference)
        var form = try EventForm(word)
        form.values["reason"] = closed.reason
        return try await journal.prepare(
          EventEntry(form: form, author: author()), in: match, seeing: view)
      }
      try await AppendPrinter(self, outcome).run()
      if word == "journal-closed" { try await printOpenQuestions(journal, closed) }
    }
  }

  /// Says what the record still lacks when it is closed.
  private func printOpenQuestions(_ journal: MatchJournal, _ closed: ClosedRecord) async throws {
    guard !options.json, !options.quiet else { return }
    let view = try await journal.view()
    let match = try await match(journal, view, named: closed.reference)
    for question in OpenQuestions.list(match, in: try await view.tie(of: match)) {
      Output.error(Wrap.text(TextRules.harmless("note: \(question)"), indent: 6))
    }
  }
}
