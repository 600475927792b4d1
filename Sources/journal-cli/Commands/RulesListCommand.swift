import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules list`: lists the regulations that come with the program.
struct RulesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the regulations that come with the program.",
    discussion: """
      Examples:
        journal rules list
        journal rules list world-cup
        journal rules list fa-cup-1971
        journal rules list --year 1958
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Words of the id or the title.")
  var words: [String] = []

  @Option(name: .long, help: "Only those in force at some time of a year.")
  var year: Int?

  /// The years in which a regulation can be in force.
  private static let years = 1850...2100

  func validate() throws {
    guard let year, !Self.years.contains(year) else { return }
    throw ValidationError(
      "--year must be from \(Self.years.lowerBound) to \(Self.years.upperBound), such as 1958.")
  }

  mutating func run() async throws {
    let session = Session(global)
    var ids = RegulationLibrary.ids(having: words, in: year)
    // What show finds by a name: fa-cup-1971.
    if ids.isEmpty, year == nil, words.count == 1 { ids = RegulationLibrary.ids(named: words[0]) }
    guard !ids.isEmpty else {
      throw Refusal(
        "no-rules", "No regulation that comes with the program fits.",
        hint: "journal rules list shows all; generic ones serve competitions without their own.")
    }
    if global.json { return session.print(Documents.rules(ids)) }
    for line in RegulationListText(ids).lines { Output.text(line) }
  }
}
