public import JournalCore
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  static let meetingDoubt = DocumentShape<MeetingDoubt> {
    DocumentMember("match", .slug, "The match's slug") { $0.match }
    DocumentMember(
      "code", .word(["extra-meeting", "repeated-fixture", "same-day", "two-seasons"]), "The doubt"
    ) { $0.doubt.code }
    DocumentMember("reason", .text, "The doubt, as a sentence") { $0.doubt.reason }
  }

  private static let table = DocumentShape<TableReading> {
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
      table.verdict.rows.map { ($0, table) }
    }
    DocumentMember("findings", .list(.record(criterion)), "Every criterion that was considered") {
      table in table.verdict.findings.map { ($0, table) }
    }
  }

  typealias Tables = (tables: [TableReading], competition: CompetitionReading, asked: Asked)

  /// The limits of a question about tables, as typed.
  typealias Asked = (after: String?, on: String?)

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
    DocumentMember("tables", .list(.record(table)), "The tables") { $0.tables }
  }
}

extension Documents {
  /// Returns tables of one competition: every row with its place, and every criterion applied.
  ///
  /// - Parameters:
  ///   - after: the last round that counts, as typed.
  ///   - on: the last day that counts, as typed.
  public static func tables(
    _ tables: [TableReading], of competition: CompetitionReading, after: String?, on: String?
  ) -> JSONObject {
    DocumentShapes.tables.object((tables, competition, (after, on)))
  }
}
