import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal match show`: shows a match with its line-ups and cards.
struct MatchShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a match: score, line-ups, cards.",
    discussion: "Examples:\n  journal match show\n  journal match show rma-leg --at 60")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Up to a point in the match: 50, 45+2, HT, FT, e11.")
  var at: String?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let moment = try AskedMoment(at).inMatch()
    let view = try await session.view(journal)
    let name = try await session.name(journal, view, of: reference)
    let match = try await view.ask(.match(name, at: moment.moment)).match
    let decisions = at == nil ? try await view.decisions(on: match) : nil
    if global.json {
      return session.print(
        Documents.lineUps(match, at: moment.moment, appeals: decisions?.appeals))
    }
    let text = LineUpText(
      match, at: moment.moment, label: at.map { _ in moment.label }, decisions: decisions,
      session.style)
    for line in text.lines { Output.text(line) }
  }
}
