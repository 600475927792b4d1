import ArgumentParser
import JournalCore
import JournalRules
import JournalText
import MatchJournal

/// `journal rules explain`: reads a regulation aloud.
struct RulesExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Read a regulation aloud: what decides, in sentences.",
    discussion: """
      Without ids and sources; journal rules show has those.

      Examples:
        journal rules explain fifa.world-cup.2022
        journal rules explain our-cup.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id or part of it, a file, or a competition that adopted one.")
  var name: String

  mutating func run() async throws {
    let session = Session(global)
    let regulation = try Regulation(try await RulesFile.document(name, session))
    let lines = RegulationAloud(regulation).lines
    if global.json {
      return session.print(Documents.explained(regulation, lines))
    }
    for line in lines { Output.text(line) }
  }
}
