import ArgumentParser
import JournalCore
import JournalText
import MatchJournal

/// `journal clock`: goes on from a right clock after events were recorded by a wrong one.
struct ClockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: "Say that a clock was wrong, and go on from a right one.",
    discussion: """
      Recording times never run backwards: after one event of a clock that stood in 2099, all later \
      ones get its time. Set the machine's clock; then this command appends an event that says from \
      where on the times were wrong, and has the right time itself. Nothing recorded is changed: \
      --known tells where it cannot say what was known when. Without --from, the times are taken to be \
      wrong from the first event on whose time has not come; events before it may have been wrong too, \
      and then name the first.

      Examples:
        journal clock --reason "the laptop stood in 2099"
        journal clock --from e40 --reason "the clock was set at e53" --dry-run
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The first event that the wrong clock recorded, such as e40.")
  var from: EventReference?

  @Option(name: .long, help: "What was wrong; it stays in the record.")
  var reason: String

  mutating func run() async throws {
    let session = Session(global)
    try await session.write { journal in
      let outcome = try await session.record(journal) { view in
        let draft = try await journal.draft(
          correctingClockFrom: from?.position, because: reason, by: session.author(), seeing: view)
        return try await journal.prepare([draft], seeing: view)
      }
      try await AppendPrinter(session, outcome).run()
      if !session.options.quiet, let wrong = try await journal.wrongTimes(by: outcome) {
        Output.error(ClockText.consequence(for: wrong))
      }
    }
  }
}
