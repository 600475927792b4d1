import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal table`: the tables of a competition, at any point, and what separated level teams.
struct TableCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "The tables of a competition, and what separated level teams.",
    discussion: """
      Examples:
        journal table la-liga-2017-18 --explain
        journal table la-liga --after 10
        journal table world-cup-2018 --group A --csv
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var option: TableOption
  @OptionGroup var supposing: SupposingOption

  @Flag(name: .long, help: "Say what separated level teams, and what else would have.")
  var explain = false

  @Flag(name: .long, help: "Print comma-separated values.")
  var csv = false

  @Flag(name: .long, help: "Print tab-separated values.")
  var tsv = false

  @Argument(help: "The competition; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing)
    let slug = try await session.competition(reference, journal, view)
    let tables = try await option.tables(slug, view)
    guard let competition = tables.first?.competition else { return }
    if global.json {
      return session.print(
        Documents.tables(tables, of: competition, after: option.after, on: option.on), of: view)
    }
    try await session.printSupposition(of: view, onStandardError: csv || tsv)
    if csv || tsv {
      for line in TableFigures.lines(tables, isCommas: csv) { Output.line(line) }
      return
    }
    let text = TablesText(tables, isExplained: explain, label: option.label)
    for (index, table) in tables.enumerated() {
      if index > 0 { Output.line() }
      let decisions = try await view.decisions(on: table)
      for line in text.lines(of: table, decisions) { Output.line(line) }
    }
    if option.group == nil { text.bestLines.forEach { Output.line($0) } }
  }
}
