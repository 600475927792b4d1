import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// `journal rules list`: the regulations that come with the program.
struct RulesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the regulations that come with the program.")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    if global.json { return session.print(Documents.rules()) }
    for id in RegulationLibrary.ids {
      guard let document = RegulationLibrary.documents[id] else { continue }
      Output.line("\(id)  \(try Regulation(document).title)")
    }
  }
}
