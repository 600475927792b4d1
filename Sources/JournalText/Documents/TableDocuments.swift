public import JournalCore
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  static let meetingDoubt = DocumentShape<MeetingDoubt> {
    DocumentMember("match", .slug, "The match's slug") { $0.match }
    DocumentMember(
      "code",
      .word([
        "extra-meeting", "far-from-season", "no-stage", "other-season", "repeated-fixture",
        "same-day",
        "two-seasons",
      ]),
      "The doubt"
    ) { $0.doubt.code }
    DocumentMember("reason", .text, "The doubt, as a sentence") { $0.doubt.reason }
  }

  private static let span = DocumentShape<ClosedRange<Int>> {
    DocumentMember("best", .integer(1...999), "The best place") { $0.lowerBound }
    DocumentMember("worst", .integer(1...999), "The worst place") { $0.upperBound }
  }

  private static let teamOutlook = DocumentShape<PlaceOutlook> {
    DocumentMember("team", .team, "The slug of the team") { $0.team.team }
    span.of { $0.team.places }
    DocumentMember("exact", .flag, "Whether both places can be reached; otherwise they are bounds")
    {
      $0.team.isExact
    }
    DocumentMember(optional: "afterWin", .record(span), "The places after a win in its last match")
    {
      $0.team.after[.win]
    }
    DocumentMember(optional: "afterDraw", .record(span), "The places after a draw in it") {
      $0.team.after[.draw]
    }
    DocumentMember(optional: "afterLoss", .record(span), "The places after a defeat in it") {
      $0.team.after[.loss]
    }
    DocumentMember("claims", .list(.record(placeClaim)), "What it is certain of and what it needs")
    {
      $0.claims
    }
  }

  private static let outlook = DocumentShape<(open: Int, teams: [PlaceOutlook])> {
    DocumentMember("open", .integer(0...9999), "Matches still to be played, set or not") { $0.open }
    DocumentMember("teams", .list(.record(teamOutlook)), "The teams in the order of the table") {
      $0.teams
    }
  }

  private static let table = DocumentShape<(table: TableReading, hasOutlook: Bool)> {
    plainTable.of { $0.table }
    DocumentMember(
      optional: "outlook", .record(outlook), "What can still happen, if it was asked for"
    ) { asked in
      guard asked.hasOutlook else { return nil }
      let outlook = asked.table.outlook
      return (outlook.open, asked.table.prospects(outlook))
    }
  }

  private static let plainTable = DocumentShape<TableReading> {
    DocumentMember("stage", .text, "The id of the stage") { $0.name.stage }
    DocumentMember(optional: "group", .text, "The group") { $0.name.group }
    DocumentMember("title", .text, "The name of the table, for people") {
      $0.competition.title(of: $0.name)
    }
    DocumentMember("state", .word(["decided", "as-it-stands", "undecided"]), "How final it is") {
      $0.verdict.state.rawValue
    }
    DocumentMember("open", .integer(0...9999), "Matches still to be played") { $0.verdict.open }
    DocumentMember("needs", .list(.text), "What is missing") { $0.verdict.needs }
    DocumentMember("doubts", .list(.record(meetingDoubt)), "Matches that may not belong there") {
      $0.doubts
    }
    DocumentMember("rows", .list(.record(row)), "The rows in order") { table in
      let advancing = AdvancingTeams(from: table)
      return table.verdict.rows.map { ($0, table, advancing.advances($0)) }
    }
    DocumentMember("findings", .list(.record(criterion)), "Every criterion that was considered") {
      table in table.verdict.findings.map { ($0, table) }
    }
  }

  /// The teams of one place over the tables of a stage, with one of these for their names.
  private typealias Best = (best: BestPlaced, table: TableReading)

  private static let best = DocumentShape<Best> {
    DocumentMember("stage", .text, "The id of the stage") { $0.table.name.stage }
    DocumentMember("place", .integer(1...999), "The place that is compared") { $0.best.place }
    DocumentMember("count", .integer(1...999), "How many advance") { $0.best.count }
    DocumentMember("needs", .list(.text), "What is missing") { $0.best.verdict?.needs ?? [] }
    DocumentMember(
      optional: "rows", .list(.record(row)), "The rows in order; absent while a table is open"
    ) { best in
      best.best.verdict?.rows.map { row in
        (row, best.table, best.best.advancing.map { $0.contains(row.team) })
      }
    }
  }

  typealias Tables = (tables: [TableReading], competition: CompetitionReading, asked: Asked)

  /// The limits of a question about tables, as typed.
  typealias Asked = (after: String?, on: String?, outlook: Bool)

  static let tables = DocumentShape<Tables> {
    DocumentMember("competition", .slug, "The slug of the competition") {
      $0.competition.competition.competition.text
    }
    DocumentMember("regulation", .record(regulation), "The regulation that ranks the teams") {
      $0.competition.regulation
    }
    DocumentMember(optional: "after", .text, "The round up to which matches count") {
      $0.asked.after
    }
    DocumentMember(optional: "on", .text, "The day up to which they count") { $0.asked.on }
    DocumentMember("tables", .list(.record(table)), "The tables") { all in
      all.tables.map { ($0, all.asked.outlook) }
    }
    DocumentMember(
      optional: "best", .list(.record(best)), "The best of one place, where some of these advance"
    ) { all in
      let best = all.tables.bestPlaced
      return best.isEmpty ? nil : best
    }
  }
}

extension [TableReading] {
  /// The best of one place over the tables of each stage that lets some of them advance.
  var bestPlaced: [(best: BestPlaced, table: TableReading)] {
    var seen: Set<String> = []
    return filter { seen.insert($0.stage.id).inserted }.compactMap { table in
      AdvancingTeams(from: table).best.map { ($0, table) }
    }
  }
}

extension Documents {
  /// Returns tables of one competition: every row with its place, and every criterion applied.
  ///
  /// - Parameters:
  ///   - after: the last round that counts, as typed.
  ///   - on: the last day that counts, as typed.
  ///   - hasOutlook: whether to say what can still happen.
  public static func tables(
    _ tables: [TableReading], of competition: CompetitionReading, after: String?, on: String?,
    withOutlook hasOutlook: Bool = false
  ) -> JSONObject {
    DocumentShapes.tables.object((tables, competition, (after, on, hasOutlook)))
  }
}
