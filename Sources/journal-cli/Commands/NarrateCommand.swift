import ArgumentParser
import JournalCore
import JournalNarrative
import JournalRules
import MatchJournal

/// `journal narrate`: the match in a few sentences, each with the events it rests on.
struct NarrateCommand: AsyncParsableCommand {
  /// What the report is printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, headline
  }

  static let configuration = CommandConfiguration(
    commandName: "narrate", abstract: "The match in a few sentences, each with its events.",
    discussion: """
      Examples:
        journal narrate
        journal narrate rma-leg --cite
        journal narrate --format headline
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(name: .long, help: "Name the events behind each sentence.")
  var cite = false

  @Option(name: .long, help: "text or headline.")
  var format = Format.text

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let match = try await session.match(journal, view, named: reference)
    let brief = Brief(match: match, tie: try await view.tie(of: match))
    if global.json { return session.print(Documents.brief(brief, of: match)) }
    let text = format == .headline ? brief.headline.text : brief.text(citing: cite, width: 80)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      Output.line(TextRules.harmless(String(line)))
    }
  }
}
