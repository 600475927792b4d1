import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal form`: the last results of each team, and the streaks of a competition.
struct FormCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "The last results of each team, and streaks.",
    discussion: """
      Examples:
        journal form la-liga-2017-18
        journal form la-liga --json
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(name: .long, help: "Print comma-separated values.")
  var csv = false

  @Flag(name: .long, help: "Print tab-separated values.")
  var tsv = false

  @Argument(help: "The competition; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let slug = try await session.competition(reference, journal, view)
    let competition = try await view.ask(.results(of: slug))
    let teams = competition.form
    if global.json { return session.print(Documents.form(teams, of: competition)) }
    let text = FormText(teams, competition.directory)
    for line in csv || tsv ? text.values(isCommas: csv) : text.lines { Output.line(line) }
  }
}
