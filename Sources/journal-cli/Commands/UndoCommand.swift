import ArgumentParser
import JournalCore
import JournalRules
import MatchJournal

/// `journal undo`: takes back the last write, or one event.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last write; repeat to go on.",
    discussion:
      "Nothing is deleted: the undo is an event.\n\nExamples:\n  journal undo\n  journal undo e12")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The event; the last write if not given.")
  var event: EventReference?

  @Option(name: .long, help: "Why; a closed match asks for it.")
  var reason: String?

  mutating func run() async throws {
    let session = Session(global)
    var position = event?.position
    if position == nil, global.match == nil {
      position = try await session.open(readOnly: true).lastCompetitionWrite()
    }
    let reason = reason ?? "undo"
    if let position, let name = try await session.registryStream(of: position) {
      return try await session.writeToStream({ try await $0.stream(name) }) { journal, stream in
        let author = session.author()
        return [try journal.draft(undoing: position, in: stream, by: author, reason: reason)]
      }
    }
    try await session.writeToMatch { journal, match, _ in
      try journal.drafts(
        undoing: position, in: match, by: session.author(in: match), reason: reason)
    }
  }
}
