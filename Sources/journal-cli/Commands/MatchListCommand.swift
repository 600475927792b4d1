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
    discussion: "Examples:\n  journal match list\n  journal match list --json")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let current = try await session.matchName(nil, journal, view)?.slug
    var matches: [MatchReading] = []
    // The matches together name nearly everybody, so asking for each need separately would cost
    // more.
    _ = try await view.directory()
    for name in try await view.matchNames() { matches.append(try await view.match(name)) }
    if global.json { return session.print(Documents.matches(matches, current: current)) }
    for line in MatchListText.lines(matches, current: current) { Output.line(line) }
  }
}
