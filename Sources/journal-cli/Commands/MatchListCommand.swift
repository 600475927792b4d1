import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal match list`: the matches.
struct MatchListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the matches.",
    discussion: "Examples:\n  journal match list\n  journal match list --json")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let current = try await session.matchName(nil, journal, view)?.slug
    var matches: [MatchReading] = []
    for name in view.matches { matches.append(try await view.match(name)) }
    if global.json { return session.print(Documents.matches(matches, current: current)) }
    let width = matches.map { $0.shortForm.count }.max() ?? 0
    for match in matches {
      let mark = match.slug == current ? "*" : " "
      let name = Columns.pad(match.shortForm, width)
      let score = MatchHeader.score(of: match)
      Output.wrapped("\(mark) \(name)  \(match.scheduled.date)  \(score)", indent: 4)
    }
  }
}
