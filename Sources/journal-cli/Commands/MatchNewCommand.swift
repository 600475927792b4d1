import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal match new`: sets up a match, with its result if the title has one.
struct MatchNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Set up a match.",
    discussion: """
      Examples:
        journal match new "Real Madrid v Leganés" --tie copa-qf --leg 2
        journal match new "Leganés 0-1 Real Madrid (Asensio 89')" --on 2018-01-18
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "\"Home v Away\", or \"Home 0-1 Away (Scorer 89')\".")
  var title: String

  @Option(name: .long, help: "The day, such as 2018-01-24; today if not given.")
  var on: String?

  @Option(name: .customLong("kick-off"), help: "The kick-off: 21:30, in the journal's time zone.")
  var kickOff: String?

  @Option(name: .long, help: "The ground.")
  var venue: String?

  @Flag(name: .long, help: "The ground is neutral.")
  var neutral = false

  @Option(name: .long, help: "The tie it belongs to, such as copa-qf.")
  var tie: String?

  @Option(name: .long, help: "The leg of the tie.")
  var leg: Int?

  @Option(name: .long, help: "The round, if the name of the tie does not show it.")
  var round: String?

  @Option(name: .long, help: "The group or table it counts for, such as \"Group A\".")
  var group: String?

  @Option(name: .long, help: "The stage of the competition.")
  var stage: String?

  @Option(name: .long, help: "The matchday, from 1.")
  var matchday: Int?

  @Option(name: .long, help: "The competition; the only one if not given.")
  var competition: String?

  @Option(name: .long, help: "The referee.")
  var referee: String?

  @Option(name: .long, help: "The number of spectators.")
  var attendance: Int?

  @Flag(name: .long, help: "The teams meet a second time that day.")
  var again = false

  @Flag(name: .customLong("new"), help: "A team is new, though its name resembles another.")
  var isNew = false

  mutating func run() async throws {
    let session = Session(global)
    let command = self
    try await session.write { journal in
      let setup = try command.setup(journal)
      let author = session.author()
      var stream: StreamName?
      let outcome = try await session.record(journal) { view in
        let new = try await journal.drafts(for: setup, by: author, seeing: view)
        stream = new.stream
        return try await journal.prepare(new.drafts, seeing: view)
      }
      guard let stream else { return }
      try await command.report(outcome, stream, journal, session)
    }
  }

  private func setup(_ journal: MatchJournal) throws -> MatchSetup {
    let day = try on.map { try CalendarDate(typed: $0) } ?? journal.today
    var setup = MatchSetup(title: try MatchTitle(title), date: day)
    setup.kickOff = try kickOff.map { try journal.kickOff($0, on: day) }
    setup.venue = venue
    setup.isNeutral = neutral
    setup.tie = try tie.map { try TieSlug(typed: $0, as: "the name of a tie") }
    setup.leg = leg
    setup.round = round
    setup.group = group
    setup.stage = stage
    setup.matchday = matchday
    setup.competition = competition
    setup.referee = referee
    setup.attendance = attendance
    setup.isAgain = again
    setup.isNew = isNew
    return setup
  }

  private func report(
    _ outcome: Outcome, _ stream: StreamName, _ journal: MatchJournal, _ session: Session
  ) async throws {
    let printer = AppendPrinter(session, outcome)
    if !global.dryRun {
      let isKept = try await session.use(stream.slug, in: journal)
      let match = try await session.match(journal, try await journal.view(), named: stream.slug)
      if global.json { return printer.document(match: match, tie: nil) }
      printer.setUp(match)
      if outcome.histories[stream]?.facts.contains(where: { $0.kind == .scoreDeclared }) == false,
        !global.quiet
      {
        Output.wrapped(SetUpText.next(match.shortForm, isCurrent: isKept), indent: 2)
      }
    } else {
      Output.line(
        "Would set up \(stream.slug) in \(outcome.events.count) events (nothing written).")
    }
  }
}
