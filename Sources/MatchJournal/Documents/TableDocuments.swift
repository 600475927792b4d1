package import JournalCore
import JournalProjections
package import JournalReading
package import JournalRules

extension Documents {
  package static func row(_ row: TableRow, _ table: TableReading) -> JSONObject {
    let tally = row.tally
    var object: JSONObject = [
      "place": number(row.places.lowerBound), "lastPlace": number(row.places.upperBound),
      "team": .string(row.team.text),
      "name": .string(table.competition.directory.title(row.team)),
      "played": number(tally.played), "won": number(tally.won), "drawn": number(tally.drawn),
      "lost": number(tally.lost), "goalsFor": number(tally.goalsFor),
      "goalsAgainst": number(tally.goalsAgainst), "points": number(row.points),
      "deducted": number(row.deducted), "carried": number(row.carried),
      "shared": .bool(row.isShared), "imposed": .bool(row.isImposed), "left": .bool(row.hasLeft),
      "advances": row.advances.map { .bool($0) } ?? .null,
      "decidedBy": text(row.decidedBy) ?? .null,
    ]
    object["goalDifference"] = number(tally.goalDifference)
    return object
  }

  package static func finding(_ finding: TableFinding, _ table: TableReading) -> JSONObject {
    var figures = JSONObject()
    for team in finding.teams {
      if let figure = finding.figures[team] { figures[team.text] = .string(figure) }
    }
    var object: JSONObject = [
      "place": number(finding.place), "criterion": .string(finding.criterion),
      "title": .string(finding.title), "headToHead": .bool(finding.isHeadToHead),
      "teams": slugs(finding.teams), "figures": .object(figures),
      "evidence": positions(table.verdict.evidence(of: finding)),
    ]
    switch finding.outcome {
    case .separates(let parts):
      object["outcome"] = "separates"
      object["order"] = .array(parts.map { slugs($0) })
    case .level: object["outcome"] = "level"
    case .shared: object["outcome"] = "shared"
    case .skipped(let why):
      object["outcome"] = "skipped"
      object["reason"] = .string("\(why)")
    case .needs(let what):
      object["outcome"] = "needs"
      object["needs"] = .string(what)
    }
    object["otherwise"] = finding.otherwise.map { other in
      .object([
        "title": .string(other.title), "order": .array(other.order.map { slugs($0) }),
      ])
    }
    return object
  }

  package static func slugs(_ teams: [TeamSlug]) -> JSONValue {
    .array(teams.map { .string($0.text) })
  }

  // MARK: - Fields

  package static let tableRowFields: [Field] = [
    Field("place", .integer(1...999), "The place, or the first of those that are open"),
    Field("lastPlace", .integer(1...999), "The last of the places that are open"),
    Field("team", .team, "The slug of the team"), Field("name", .text, "Its short name"),
    Field("played", .integer(0...999), "Matches played"),
    Field("won", .integer(0...999), "Matches won"),
    Field("drawn", .integer(0...999), "Matches drawn"),
    Field("lost", .integer(0...999), "Matches lost"),
    Field("goalsFor", .integer(0...9999), "Goals scored"),
    Field("goalsAgainst", .integer(0...9999), "Goals conceded"),
    Field("goalDifference", .integer(nil), "Goals scored less goals conceded"),
    Field("points", .integer(nil), "Points that count"),
    Field("deducted", .integer(nil), "Points taken less points given back"),
    Field("carried", .integer(nil), "Points carried along from an earlier stage"),
    Field("shared", .flag, "Whether the place is shared"),
    Field("imposed", .flag, "Whether an authority gave it this place"),
    Field("left", .flag, "Whether the team left the competition"),
    Field("advances", .optional(.flag), "Whether it goes on; null while that is open"),
    Field("decidedBy", .optional(.text), "The id of the criterion that put it there"),
  ]

  package static let tableFindingFields: [Field] = [
    Field("place", .integer(1...999), "The first of the places that the teams are level for"),
    Field("criterion", .text, "The id of the criterion"),
    Field("title", .text, "The criterion in words"),
    Field("headToHead", .flag, "Whether it looks at the matches among the level teams alone"),
    Field("teams", .list(.team), "The teams that were level, in the order of the table"),
    Field("figures", .json, "Their figures in words, by slug"),
    Field(
      "outcome", .word(["separates", "level", "skipped", "needs", "shared"]),
      "What the criterion came to"),
    Field("order", .list(.list(.team)), required: false, "The order it puts them in"),
    Field("reason", .text, required: false, "Why it was not asked"),
    Field("needs", .text, required: false, "What is missing"),
    Field(
      "otherwise",
      .record([
        Field("title", .text, "The criterion in words"),
        Field("order", .list(.list(.team)), "The order it puts them in"),
      ]), required: false, "What the next criterion that separates them would have said"),
    Field("evidence", .list(.text), "The events behind it"),
  ]

  package static let regulationFields: [Field] = [
    Field("id", .text, "The id"), Field("digest", .text, "SHA-256 of the document"),
    Field("adopted", .text, required: false, "The event that adopted it"),
  ]
}
