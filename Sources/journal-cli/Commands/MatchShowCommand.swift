import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal match show`: a match with who played.
struct MatchShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a match: score, line-ups, cards.",
    discussion: "Examples:\n  journal match show\n  journal match show rma-leg --at 60")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Up to a point of the match: 50, 45+2, HT, FT, e11.")
  var at: String?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let moment = try MomentOption(at).inMatch()
    let view = try await session.view(journal)
    let name = try await session.name(journal, view, of: reference)
    let match = try await view.ask(.match(name, at: moment.moment)).match
    if global.json { return session.print(Documents.lineUps(match, at: moment.moment)) }
    for line in MatchHeader.lines(of: match, at: moment.moment) { Output.line(line) }
    let lineUps = match.projection(LineUps.self, at: moment.moment)
    for side in Side.allCases where lineUps[side].isKnown {
      let names = lineUps[side].onPitch.map { SquadText.name($0, lineUps[side], match) }
      let lead = "\(match.title(side))\(at == nil ? "" : " at \(moment.label)"): "
      Output.line(Wrap.text(TextRules.harmless(lead + names.joined(separator: ", ")), indent: 2))
    }
    for entry in match.projection(Discipline.self, at: moment.moment).standing {
      let record = match.stream.record(at: entry.card.position)
      guard let record else { continue }
      let draft = match.stream.effective(record)
      let line = EventLine(
        position: record.position, label: draft.label(in: match.format),
        text: EventWords(match).text(of: draft), score: nil)
      Output.line(line.render(session.style))
    }
  }
}
