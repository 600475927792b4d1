import ArgumentParser
import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal status`: shows the score, the clock and the tie, at any moment.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The score, the clock and the tie, at any moment.",
    discussion: """
      Examples:
        journal status
        journal status --at 50
        journal status --at HT --known 22:05
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var supposing: SupposingOption

  @Option(name: .long, help: "Up to a point in the match: 50, 45+2, HT, FT, e11.")
  var at: String?

  @Flag(name: .long, help: "One short line for a prompt: RMA 1-2 LEG 61'.")
  var prompt = false

  @Flag(name: .long, help: "Print comma-separated values.")
  var csv = false

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing, of: reference)
    let moment = try AskedMoment(at).inMatch()
    let name = try await session.name(journal, view, of: reference)
    let answer = try await view.ask(.match(name, at: moment.moment))
    let (match, tie) = (answer.match, answer.tie)
    let appeals = at == nil ? try await view.decisions(on: match).appeals : nil
    if global.json {
      return session.print(
        Documents.status(match, at: moment.moment, tie: tie, appeals: appeals), of: view)
    }
    try await session.printSupposition(of: view, onStandardError: csv || prompt)
    let text = StatusText(
      match, at: moment.moment, label: at.map { _ in moment.label }, tie: tie,
      appeals: appeals ?? [])
    if csv { return text.values(asked: at ?? "").forEach { Output.line($0) } }
    if prompt { return Output.line(text.prompt) }
    for line in text.lines(session.style) { Output.text(line) }
  }
}
