import ArgumentParser
import JournalCore
import JournalProjections
import JournalRules
import MatchJournal

/// `journal match use`: makes a match the current one.
struct MatchUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Make a match the current one.",
    discussion: "Examples:\n  journal match use rma-leg\n  journal match use @-")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The match.")
  var reference: String

  mutating func run() async throws {
    let session = Session(global)
    let name = reference
    try await session.write { journal in
      let match = try await session.match(journal, try await journal.view(), named: name)
      try await session.use(match.slug, in: journal)
      if !session.options.quiet { Output.line("Current match is now \(match.shortForm).") }
    }
  }
}
