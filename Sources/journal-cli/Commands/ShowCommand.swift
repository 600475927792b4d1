import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal show`: shows one event with everything known about it.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One event: what it says, who says so, what happened to it.",
    discussion: """
      --history also shows what rests on the event: the score, the tie and the tables that count it, \
      every event that acts on it or names it, and the reports that were published with it.

      Examples:
        journal show e12
        journal show e12 --history
        journal show e12 --raw
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The event, such as e12.")
  var event: EventReference

  @Flag(name: .long, help: "The record, byte for byte.")
  var raw = false

  @Flag(name: .long, help: "Also what rests on it.")
  var history = false

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let snapshot = try await journal.log.snapshot()
    let record = try await snapshot.event(at: event.position)
    // The bytes of a record can be shown even if the rest of the journal cannot be read.
    if raw, global.known == nil { return try Output.records(record.body + [UInt8(ascii: "\n")]) }
    let view = try await session.view(journal)
    guard record.position <= view.position else {
      throw Refusal(
        "no-such-event", "The log did not hold e\(record.position) then.",
        hint: "It ended at e\(view.position).")
    }
    if raw { return try Output.records(record.body + [UInt8(ascii: "\n")]) }
    let name = try await view.matchName(record.stream.slug)
    guard let name else { return try await showPlain(record, view, session) }
    let match = try await view.match(name)
    let tie = try await view.tie(of: match)
    let dependents = history ? try await view.dependents(of: record, in: match) : nil
    if global.json { return session.print(Documents.show(record, match, tie, dependents)) }
    for line in EventHistoryText(record, match, tie, session.style).lines { Output.text(line) }
    guard let dependents else { return }
    for line in DependentsText(dependents, match).lines { Output.text(line) }
  }

  /// Shows an event of the registry or of a competition, with the events that act on it.
  private func showPlain(_ record: Record, _ view: JournalView, _ session: Session) async throws {
    let stream = try await view.stream(record.stream)
    let dependents = history ? try await view.dependents(of: record, in: stream) : nil
    if global.json { return session.print(Documents.show(record, nil, nil, dependents)) }
    let text = StreamEventText(record, stream.history, stream.directory, session.style)
    for line in text.lines { Output.text(line) }
    guard let dependents else { return }
    for line in DependentsText(dependents, in: stream).lines { Output.text(line) }
  }
}
