public import JournalCore
import JournalProjections
public import JournalReading
package import JournalRules

extension Documents {
  /// A place of a table: the row, its neighbours, what separated them and what would change it.
  public static func place(_ audit: PlaceAudit, _ table: TableReading) -> JSONObject {
    let competition = table.competition
    let matches = table.matches.filter { match in
      [match.result.home, match.result.away].contains(audit.row.team)
    }
    var object: JSONObject = [
      "competition": .string(competition.competition.competition.text),
      "regulation": .object(regulation(competition.regulation)),
      "stage": .string(table.name.stage), "state": .string(table.verdict.state.rawValue),
      "row": .object(row(audit.row, table)),
      "neighbours": .array(audit.neighbours.map { .object(row($0, table)) }),
      "separations": .array(audit.separations.map { .object(finding($0, table)) }),
      "matches": .array(
        matches.map { match in
          .object(Self.match(match))
        }),
      "changes": .array(audit.changes.map { .object(change($0)) }),
    ]
    object["group"] = text(table.name.group)
    return object
  }

  private static func match(_ match: CompetitionMatch) -> JSONObject {
    var object: JSONObject = [
      "match": .string(match.slug), "state": .string(match.status.rawValue),
      "over": .bool(match.result.isOver), "evidence": positions(match.result.evidence),
    ]
    object["score"] = match.result.knownScore.map { score($0) }
    return object
  }

  private static func change(_ change: PlaceChange) -> JSONObject {
    var object: JSONObject = [
      "place": number(change.places.lowerBound), "lastPlace": number(change.places.upperBound),
      "decidedBy": text(change.decidedBy) ?? .null,
    ]
    switch change.change {
    case .without(let events): object["without"] = positions(events)
    case .noCriterion(let id, _): object["noCriterion"] = .string(id)
    case .noRuling(let position): object["noRuling"] = .string("e\(position)")
    }
    return object
  }

  /// One match: its result, the events it rests on and what was ruled.
  public static func audit(_ match: MatchReading, at moment: Moment) -> JSONObject {
    var object = scoreboard(match, at: moment)
    guard let result = match.result(at: moment) else { return object }
    object["result"] = result.knownScore.map { score($0) }
    object["played"] = result.playedScore.map { score($0) }
    object["over"] = .bool(result.isOver)
    object["counts"] = .bool(!result.isVoid)
    object["goals"] = positions(result.goals.map(\.position))
    object["rulings"] = positions(result.rulings.positions)
    object["evidence"] = positions(result.evidence)
    return object
  }

  package static let placeFields: [Field] = [
    Field("competition", .slug, "The slug of the competition"),
    Field("regulation", .record(regulationFields), "The regulation that ranks"),
    Field("stage", .text, "The id of the stage"),
    Field("group", .text, required: false, "The group"),
    Field("state", .word(["decided", "as-it-stands", "undecided"]), "How final the table is"),
    Field("row", .record(tableRowFields), "The row of the team"),
    Field("neighbours", .list(.record(tableRowFields)), "The rows before and after it"),
    Field(
      "separations", .list(.record(tableFindingFields)),
      "Where a criterion other than the first separated it from level teams"),
    Field(
      "matches",
      .list(
        .record(
          [Field("match", .slug, "The slug of the match")] + stateFields + [
            Field("over", .flag, "Whether it is over"),
            Field("evidence", .list(.text), "The events that it rests on"),
          ])), "The matches of the team"),
    Field(
      "changes",
      .list(
        .record([
          Field("without", .list(.text), required: false, "Any one of these events left out"),
          Field("noCriterion", .text, required: false, "The criterion that would be missing"),
          Field("noRuling", .text, required: false, "The decision left out"),
          Field("place", .integer(1...999), "The place, or the first of those that are open"),
          Field("lastPlace", .integer(1...999), "The last of the places that are open"),
          Field("decidedBy", .optional(.text), "The criterion that would decide"),
        ])), "What would change the place"),
  ]

  package static let matchAuditFields: [Field] =
    scoreboardFields + [
      Field(
        "result", .score, required: false,
        "What the match counts, awards included, home first; absent where not known"),
      Field("over", .flag, "Whether nothing more is played"),
      Field("counts", .flag, "Whether it counts at all"),
      Field("goals", .list(.text), "The goals that count"),
      Field("rulings", .list(.text), "What was ruled"),
    ]
}
