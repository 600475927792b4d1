import ArgumentParser
import JournalCore
import JournalReading
import MatchJournal

/// `journal demo`: logs the tie that the project started from.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Log a finished example: Copa del Rey, January 2018.",
    discussion: "Examples:\n  journal demo\n  journal demo try-it")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder; created if it does not exist.")
  var folder: String?

  mutating func run() async throws {
    let path = try JournalFile.path(in: folder, global)
    let journal = try MatchJournal.create(
      at: path, origin: "match-journal/demo", timeZone: "Europe/Madrid")
    try await journal.logDemo()
    let session = Session(global, at: path)
    let view = try await journal.view()
    for match in try await view.matchNames() { try await session.use(match.slug, in: journal) }
    let count = view.position
    try await journal.settle()
    Output.acknowledge("\(TextRules.harmless(path)) is created")
    guard !global.quiet else { return }
    let go = folder.map { "  cd \(TextRules.harmless($0))\n" } ?? ""
    Output.line(
      """
      Created \(TextRules.harmless(path)): Leganés v Real Madrid, two legs, \(count) events. Try:

      \(go)  journal replay              the second leg, event by event
        journal status --at 50      how it stood after 50 minutes
        journal audit copa-qf       who goes through, why, and what would change it
        journal narrate --cite      the report, each sentence with its events
        journal verify              nothing has been changed since it was written
      """)
  }
}
