import ArgumentParser
import Foundation
import JournalCore
import JournalProjections
import JournalRules
import MatchJournal

/// `journal match list`: the matches.
struct MatchListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the matches.",
    discussion: "Examples:\n  journal match list\n  journal match list --json")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let current = try journal.setting("match")
    var matches: [MatchReading] = []
    for name in view.matches { matches.append(try await view.match(name)) }
    if global.json { return session.print(Documents.matches(matches, current: current)) }
    let width = matches.map { $0.shortForm.count }.max() ?? 0
    for match in matches {
      let mark = match.slug == current ? "*" : " "
      let name = Columns.pad(match.shortForm, width)
      let score = MatchHeader.score(of: match)
      Output.line("\(mark) \(name)  \(match.scheduled.date)  \(score)")
    }
  }
}

/// `journal match use`: makes a match the current one.
struct MatchUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Make a match the current one.",
    discussion: "Examples:\n  journal match use rma-leg\n  journal match use @-")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The match.")
  var reference: String

  mutating func run() async throws {
    let session = Session(global)
    let name = reference
    try await session.write { journal in
      let match = try await session.match(journal, try await journal.view(), named: name)
      try session.use(match.slug, in: journal)
      if !session.options.quiet { Output.line("Current match is now \(match.shortForm).") }
    }
  }
}

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
    let match = try await session.match(
      journal, try await session.view(journal), named: reference)
    let moment = try MomentOption(at).inMatch(match)
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

/// Names of a squad.
enum SquadText {
  /// `7 Isco` or `Isco`.
  static func name(_ id: NameID, _ squad: Squad, _ match: MatchReading) -> String {
    let slug = match.history.names.person(id)
    let title = slug.map { match.directory.title($0) } ?? "?"
    return squad.shirts[id].map { "\($0) \(title)" } ?? title
  }
}

/// `journal match lineup`: names the players of one side or of both.
struct MatchLineUpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineup", abstract: "Name the players of a side.",
    discussion: """
      Starters first, then the bench behind "bench:"; numbers where they are known.

      Examples:
        journal match lineup home "1 Navas; 2 Carvajal; 4 Ramos; ...; bench: 7 Ronaldo"
        journal match lineup away leganes.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "home, away or a team.")
  var side: String

  @Argument(help: "The players, or a file with one a line.")
  var players: String

  @Option(name: .long, help: "The coach.")
  var coach: String?

  @Option(name: .long, help: "The formation, such as 4-3-3.")
  var formation: String?

  mutating func run() async throws {
    let session = Session(global)
    let command = self
    let text =
      FileManager.default.fileExists(atPath: players)
      ? try String(contentsOfFile: players, encoding: .utf8) : players
    try await session.writeToMatch { journal, match, _ in
      var drafts = try journal.drafts(
        lineUp: text, of: command.side, in: match, by: session.author(in: match))
      if let last = drafts.popLast() {
        drafts.append(try journal.with(last, coach: command.coach, formation: command.formation))
      }
      return drafts
    }
  }
}
