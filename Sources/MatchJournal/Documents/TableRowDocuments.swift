import JournalCore
import JournalProjections
package import JournalReading
package import JournalRules

extension DocumentShapes {
  /// A row of a table, and whether its team advances.
  package typealias Row = (row: TableRow, table: TableReading, advances: Bool?)

  /// A row of a table.
  package static let row = DocumentShape<Row> {
    DocumentMember(
      "place", .integer(1...999), "The place, or the first of the places still open"
    ) { $0.row.places.lowerBound }
    DocumentMember(
      "lastPlace", .integer(1...999), "The place, or the last of the places still open"
    ) { $0.row.places.upperBound }
    DocumentMember("team", .team, "The slug of the team") { $0.row.team }
    DocumentMember("name", .text, "Its short name") {
      $0.table.competition.directory.title($0.row.team)
    }
    DocumentMember("played", .integer(0...999), "Matches played") { $0.row.tally.played }
    DocumentMember("won", .integer(0...999), "Matches won") { $0.row.tally.won }
    DocumentMember("drawn", .integer(0...999), "Matches drawn") { $0.row.tally.drawn }
    DocumentMember("lost", .integer(0...999), "Matches lost") { $0.row.tally.lost }
    DocumentMember("goalsFor", .integer(0...9999), "Goals scored") { $0.row.tally.goalsFor }
    DocumentMember("goalsAgainst", .integer(0...9999), "Goals conceded") {
      $0.row.tally.goalsAgainst
    }
    DocumentMember("goalDifference", .integer(nil), "Goals scored minus goals conceded") {
      $0.row.tally.goalDifference
    }
    DocumentMember("points", .integer(nil), "Points that count") { $0.row.points }
    DocumentMember("deducted", .integer(nil), "Points deducted minus points restored") {
      $0.row.deducted
    }
    DocumentMember("carried", .integer(nil), "Points carried over from an earlier stage") {
      $0.row.carried
    }
    DocumentMember("shared", .flag, "Whether the place is shared") { $0.row.isShared }
    DocumentMember("imposed", .flag, "Whether an authority imposed this place") {
      $0.row.isImposed
    }
    DocumentMember("left", .flag, "Whether the team left the competition") { $0.row.hasLeft }
    DocumentMember(
      "advances", .optional(.flag), "Whether the team advances; null while that is open"
    ) { $0.advances }
    DocumentMember(
      optional: "destination", .text, "Where the teams in its place go, if the rules say so"
    ) { $0.table.stage.destination(of: $0.row.places)?.to }
    DocumentMember("decidedBy", .optional(.text), "The id of the criterion that put it there") {
      $0.row.decidedBy
    }
  }

  private static let otherwise = DocumentShape<TableFinding.Otherwise> {
    DocumentMember("title", .text, "The criterion in words") { $0.title }
    DocumentMember("order", .list(.list(.team)), "The order it puts them in") { $0.order }
  }

  /// A criterion that was applied.
  package static let criterion = DocumentShape<(finding: TableFinding, table: TableReading)> {
    DocumentMember(
      "place", .integer(1...999), "The first of the places that the teams are level for"
    ) { $0.finding.place }
    DocumentMember("criterion", .text, "The id of the criterion") { $0.finding.criterion }
    DocumentMember("title", .text, "The criterion in words") { $0.finding.title }
    DocumentMember(
      "headToHead", .flag, "Whether it counts only the matches between the level teams"
    ) { $0.finding.isHeadToHead }
    DocumentMember(
      "teams", .list(.team), "The teams that were level, in the order of the table"
    ) { $0.finding.teams }
    DocumentMember("figures", .json, "Their figures in words, by slug") {
      .object($0.finding.figuresBySlug)
    }
    DocumentMember(
      "outcome", .word(["separates", "level", "skipped", "needs", "shared"]),
      "The outcome of the criterion"
    ) { $0.finding.outcome.word }
    DocumentMember(optional: "order", .list(.list(.team)), "The order it puts them in") {
      if case .separates(let parts) = $0.finding.outcome { parts } else { nil }
    }
    DocumentMember(optional: "reason", .text, "Why it was skipped") {
      if case .skipped(let why) = $0.finding.outcome { "\(why)" } else { nil }
    }
    DocumentMember(optional: "needs", .text, "What is missing") {
      if case .needs(let what) = $0.finding.outcome { what } else { nil }
    }
    DocumentMember(
      optional: "otherwise", .record(otherwise),
      "The next criterion that would have separated them, and how"
    ) { $0.finding.otherwise }
    DocumentMember("evidence", .references, "The events behind it") {
      $0.table.verdict.evidence(of: $0.finding)
    }
  }
}

extension TableFinding {
  fileprivate var figuresBySlug: JSONObject {
    var object = JSONObject()
    for team in teams { object[team.text] = figures[team].map { .string($0) } }
    return object
  }
}

extension TableFinding.Outcome {
  fileprivate var word: String {
    switch self {
    case .separates: "separates"
    case .level: "level"
    case .skipped: "skipped"
    case .needs: "needs"
    case .shared: "shared"
    }
  }
}
