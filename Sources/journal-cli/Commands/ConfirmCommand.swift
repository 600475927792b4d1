import ArgumentParser
import JournalCore
import JournalReading
import MatchJournal

/// `journal confirm`: provisional facts are facts.
struct ConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Confirm what was logged as provisional.",
    discussion: """
      Without events, it confirms everything in the match that is still provisional (append \
      --provisional).

      Examples:
        journal confirm
        journal confirm e40 e41 --as "match delegate"
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The events; all provisional ones of the match if none is given.")
  var events: [EventReference] = []

  mutating func run() async throws {
    let session = Session(global)
    let positions = events.map(\.position)
    try await session.writeToMatch { journal, match, view in
      let drafts = try journal.drafts(
        confirming: positions.isEmpty ? nil : positions, in: match, by: session.author())
      return try await journal.prepare(drafts, seeing: view, match: match)
    }
  }
}
