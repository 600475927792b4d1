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

  @Flag(name: .long, help: "Comma-separated values.")
  var csv = false

  @Flag(name: .long, help: "Values separated by tabs.")
  var tsv = false

  @Argument(help: "The competition; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing)
    let slug = try await CompetitionOption.competition(reference, session, journal, view)
    let tables = try await option.tables(slug, view)
    guard let competition = tables.first?.competition else { return }
    if global.json {
      return try await session.print(
        Documents.tables(tables, of: competition, after: option.after, on: option.on), of: view)
    }
    try await session.printSupposition(of: view, onStandardError: csv || tsv)
    if csv || tsv {
      for line in TableFigures.lines(tables, isCommas: csv) { Output.line(line) }
      return
    }
    for (index, table) in tables.enumerated() {
      if index > 0 { Output.line() }
      try await print(table, isAlone: tables.count == 1, view)
    }
    if option.group == nil { printBest(of: tables) }
  }

  private func print(_ table: TableReading, isAlone: Bool, _ view: JournalView) async throws {
    let best = table.competition.best(of: table.stage)
    let decisions = try await view.decisions(on: table)
    let notes = TableNotes(table, decisions, isExplained: explain)
    let text = TableText(table, notes, best: best?.advancing ?? [])
    if !isAlone { Output.line(TextRules.harmless(table.competition.title(of: table.name))) }
    for line in text.lines + notes.lines + text.legend(best?.place) { Output.line(line) }
    if explain, let source = table.stage.advance?.source, table.verdict.state == .decided {
      Output.wrapped("     Clause: \(TextRules.harmless(source))", indent: 5)
    }
    for line in footer(of: table) { Output.line(line) }
  }

  /// How final the table is, where it is not.
  private func footer(of table: TableReading) -> [String] {
    let label = option.label
    let open = table.verdict.open
    guard open > 0 else { return label.isEmpty ? [] : ["     The table \(label)."] }
    let matches = open == 1 ? "1 match is" : "\(open) matches are"
    let text = "As it stands\(label.isEmpty ? "" : " \(label)"): \(matches) open."
    return [Wrap.text("     \(text)", indent: 5)]
  }

  /// The best of one place over all tables, where the regulation takes some of them on.
  private func printBest(of tables: [TableReading]) {
    var seen: Set<String> = []
    for table in tables where seen.insert(table.stage.id).inserted {
      guard let best = table.competition.best(of: table.stage) else { continue }
      Output.line()
      Output.line("Best in place \(best.place): \(best.count) go on")
      guard let verdict = best.verdict else {
        Output.line("     Open until that place is clear in every table.")
        continue
      }
      let text = TableText(
        verdict, table.competition.directory, marked: best.advancing ?? [])
      for line in text.lines { Output.line(line) }
      for need in verdict.needs { Output.line("     needs: \(TextRules.harmless(need))") }
    }
  }
}
