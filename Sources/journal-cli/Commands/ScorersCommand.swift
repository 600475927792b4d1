import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal scorers`: lists the goalscorers of a competition.
struct ScorersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scorers", abstract: "Who scored how many goals in a competition.",
    discussion: """
      Own goals count for nobody. Goals in an awarded match count if the award keeps them.

      Examples:
        journal scorers la-liga-2017-18
        journal scorers la-liga --limit 5 --csv
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "How many to list, plus any level with the last; 0 for all.")
  var limit = 20

  @Flag(name: .long, help: "Print comma-separated values.")
  var csv = false

  @Flag(name: .long, help: "Print tab-separated values.")
  var tsv = false

  @Argument(help: "The competition; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    guard limit >= 0 else { throw Refusal("usage", "--limit takes 0 or more.") }
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let slug = try await session.competition(reference, journal, view)
    let competition = try await view.ask(.results(of: slug))
    let scorers = competition.scorers
    let all = scorers.ranked
    let shown = limit == 0 ? all : all.filter { $0.rank <= limit }
    if global.json { return session.print(Documents.scorers(scorers, shown, of: competition)) }
    let text = ScorersText(shown, scorers, of: competition, count: all.count)
    let lines = csv || tsv ? text.values(isCommas: csv) : text.lines
    for line in lines { Output.line(line) }
  }
}
