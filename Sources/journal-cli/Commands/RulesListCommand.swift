import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules list`: lists the regulations that come with the program.
struct RulesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the regulations that come with the program.")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    if global.json { return session.print(Documents.rules()) }
    let width = RegulationLibrary.ids.map(Columns.width).max() ?? 0
    for id in RegulationLibrary.ids {
      guard let document = RegulationLibrary.documents[id] else { continue }
      let title = TextRules.harmless(try Regulation(document).title)
      Output.wrapped("\(Columns.pad(id, width))  \(title)", indent: width + 2)
    }
  }
}
