import ArgumentParser
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal tie`: how a tie stands, at any moment.
struct TieCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tie", abstract: "How a tie stands, at any moment.",
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

  @Flag(name: .long, help: "Who was through after each event.")
  var swing = false

  @Argument(help: "The tie; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing, ofTie: reference)
    let moment = try MomentOption(at)
    let slug = try await TieOption.tie(reference, session, journal, view)
    let tie = try await view.ask(.tie(slug, at: moment.inTie))
    if global.json { return try await session.print(Documents.tie(tie), of: view) }
    try await session.printSupposition(of: view)
    let names = tie.tie.teams.map { tie.directory.title($0) }
    let title = "\(tie.tie.tie)  \(names[0]) v \(names[1]), \(tie.tie.round)"
    Output.wrapped(TextRules.harmless(title), indent: 2)
    for leg in tie.contest.legs {
      guard let match = tie.match(of: leg) else { continue }
      let part = moment.leg == leg.number || moment.leg == nil && leg.moment != .end
      Output.wrapped(
        "  leg \(leg.number)  \(MatchHeader.score(of: match, at: leg.moment))"
          + (part && at != nil ? " at \(moment.label)" : ""), indent: 9)
    }
    if swing { printSwing(tie, session) }
    Output.line(session.style.verdict(TextRules.harmless(TieWords(tie).status)))
  }

  private func printSwing(_ tie: TieReading, _ session: Session) {
    var last: String?
    for change in TieSwing(tie.contest, by: tie.stage).changes {
      guard let position = change.position, let seen = tie.seen(after: position) else { continue }
      let text = TieWords(seen).outcome
      guard text != last else { continue }
      last = text
      let match = tie.matches.first { $0.leg == change.leg }?.match
      let draft = match.flatMap { match in
        match.stream.record(at: position).map { match.stream.effective($0) }
      }
      let line = EventLine(
        position: position, label: draft?.label(in: tie.contest.format) ?? "",
        text: TextRules.harmless(text), score: nil)
      Output.line(line.render(session.style))
    }
  }
}
