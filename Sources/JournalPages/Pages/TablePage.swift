import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// The tables of a competition, with what separated level teams.
struct TablePage: AnswerPage {
  private let context: PageContext
  private let tables: [TableReading]
  private let label: String
  private let (after, on): (String?, String?)

  init(_ context: PageContext, _ word: String) async throws {
    self.context = context
    (after, on) = (context.request.value("after"), context.request.value("on"))
    tables = try await Self.tables(context, word)
    let round = after.map { Int($0) == nil ? "after \($0)" : "after matchday \($0)" }
    label = [round, on.map { "on \($0)" }].compactMap(\.self).joined(separator: ", ")
  }

  /// Returns the tables that a request is about.
  static func tables(_ context: PageContext, _ word: String) async throws -> [TableReading] {
    let slug = try await context.view.competitionSlug(named: word)
    return try await context.view.tablesOrGeneric(
      of: slug, asking: try question(context), group: context.request.value("group"))
  }

  private static func question(_ context: PageContext) throws -> TableQuestion {
    let day = try context.request.value("on").map { try CalendarDate(typed: $0) }
    return TableQuestion(after: context.request.value("after"), on: day)
  }

  private var competition: CompetitionReading? { tables.first?.competition }

  private var slug: String { competition?.competition.competition.text ?? "" }

  var title: String {
    guard let competition = competition?.competition else { return "Table" }
    return competition.season == "all"
      ? competition.name : "\(competition.name) \(competition.season)"
  }

  func document() -> JSONObject {
    competition.map {
      Documents.tables(tables, of: $0, after: after, on: on, withOutlook: false)
    } ?? [:]
  }

  func values() -> [String] { TableFigures.lines(tables, isCommas: true) }

  func lines() async throws -> [String] {
    let text = TablesText(tables, isExplained: true, label: label)
    var lines: [String] = []
    for (index, table) in tables.enumerated() {
      if index > 0 { lines.append("") }
      lines += text.lines(of: table, try await context.view.decisions(on: table))
    }
    return lines + (context.request.value("group") == nil ? text.bestLines : [])
  }

  // MARK: - The page

  func body() async throws -> HTML {
    var parts: [HTML] = [.tag("p", [.class("lead")], HTML(slug)), .tag("h1", [], HTML(title))]
    if tables.contains(where: \.isByGenericRules), let rules = competition?.regulation.regulation {
      parts.append(
        .tag("p", [.class("note")], "No rules are adopted for it: this is by \(rules.id)."))
    }
    let text = TablesText(tables, isExplained: true, label: label)
    for table in tables { parts.append(try await markup(of: table, text)) }
    parts.append(try await course)
    if context.request.value("group") == nil {
      parts.append(LineMarkup(context).list(text.bestLines, margin: .max))
    }
    return .all(parts)
  }

  /// The places by round, of a page with one table; with several it would be longer than they are.
  private var course: HTML {
    get async throws {
      guard tables.count == 1, let table = tables.first, !table.isOfPlayOffs else { return .none }
      let course = try await TableCourse(
        of: table, asking: try Self.question(context), in: context.view)
      guard course.rounds.count > 1 else { return .none }
      return .tag("h2", [], "Places by round")
        + PageFigure.figure(.lines(CoursePicture(course, .places).chart()), "Places by round")
    }
  }

  private func markup(of table: TableReading, _ text: TablesText) async throws -> HTML {
    let decisions = try await context.view.decisions(on: table)
    let notes = TableNotes(table, decisions, isExplained: true)
    let heading = tables.count > 1 ? 1 : 0
    // Under the table itself: notes, marks, places, the clause, and what is open.
    let rest = text.lines(of: table, decisions).dropFirst(heading + 1 + table.verdict.rows.count)
    var parts: [HTML] = []
    if tables.count > 1 {
      parts.append(.tag("h2", [], HTML(table.competition.title(of: table.name))))
    }
    parts.append(
      .tag(
        "div", [.class("wide"), .tabIndex(0), .role("region"), .label("Table")],
        .tag(
          "table", [], .tag("thead", [], head),
          .tag("tbody", [], of: table.verdict.rows.map { row($0, table, notes) }))))
    parts.append(LineMarkup(context).list(Array(rest), margin: .max))
    if table.verdict.open > 0 {
      let lines = OutlookText(table).lines
      parts.append(.tag("h3", [], "What can still happen"))
      parts.append(LineMarkup(context).list(lines, margin: .max))
    }
    return .all(parts)
  }

  private var head: HTML {
    let names = ["P", "W", "D", "L", "GF", "GA", "GD", "Pts", "Notes"]
    return .tag(
      "tr", [],
      of: [
        .tag("th", [.scope("col")], "Place"), .tag("th", [.scope("col"), .class("team")], "Team"),
      ] + names.map { .tag("th", [.scope("col")], HTML($0)) })
  }

  private func row(_ row: TableRow, _ table: TableReading, _ notes: TableNotes) -> HTML {
    let tally = row.tally
    let difference = tally.goalDifference
    let figures = [
      tally.played, tally.won, tally.drawn, tally.lost, tally.goalsFor, tally.goalsAgainst,
    ]
    let cells =
      figures.map(\.description) + [difference > 0 ? "+\(difference)" : "\(difference)"]
    let asked = ["group", "after", "on"].compactMap { name in
      context.request.value(name).map { PageAddress.Parameter(name: name, value: $0) }
    }
    let why = PageSubject.why(slug, team: row.team.text)
    return .tag(
      "tr", [],
      of: [
        .tag("td", [], context.link(HTML(TableText.place(of: row)), to: why, asked)),
        .tag("th", [.scope("row")], HTML(table.competition.directory.title(row.team))),
      ] + cells.map { .tag("td", [], HTML($0)) } + [
        .tag("td", [], context.link("\(row.points)", to: why, asked)),
        .tag("td", [], HTML(notes.letters(of: row.team))),
      ])
  }
}
