import ArgumentParser
import JournalCore
import JournalReading
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
    let journal = try session.open(readOnly: true)
    let match = try await session.match(journal, try await journal.view(), named: name)
    guard try await session.use(match.slug, in: journal) else {
      throw Refusal(
        "no-state", "The current match cannot be kept: there is no folder for it.",
        hint:
          "Set JOURNAL_MATCH=\(match.shortForm), or HOME or XDG_STATE_HOME to a folder of yours.")
    }
    Output.acknowledge("\(match.shortForm) is the current match")
    if !session.options.quiet { Output.text("Current match is now \(match.shortForm).") }
  }
}
