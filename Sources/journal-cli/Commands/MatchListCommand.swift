import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal match list`: lists the matches.
struct MatchListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the matches.",
    discussion: """
      Examples:
        journal match list
        journal match list la-liga-2017-18 --csv
        journal match list --season 2017-18 --json
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var competitions: CompetitionsOption
  @OptionGroup var separated: SeparatedOption

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let current = try await session.matchName(nil, journal, view)?.slug
    let isPart = competitions.isMany || !competitions.names.isEmpty
    let matches = try await view.summaries(of: isPart ? try await competitions.slugs(view) : nil)
    if global.json { return session.print(Documents.matches(matches, current: current)) }
    let lines =
      separated.isAsked
      ? MatchListText.values(matches, isCommas: separated.csv)
      : MatchListText.lines(
        matches, current: current, columns: Output.isTerminal ? session.style.width : nil)
    for line in lines { Output.line(line) }
  }
}
