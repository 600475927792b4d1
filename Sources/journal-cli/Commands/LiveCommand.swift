import ArgumentParser
import Foundation
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// `journal live`: short lines typed while a match is on.
struct LiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "live", abstract: "Log a match while it is on, in short lines.",
    discussion: """
      A line is [minute] code [who] [<assist] [.how] [text]; the clock runs from the kick-off. Each \
      line is saved before the next prompt. In a pipe, lines are read without prompts.

      journal config set live.keys.hg "g .h" makes hg a code of your own.

      Examples:
        journal live
        ko                 kick-off, and the clock runs
        g 9 <7 .h          goal by 9 from 7, a header
        -2 y ramos         a yellow card two minutes ago
        ?                  all keys
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "How many seconds after something happens you type it; else live.lag, else 0.")
  var lag: Int?

  @Flag(help: "Take no minute from the clock: type each.")
  var manualClock = false

  @Flag(help: "Ring the bell if a line is not understood.")
  var bell = false

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  func validate() throws {
    guard (0...600).contains(lag ?? 0) else {
      throw ValidationError("--lag takes 0 to 600 seconds.")
    }
  }

  mutating func run() async throws {
    let session = Session(global)
    let settings = Settings.current
    let kept = try await session.write { journal, hook in
      let view = try await journal.view()
      let name = try await session.name(journal, view, of: reference)
      try await session.use(name.slug, in: journal)
      let desk = LiveDesk(
        journal, at: name.stream, by: session.author().by,
        lag: lag ?? settings.number("live.lag") ?? 0, followingClock: !manualClock,
        keys: LiveKeys(settings.codes))
      let isTerminal = isatty(STDIN_FILENO) != 0 && Output.isTerminal
      if isTerminal {
        try await LiveTerminal(desk, session, name, hook, rings: bell || settings.flag("live.bell"))
          .run()
        return 0
      }
      return try await LivePipe(desk, session, name, hook).run()
    }
    if kept > 0 { throw ExitCode(ExitStatus.partly.rawValue) }
  }
}
