public import JournalCore
import JournalProjections
public import JournalReading
public import JournalRules

extension Documents {
  /// Tables of one competition: every row with its place, and every criterion that was asked.
  ///
  /// - Parameters:
  ///   - after: the round up to which matches count, as it was asked.
  ///   - on: the day up to which they count.
  public static func tables(_ tables: [TableReading], after: String?, on: String?) -> JSONObject {
    var object = JSONObject()
    if let competition = tables.first?.competition {
      object["competition"] = .string(competition.competition.competition.text)
      object["regulation"] = .object(regulation(competition.regulation))
    }
    object["after"] = text(after)
    object["on"] = text(on)
    object["tables"] = .array(tables.map { .object(table($0)) })
    return object
  }

  static func table(_ table: TableReading) -> JSONObject {
    let verdict = table.verdict
    var object: JSONObject = [
      "stage": .string(table.name.stage),
      "title": .string(table.competition.title(of: table.name)),
      "state": .string(verdict.state.rawValue), "open": number(verdict.open),
      "needs": .array(verdict.needs.map { .string($0) }),
      "rows": .array(verdict.rows.map { .object(row($0, table)) }),
      "findings": .array(verdict.findings.map { .object(finding($0, table)) }),
    ]
    object["group"] = text(table.name.group)
    return object
  }

  static func row(_ row: TableRow, _ table: TableReading) -> JSONObject {
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

  static func finding(_ finding: TableFinding, _ table: TableReading) -> JSONObject {
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
      object["reason"] = .string(why)
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

  static func slugs(_ teams: [TeamSlug]) -> JSONValue { .array(teams.map { .string($0.text) }) }

  // MARK: - Fields

  static let tableRowFields: [Field] = [
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

  static let tableFindingFields: [Field] = [
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

  static let tableFields: [Field] = [
    Field("stage", .text, "The id of the stage"),
    Field("group", .text, required: false, "The group"),
    Field("title", .text, "The name of the table, for people"),
    Field("state", .word(["decided", "as-it-stands", "undecided"]), "How final it is"),
    Field("open", .integer(0...9999), "Matches still to be played"),
    Field("needs", .list(.text), "What is missing"),
    Field("rows", .list(.record(tableRowFields)), "The rows in order"),
    Field("findings", .list(.record(tableFindingFields)), "Every criterion that was asked"),
  ]

  static let regulationFields: [Field] = [
    Field("id", .text, "The id"), Field("digest", .text, "SHA-256 of the document"),
    Field("adopted", .text, required: false, "The event that adopted it"),
  ]

  /// The documents of the commands around tables: a part of the index.
  static let ofTables: [(name: String, title: String, fields: [Field])] = [
    (
      "table", "journal table --json",
      [
        Field("competition", .slug, "The slug of the competition"),
        Field("regulation", .record(regulationFields), "The regulation that ranks"),
        Field("after", .text, required: false, "The round up to which matches count"),
        Field("on", .text, required: false, "The day up to which they count"),
        Field("tables", .list(.record(tableFields)), "The tables"),
      ]
    ),
    ("audit-place", "journal audit --place or --team, --json", placeFields),
    ("audit-match", "journal audit MATCH --json", matchAuditFields),
    ("scorers", "journal scorers --json", scorersFields),
    ("form", "journal form --json", formFields),
    (
      "rules-check", "journal rules check --json",
      [
        Field("file", .text, "The file"), Field("sound", .flag, "Whether it can be adopted"),
        Field(
          "problems",
          .list(
            .record([
              Field("path", .text, "The place in the document"),
              Field("message", .text, "What is wrong"),
            ])), "Everything that is wrong"),
        Field("unsourced", .list(.text), "The places of clauses that name no source"),
      ]
    ),
  ]
}

extension Documents {
  /// What is wrong with a regulation's document.
  public static func check(
    _ file: String, _ problems: [Regulation.Problem], unsourced: [String]
  ) -> JSONObject {
    [
      "file": .string(file), "sound": .bool(problems.isEmpty),
      "problems": .array(
        problems.map {
          .object(["path": .string($0.path), "message": .string($0.reason)])
        }),
      "unsourced": .array(unsourced.map { .string($0) }),
    ]
  }
}
