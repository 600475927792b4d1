import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal plot`: pictures of matches, ties and tables.
struct PlotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: "Draw a match, a tie or a table: as SVG, PNG or text.",
    discussion: """
      \(PictureKind.allCases.map { "  \(Columns.pad($0.rawValue, 12))\($0.title)" }
        .joined(separator: "\n"))

      A drawing goes to standard output, or to a file: .svg, or .png if rsvg-convert is there. \
      --text shows it in the terminal.

      Examples:
        journal plot tie-swing copa-qf -o swing.svg
        journal plot tie-swing --text
        journal plot timeline rma-leg -o match.png
        journal plot positions la-liga --after 20 -o places.svg
        journal plot season la-liga/valencia --text
        journal plot provenance copa-qf --without e11 -o why.svg
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var supposing: SupposingOption
  @OptionGroup var table: TableOption

  @Option(name: .shortAndLong, help: "The file, .svg or .png; standard output if not given.")
  var output: String?

  @Flag(name: .long, help: "Show it in lines of text, with blocks.")
  var text = false

  @Flag(name: .long, help: "Show it in lines of text, in plain ASCII.")
  var ascii = false

  @Option(name: .long, help: "Up to a point: 50, leg1:90, HT, e11.")
  var at: String?

  @Option(name: .long, help: "The team that a picture of a table is about.")
  var team: String?

  @Argument(help: "What to draw; the kinds are listed if it is not given.")
  var picture: String?

  @Argument(help: "The tie, the match or the competition; COMPETITION/TEAM for a team.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    guard let picture else {
      for kind in PictureKind.allCases {
        Output.line("  \(Columns.pad(kind.rawValue, 12))\(kind.title)")
      }
      return
    }
    let kind = try Self.kind(named: picture)
    try checkOptions(kind)
    let isText = text || ascii
    let shown = isText ? PictureText(isASCII: ascii, width: session.style.width) : nil
    let target = try PictureFile(output, as: shown, session)
    let journal = try session.open(readOnly: true)
    let recorded = try await session.view(journal)
    let view = try await supposing.view(recorded, journal, session) { view in
      try await matchToAddTo(kind, session, journal, view)
    }
    let note = try await PictureNote.text(view, session, at: at)
    let drawn = try await drawn(kind, session, journal, view, note)
    try target.write(drawn, isPrivate: journal.isPrivate)
  }

  private static func kind(named word: String) throws(Refusal) -> PictureKind {
    if let kind = PictureKind(rawValue: word) { return kind }
    let known = PictureKind.allCases.map(\.rawValue)
    throw Refusal(
      "usage", "There is no picture \"\(TextRules.harmless(word))\".",
      remedy: Nearest.remedy(for: word, among: known)
        ?? .advice("There is \(known.joined(separator: ", "))."))
  }

  /// Refuses options that the kind of picture would ignore.
  private func checkOptions(_ kind: PictureKind) throws(Refusal) {
    let isOfTable = [.positions, .race, .grid, .season, .provenance].contains(kind)
    if !isOfTable, table.group != nil || table.after != nil || table.on != nil || team != nil {
      throw Refusal(
        "usage", "\(kind.rawValue) is not of a table.",
        hint: "Leave out --group, --after, --on and --team.")
    }
    if isOfTable, kind != .provenance, at != nil {
      throw Refusal(
        "usage", "\(kind.rawValue) is of a table, which has no minutes.",
        hint: "Use --after ROUND or --on DAY.")
    }
  }

  /// Returns the match to which a supposed event is added.
  private func matchToAddTo(
    _ kind: PictureKind, _ session: Session, _ journal: MatchJournal, _ view: JournalView
  ) async throws -> MatchName? {
    if let reference, let name = try await view.match(meantBy: reference) { return name }
    guard kind == .tieSwing || kind == .provenance else {
      return try await session.matchName(nil, journal, view)
    }
    return try await view.lastMatch(of: try await session.tie(reference, journal, view))
  }

  private func drawn(
    _ kind: PictureKind, _ session: Session, _ journal: MatchJournal, _ view: JournalView,
    _ note: String?
  ) async throws -> Picture {
    switch kind {
    case .tieSwing:
      let slug = try await session.tie(reference, journal, view)
      let tie = try await view.ask(.tie(slug, at: try AskedMoment(at).inTie))
      return .steps(SwingPicture(tie).chart(note: note))
    case .timeline, .worm:
      let (match, result) = try await match(session, journal, view)
      return kind == .worm
        ? .steps(WormPicture(match, result).chart(note: note))
        : .timeline(TimelinePicture(match, result).chart(note: note))
    case .provenance:
      let (answer, moment) = try await answer(session, journal, view)
      let derivation = try await answer.derivation(in: view, at: moment)
      return .flow(ProvenancePicture(derivation).chart(note: note))
    case .positions, .race, .grid, .season:
      return try await pictureOfTable(kind, session, journal, view, note)
    }
  }

  // MARK: - A match

  private func match(_ session: Session, _ journal: MatchJournal, _ view: JournalView) async throws
    -> (MatchReading, MatchResult)
  {
    let moment = try AskedMoment(at).inMatch().moment
    let name = try await session.name(journal, view, of: reference)
    let match = try await view.ask(.match(name, at: moment)).match
    guard let result = match.result(at: moment) else {
      throw Refusal("not-scheduled", "\(match.shortForm) is not scheduled.")
    }
    return (match, result)
  }

  // MARK: - A table

  private func pictureOfTable(
    _ kind: PictureKind, _ session: Session, _ journal: MatchJournal, _ view: JournalView,
    _ note: String?
  ) async throws -> Picture {
    let (reading, slug) = try await tableAndTeam(session, journal, view)
    if kind == .grid { return .grid(GridPicture(reading).chart(note: note)) }
    let course = try await TableCourse(of: reading, asking: try table.question(), in: view)
    guard kind == .season else {
      let figure: CoursePicture.Figure = kind == .positions ? .places : .points
      return .lines(CoursePicture(course, figure, about: slug).chart(note: note))
    }
    guard let slug else {
      throw Refusal(
        "usage", "Which team's season?",
        hint: "Add --team TEAM, or name COMPETITION/TEAM.")
    }
    return .season(SeasonPicture(slug, course).chart(note: note))
  }

  /// Returns the table, and the team if one is named.
  private func tableAndTeam(_ session: Session, _ journal: MatchJournal, _ view: JournalView)
    async throws -> (TableReading, TeamSlug?)
  {
    let parts = reference?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
    let slug = try await session.competition(parts.first, journal, view)
    let tables = try await table.tables(slug, view)
    if let named = parts.count == 2 ? parts[1] : team {
      let (reading, slug) = try tables.team(named: named)
      return (reading, slug)
    }
    let ofPlaces = tables.count == 1 ? tables : tables.filter { !$0.isOfPlayOffs }
    guard ofPlaces.count == 1 else {
      let names = tables.map { $0.competition.title(of: $0.name) }.joined(separator: ", ")
      throw Refusal(
        "usage", "\(slug) has several tables.",
        hint: "Add --group: \(TextRules.harmless(names)).")
    }
    return (ofPlaces[0], nil)
  }

  /// Returns the answer whose path is drawn, and the moment at which a match is looked at.
  private func answer(_ session: Session, _ journal: MatchJournal, _ view: JournalView)
    async throws -> (AuditAnswer, Moment)
  {
    if team != nil || reference?.contains("/") == true {
      let (reading, slug) = try await tableAndTeam(session, journal, view)
      guard let slug, let audit = PlaceAudit(of: slug, in: reading) else {
        throw Refusal("no-team", "The team is not in the table.")
      }
      return (.place(audit, reading), .end)
    }
    let subject = try await view.auditSubject(
      named: reference, supposesRules: !supposing.rules.isEmpty
    ) { try await session.name(journal, view, of: $0) }
    switch subject {
    case .tie(let slug):
      return (.tie(try await view.ask(.tie(slug, at: try AskedMoment(at).inTie))), .end)
    case .match(let name):
      let moment = try AskedMoment(at).inMatch().moment
      return (.match(try await view.ask(.match(name, at: moment)).match), moment)
    case .place(let slug):
      throw Refusal(
        "usage", "Which place of \(slug)?", hint: "Name a team: \(slug)/TEAM.")
    }
  }
}
