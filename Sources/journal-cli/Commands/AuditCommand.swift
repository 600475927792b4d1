import ArgumentParser
import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
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
        journal audit copa-qf --receipt copa-qf.receipt --key desk.key
        journal audit la-liga-2017-18 --place 3
        journal audit la-liga-2017-18/valencia
        journal audit copa-del-rey-2017-18 --ties
        journal audit copa-qf --dossier inquiry --key desk.key
        journal audit copa-qf --svg -o why.svg
        journal audit copa-qf --prov -o why.json
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var supposing: SupposingOption

  @Option(name: .long, help: "Up to a point: 50 of the last leg, leg1:90, HT, e11.")
  var at: String?

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 if it is undecided.")
  var exitCode = false

  @Option(name: .long, help: "A place in a table, such as 3.")
  var place: Int?

  @Option(name: .long, help: "A team in a table: why it is where it is.")
  var team: String?

  @Option(name: .long, help: "The group of the table, such as A.")
  var group: String?

  @Option(name: .long, help: "The table up to a round: 10, \"Matchday 10\", or its name.")
  var after: String?

  @Option(name: .long, help: "The table up to a day, such as 2017-12-31.")
  var on: String?

  @OptionGroup var receipt: ReceiptOption
  @OptionGroup var form: AnswerFormOption
  @OptionGroup var dossier: DossierOption

  @Flag(name: .long, help: "List every match that a place rests on.")
  var matches = false

  @Flag(name: .long, help: "Audit all ties of a competition.")
  var ties = false

  @Argument(help: "A tie, a match or a competition; COMPETITION/TEAM for a place in a table.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    try form.check(session)
    try receipt.check(isQuestion: isHypothetical, hasDossier: dossier.isAsked, session)
    try dossier.check()
    let journal = try session.open(readOnly: true)
    let now = try await session.view(journal)
    let recorded = try await receipt.view(journal, session) ?? now
    let view = try await supposing.view(recorded, journal, session) { view in
      try await matchToAddTo(session, journal, view)
    }
    switch try await subject(session, journal, view) {
    case .place(let competition) where try await asksForTies(of: competition, view):
      try await auditTies(of: competition, view, session)
    case .place(let competition):
      try await auditPlace(in: competition, session, journal, view)
    case .match(let name):
      try checkIsNoTable("match")
      try await receipt.write(.match(name.slug), journal, session)
      try await dossier.write(.match(name.slug), receipt, journal, session)
      try await auditMatch(name, journal, view, session)
    case .tie(let slug):
      try checkIsNoTable("tie")
      try await receipt.write(.tie(slug), journal, session)
      try await dossier.write(.tie(slug), receipt, journal, session)
      try await auditTie(slug, journal, view, session)
    }
  }

  /// Refuses what only a table takes, and would be ignored.
  private func checkIsNoTable(_ subject: String) throws(Refusal) {
    let given = [("--on", on), ("--after", after), ("--group", group)].first { $0.1 != nil }
    guard let option = given?.0 else { return }
    throw Refusal(
      "usage", "\(option) is for a place in a table, and this is a \(subject).",
      hint: "--at answers as of a moment in it, --known as of what was recorded by then.")
  }

  /// Returns what is asked for: a place if the options or a slash say so, else what the word means.
  private func subject(_ session: Session, _ journal: MatchJournal, _ view: JournalView)
    async throws -> AuditSubject
  {
    if ties || place != nil || team != nil || reference?.contains("/") == true {
      let competition = reference?.split(separator: "/", maxSplits: 1).first.map(String.init)
      return .place(try await session.competition(competition, journal, view))
    }
    do {
      return try await view.auditSubject(named: reference, supposesRules: !supposing.rules.isEmpty)
      {
        try await session.name(journal, view, of: $0)
      }
    } catch let refusal as Refusal where reference == nil && refusal.code == "no-current-match" {
      let ties = try await view.directory().ties.keys.map(\.text).sorted()
      guard let first = ties.first else { throw refusal }
      let rest = ties.dropFirst().prefix(5)
      throw Refusal(
        refusal.code, refusal.reason,
        hint: "Name a match, or a tie: journal audit \(first)"
          + (rest.isEmpty ? "." : ". Others: \(rest.joined(separator: ", ")); journal tie list."))
    }
  }

  /// Whether a competition's ties are asked for: if the options say so, or if its regulation ranks
  /// nothing and no place is named.
  private func asksForTies(of competition: CompetitionSlug, _ view: JournalView) async throws
    -> Bool
  {
    guard !ties else { return true }
    guard place == nil, team == nil, group == nil, reference?.contains("/") != true else {
      return false
    }
    let rules = try await view.regulation(of: competition)?.regulation
    return rules.map { $0.stages.allSatisfy { $0.kind == .tie } } ?? false
  }

  private func auditTies(
    of competition: CompetitionSlug, _ view: JournalView, _ session: Session
  ) async throws {
    try checkIsNoTable("list of ties")
    guard at == nil, receipt.receipt == nil, !form.isAsked, !dossier.isAsked else {
      throw Refusal(
        "usage",
        "All ties of a competition are audited as they stand, in lines or --json; without receipt or dossier.",
        hint: "Name one tie.")
    }
    let list = try await view.ties(of: [competition])
    if global.json {
      session.print(Documents.audits(list), of: view)
    } else {
      try await session.printSupposition(of: view)
      if let note = TieListText(list).leftOut { Output.error(note) }
      for (index, tie) in list.ties.enumerated() {
        if index > 0 { Output.line() }
        Output.text(tie.tie.tie.text)
        let text = AuditText(tie, try await view.decisions(on: tie), session.style)
        // Of a single tie everything is told that its own audit tells.
        let isOnly = list.ties.count == 1
        for line in text.lines(isShort: supposing.isUsed, searching: isOnly) { Output.text(line) }
      }
    }
    if !list.leftOut.isEmpty { throw ExitCode(ExitStatus.partly.rawValue) }
    if exitCode, list.ties.contains(where: { $0.verdict.state == .undecided }) {
      throw ExitCode(ExitStatus.no.rawValue)
    }
  }

  private func auditTie(
    _ slug: TieSlug, _ journal: MatchJournal, _ view: JournalView, _ session: Session
  ) async throws {
    let asked = try await view.ask(.tie(slug, at: try AskedMoment(at).inTie))
    let disputes = tellsDisputes ? try await view.disputes(on: asked) : []
    let decisions = try await view.decisions(on: asked)
    if form.isAsked {
      try await form.print(.tie(asked), view, journal, session)
    } else if global.json {
      session.print(
        Documents.audit(asked, disputes: disputes, appeals: decisions.appeals), of: view)
    } else {
      try await session.printSupposition(of: view)
      let text = AuditText(asked, decisions, disputes: disputes, session.style)
      for line in text.lines(isShort: supposing.isUsed, searching: true) { Output.text(line) }
    }
    if exitCode, asked.verdict.state == .undecided { throw ExitCode(ExitStatus.no.rawValue) }
  }

  /// Whether disputes are told: of what is recorded, to the end.
  private var tellsDisputes: Bool { !supposing.isUsed && at == nil }

  /// Whether the question is about anything but the current result.
  private var isHypothetical: Bool {
    supposing.isUsed || at != nil || after != nil || on != nil
      || global.known != nil
  }

  /// Returns the match to which a supposed event is added: the named one, or the last of the tie.
  private func matchToAddTo(_ session: Session, _ journal: MatchJournal, _ view: JournalView)
    async throws -> MatchName?
  {
    if let reference, let name = try await view.match(meantBy: reference) { return name }
    return try await view.lastMatch(of: try await session.tie(reference, journal, view))
  }

  // MARK: - A match

  private func auditMatch(
    _ name: MatchName, _ journal: MatchJournal, _ view: JournalView, _ session: Session
  ) async throws {
    let moment = try AskedMoment(at).inMatch().moment
    let match = try await view.ask(.match(name, at: moment)).match
    if form.isAsked {
      return try await form.print(.match(match), at: moment, view, journal, session)
    }
    let disputes = tellsDisputes ? try await view.disputes(on: match) : []
    let decisions = try await view.decisions(on: match)
    if global.json {
      return session.print(
        Documents.audit(match, at: moment, disputes: disputes, appeals: decisions.appeals),
        of: view)
    }
    try await session.printSupposition(of: view)
    guard let result = match.result(at: moment) else { return }
    let text = AuditMatchText(
      match, result, decisions, disputes: disputes, session.style)
    for line in text.lines { Output.text(line) }
    guard let tie = match.scheduled.tie else { return }
    Output.text(AuditLines.row("Tie", "journal audit \(tie)"))
  }

  // MARK: - A place of a table

  private func auditPlace(
    in slug: CompetitionSlug, _ session: Session, _ journal: MatchJournal, _ view: JournalView
  ) async throws {
    let parts = reference?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
    let named = parts.count == 2 ? parts[1] : team
    var option = try TableOption.parse([])
    (option.group, option.after, option.on) = (group, after, on)
    let tables = try await option.tables(slug, view)
    let (table, wanted) = try find(named, in: tables)
    let question = AuditQuestion.place(slug, team: wanted, group: group)
    try await receipt.write(question, journal, session)
    try await dossier.write(question, receipt, journal, session)
    guard let audit = PlaceAudit(of: wanted, in: table) else {
      throw Refusal("no-team", "\(wanted) is not in the table.")
    }
    if form.isAsked {
      return try await form.print(.place(audit, table), view, journal, session)
    }
    let isWhole = tellsDisputes && after == nil && on == nil
    let disputes = isWhole ? try await view.disputes(on: table, of: wanted) : []
    let decisions = try await view.decisions(on: table)
    if global.json {
      return session.print(
        Documents.place(audit, table, disputes: disputes, appeals: decisions.appeals), of: view)
    }
    try await session.printSupposition(of: view)
    let text = AuditPlaceText(
      audit, table, decisions, disputes: disputes, session.style, listsAll: matches)
    for line in text.lines(isShort: supposing.isUsed) { Output.text(line) }
  }

  /// Returns the table and the team; a place needs a single table, a team is looked up in all
  /// tables.
  private func find(_ named: String?, in tables: [TableReading]) throws -> (TableReading, TeamSlug)
  {
    let slug = tables.first?.competition.competition.competition.text ?? ""
    if let named {
      return try tables.team(named: named)
    }
    guard let place else {
      throw Refusal(
        "usage", "Which place of \(slug)?", hint: "Add --place 1, or a team: \(slug)/TEAM.")
    }
    let ofPlaces = tables.count == 1 ? tables : tables.filter { !$0.isOfPlayOffs }
    guard ofPlaces.count == 1 else {
      let names = tables.map { $0.competition.title(of: $0.name) }.joined(separator: ", ")
      throw Refusal(
        "usage", "\(slug) has several tables.",
        hint: "Add --group: \(TextRules.harmless(names)).")
    }
    return (ofPlaces[0], try ofPlaces[0].team(at: place))
  }
}
