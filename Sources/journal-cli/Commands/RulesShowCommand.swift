import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules show`: shows a regulation in words, or its document.
struct RulesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a regulation in words, or its document with --json.",
    discussion: """
      Examples:
        journal rules show copa-del-rey-2017-18
        journal rules show our-cup.json
        journal rules show copa-del-rey-2017-18 --json > mine.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id or part of it, a file, or a competition that adopted one.")
  var name: String

  mutating func run() async throws {
    let session = Session(global)
    let document = try await RulesFile.document(name, session)
    if global.json { return session.print(document) }
    for line in RegulationText(try Regulation(document)).lines { Output.text(line) }
  }
}
