import ArgumentParser
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal tie`: the ties of a journal.
struct TieCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tie", abstract: "How ties stand, at any moment.",
    subcommands: [TieShowCommand.self, TieListCommand.self], defaultSubcommand: TieShowCommand.self)
}

/// `journal tie show`: shows the state of a tie, at any moment. The word `show` may be left out.
struct TieShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "How a tie stands, at any moment; \"show\" may be left out.",
    discussion: """
      Examples:
        journal tie copa-qf
        journal tie copa-qf --at leg1:90
        journal tie copa-qf --swing
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var supposing: SupposingOption

  @Option(name: .long, help: "Up to a point: 50 of the last leg, leg1:90, HT, e11.")
  var at: String?

  @Flag(name: .long, help: "Show who was going through after each event.")
  var swing = false

  @Argument(help: "The tie; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing, ofTie: reference)
    let moment = try AskedMoment(at)
    let slug = try await session.tie(reference, journal, view)
    let tie = try await view.ask(.tie(slug, at: moment.inTie))
    if global.json { return session.print(Documents.tie(tie), of: view) }
    try await session.printSupposition(of: view)
    let text = TieText(tie, label: at.map { _ in moment.label }, leg: moment.leg)
    for line in text.lines { Output.text(line) }
    if swing { SwingText.lines(tie, session.style).forEach { Output.text($0) } }
    Output.text(text.verdict(session.style))
    TieOutlookText(tie)?.lines.forEach { Output.text($0) }
    text.remedies.forEach { Output.text($0) }
  }
}
