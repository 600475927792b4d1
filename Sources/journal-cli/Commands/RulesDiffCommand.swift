import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules diff`: says what differs between two regulations.
struct RulesDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what differs between two regulations, and whom that would have put through.",
    discussion: """
      In a journal, the ties and tables of the competitions that adopted the first are judged by the \
      second as well.

      Examples:
        journal rules diff copa-del-rey-2017-18 copa-del-rey-2021-22
        journal rules diff la-liga-2017-18 ours.json --competition la-liga
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first: an id or part of it, a file, or a competition that adopted one.")
  var first: String

  @Argument(help: "The second.")
  var second: String

  @Option(name: .long, help: "The competition to judge; all that adopted the first if not given.")
  var competition: String?

  mutating func run() async throws {
    let session = Session(global)
    let old = try Regulation(try await RulesFile.document(first, session))
    let document = try await RulesFile.document(second, session)
    let new = try Regulation(document)
    var effects: RegulationEffects?
    if competition != nil || (try? session.path()) != nil {
      let journal = try session.open(readOnly: true)
      let view = try await session.view(journal)
      let competitions =
        competition == nil
        ? try await view.competitions(under: old.id)
        : [try await session.competition(competition, journal, view)]
      if !competitions.isEmpty {
        effects = try await view.effects(of: try AdoptedRegulation(document), on: competitions)
      }
    }
    if global.json { return session.print(Documents.difference(from: old, to: new, effects)) }
    for line in RegulationChangesText(from: old, to: new, effects).lines { Output.text(line) }
  }
}
