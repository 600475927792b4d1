public import JournalCore
public import JournalReading
public import JournalRules
public import MatchJournal

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

  // MARK: - Fields

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
