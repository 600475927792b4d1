import ArgumentParser
import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal status`: score, clock and tie, at any moment.
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

  @Option(name: .long, help: "Up to a point of the match: 50, 45+2, HT, FT, e11.")
  var at: String?

  @Flag(name: .long, help: "One short line for a prompt: RMA 1-2 LEG 61'.")
  var prompt = false

  @Flag(name: .long, help: "Comma-separated values.")
  var csv = false

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing, of: reference)
    let moment = try MomentOption(at).inMatch()
    let name = try await session.name(journal, view, of: reference)
    let answer = try await view.ask(.match(name, at: moment.moment))
    let (match, tie) = (answer.match, answer.tie)
    if global.json {
      return try await session.print(
        Documents.status(match, at: moment.moment, tie: tie), of: view)
    }
    try await session.printSupposition(of: view, onStandardError: csv || prompt)
    if csv { return printCSV(match, moment, tie) }
    if prompt { return Output.line(Self.prompt(match, moment.moment)) }
    let when = at == nil ? now(match) : " at \(moment.label)"
    let score = MatchHeader.score(of: match, at: moment.moment)
    let isWide = Columns.width("\(match.shortForm)\(when)  \(score)") > Wrap.width
    Output.wrapped(
      "\(match.shortForm)\(when)  \(isWide ? score : session.style.score(score))", indent: 2)
    if let tie { Output.wrapped(TextRules.harmless(TieWords(tie).status), indent: 2) }
    if at == nil { for question in OpenQuestions.list(match) { Output.line(question) } }
  }

  private func now(_ match: MatchReading) -> String {
    if !match.status().isOrdinary { return "" }
    if Self.isOver(match) { return " full-time" }
    return match.clock.now.map { " \($0.title)" } ?? ""
  }

  /// Whether the last whistle has gone, as far as anybody can know before extra time begins.
  private static func isOver(_ match: MatchReading) -> Bool {
    guard !match.clock.isOver, let now = match.clock.now else {
      return match.scoreboard().value.isRegulationOver
    }
    return now == .beforeExtraTime || now == .post
  }

  private static func prompt(_ match: MatchReading, _ moment: Moment) -> String {
    let (home, away) = (match.team(.home), match.team(.away))
    let score = match.result(at: moment)?.knownScore.map { "\($0)" } ?? "v"
    let last = match.history.facts(upTo: moment, in: match.format).last { $0.minute > 0 }
    let minute = last.map { " \($0.minute)'" } ?? ""
    let pause = match.clock.now.map { " \($0.shortLabel)" } ?? ""
    let status = match.status(at: moment)
    let clock =
      !status.isOrdinary
      ? " \(status.rawValue)"
      : moment != .end || match.clock.open != nil ? minute : isOver(match) ? " FT" : pause
    return TextRules.harmless(
      "\(match.directory.code(home)) \(score) \(match.directory.code(away))\(clock)")
  }

  private func printCSV(_ match: MatchReading, _ moment: MomentOption, _ tie: TieReading?) {
    let score = match.result(at: moment.moment)?.knownScore
    let verdict = tie?.verdict
    let hasBegun = tie?.contest.legs.contains { $0.result.knownScore != nil } ?? false
    let lead = (hasBegun ? verdict : nil).map { verdict in
      let leader = verdict.winner ?? verdict.aggregate.leader ?? .first
      return "\(verdict.aggregate[leader])-\(verdict.aggregate[leader.other])"
    }
    let through = tie.flatMap { tie in verdict?.winner.map { tie.title($0) } }
    Output.line("match,at,home,away,home_goals,away_goals,aggregate,through,by,state")
    let cells = [
      match.shortForm, at ?? "", match.title(.home), match.title(.away),
      score.map { "\($0.home)" } ?? "", score.map { "\($0.away)" } ?? "", lead ?? "", through ?? "",
      verdict?.decidedBy ?? "", match.status(at: moment.moment).rawValue,
    ]
    Output.line(cells.map { CSV.cell($0) }.joined(separator: ","))
  }
}
