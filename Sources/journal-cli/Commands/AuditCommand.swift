import ArgumentParser
import JournalCore
import JournalProjections
import JournalRules
import MatchJournal

/// `journal audit`: who goes through, by which clause, from which events, and what would change it.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Why a result is what it is, and what would change it.",
    discussion: """
      Examples:
        journal audit copa-qf
        journal audit copa-qf --without e11
        journal audit copa-qf --rules no-away-goals
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Leave an event out, such as e11; may be repeated.")
  var without: [EventReference] = []

  @Option(
    name: .long, help: "Other rules: an id, a file, or no-STEP to strike a test (no-away-goals).")
  var rules: String?

  @Option(name: .long, help: "Up to a point: 50 of the last leg, leg1:90, HT, e11.")
  var at: String?

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 where it is undecided.")
  var exitCode = false

  @Argument(help: "A tie or a match; that of the current match if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    if let match = try await loneMatch(session, journal, view) {
      return try auditMatch(match, session)
    }
    let whole = try await TieOption.tie(reference, session, journal, view)
    let asked = try changed(try await TieOption.seen(whole, try MomentOption(at), view))
    if global.json {
      session.print(Documents.audit(asked))
    } else {
      let isQuestion = !without.isEmpty || rules != nil
      for line in AuditText(asked, session.style).lines(isShort: isQuestion) { Output.line(line) }
    }
    if exitCode, asked.verdict.state == .undecided { throw ExitCode(ExitStatus.no.rawValue) }
  }

  /// The tie with the rules and without the events that the question names.
  private func changed(_ tie: TieReading) throws -> TieReading {
    var tie = tie
    if let rules { tie = try apply(rules, to: tie) }
    if !without.isEmpty {
      let positions = Set(without.map(\.position))
      let known = Set(tie.contest.legs.flatMap { $0.history.raw.map(\.position) })
      for position in positions.sorted() where !known.contains(position) {
        throw Refusal("no-such-event", "There is no e\(position) in \(tie.tie.tie).")
      }
      tie = tie.without(positions)
    }
    return tie
  }

  private func apply(_ name: String, to tie: TieReading) throws -> TieReading {
    if name.hasPrefix("no-") {
      let step = String(name.dropFirst(3))
      let tests = Set(tie.stage.steps.compactMap(\.by))
      guard tests.contains(step) else {
        throw Refusal(
          "no-rules", "The regulation has no test \"\(TextRules.harmless(step))\".",
          hint: "It has \(tests.sorted().joined(separator: ", ")).")
      }
      return tie.judged(by: tie.stage.without { $0.by == step })
    }
    return try tie.judged(by: try AdoptedRegulation(try RulesFile.document(name)))
  }

  // MARK: - A match that belongs to no tie

  private func loneMatch(_ session: Session, _ journal: MatchJournal, _ view: JournalView)
    async throws -> MatchReading?
  {
    if let reference, let slug = TieSlug(reference), view.directory.ties[slug] != nil { return nil }
    if let reference, (try? view.resolve(match: reference)) == nil, !reference.hasPrefix("@") {
      return nil
    }
    let match = try await session.match(journal, view, named: reference)
    return match.scheduled.tie == nil ? match : nil
  }

  private func auditMatch(_ match: MatchReading, _ session: Session) throws {
    let moment = try MomentOption(at).moment
    if global.json { return session.print(Documents.scoreboard(match, at: moment)) }
    let cited = match.scoreboard(at: moment)
    Output.line(session.style.verdict(Wrap.text("\(MatchHeader.score(of: match, at: moment)).")))
    Output.line()
    let goals = GoalList(folding: match.history.facts(upTo: moment, in: match.format)).goals
    for goal in goals { Output.line(AuditText.goal(goal, match)) }
    let refs = cited.positions.map { "e\($0)" }.joined(separator: " ")
    Output.line(Wrap.text("  Rests on      \(refs)", indent: 16))
  }
}
