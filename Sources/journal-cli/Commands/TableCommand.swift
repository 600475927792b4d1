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
      Several competitions, by name, pattern or season, are shown one after the other. The exit status \
      is 3 if one of them has no table.

      Examples:
        journal table la-liga-2017-18 --explain
        journal table la-liga --after 10
        journal table la-liga --after 37 --outlook
        journal table world-cup-2018 --group A --csv
        journal table 'premier-league-*' --csv
        journal table --season 2017-18
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var option: TableOption
  @OptionGroup var supposing: SupposingOption

  @Flag(name: .long, help: "Say what separated level teams, and what else would have.")
  var explain = false

  @Flag(name: .long, help: "Say which places each team can still take, and what it needs.")
  var outlook = false

  @OptionGroup var separated: SeparatedOption
  @OptionGroup var competitions: CompetitionsOption

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing)
    guard !competitions.isMany else { return try await runAll(view, session) }
    let slug = try await session.competition(competitions.names.first, journal, view)
    let tables = try await option.tables(slug, view)
    guard let competition = tables.first?.competition else { return }
    if let note = TablesText.genericNote(tables) { Output.error(note) }
    if global.json {
      return session.print(
        Documents.tables(
          tables, of: competition, after: option.after, on: option.on, withOutlook: outlook),
        of: view)
    }
    try await session.printSupposition(of: view, onStandardError: separated.isAsked)
    if separated.isAsked {
      for line in TableFigures.lines(tables, isCommas: separated.csv) { Output.line(line) }
      return
    }
    try await printText(of: tables, view)
  }

  private func printText(of tables: [TableReading], _ view: JournalView) async throws {
    let text = TablesText(tables, isExplained: explain, label: option.label)
    for (index, table) in tables.enumerated() {
      if index > 0 { Output.line() }
      let decisions = try await view.decisions(on: table)
      for line in text.lines(of: table, decisions) { Output.text(line) }
      if outlook { OutlookText(table).lines.forEach { Output.text($0) } }
    }
    if option.group == nil { text.bestLines.forEach { Output.text($0) } }
  }

  // MARK: - Several competitions

  /// Prints the tables of several competitions. One without a table is left out, and named.
  private func runAll(_ view: JournalView, _ session: Session) async throws {
    var all: [[TableReading]] = []
    var leftOut: [(competition: CompetitionSlug, reason: Refusal)] = []
    // Together they name nearly everybody, so asking for each need separately would cost more.
    _ = try await view.directory()
    for slug in try await competitions.slugs(view) {
      do {
        let tables = try await option.tables(slug, view)
        if !tables.isEmpty { all.append(tables) }
      } catch let refusal as Refusal {
        leftOut.append((slug, refusal))
      }
    }
    if let note = TablesText.genericNote(all.flatMap(\.self)) { Output.error(note) }
    if global.json {
      session.print(
        Documents.tables(
          all, after: option.after, on: option.on, withOutlook: outlook, leftOut: leftOut), of: view
      )
    } else {
      try await session.printSupposition(of: view, onStandardError: separated.isAsked)
      for (competition, reason) in leftOut {
        Output.error(Wrap.text("note: \(competition) is left out: \(reason.reason)", indent: 6))
      }
      if separated.isAsked {
        let every = all.flatMap(\.self)
        for line in TableFigures.lines(every, isCommas: separated.csv, ofMany: true) {
          Output.line(line)
        }
      } else {
        for (index, tables) in all.enumerated() {
          if index > 0 { Output.line() }
          if let title = tables.first?.competition.fullTitle { Output.text(title) }
          try await printText(of: tables, view)
        }
      }
    }
    if !leftOut.isEmpty { throw ExitCode(ExitStatus.partly.rawValue) }
  }
}
