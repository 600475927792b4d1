public import JournalCore
import JournalProjections
public import JournalReading
package import JournalRules

/// What `--json` prints: one document a command, each with a schema in `schemas/`.
public enum Documents {
  package static func text(_ value: String?) -> JSONValue? { value.map { .string($0) } }

  package static func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  package static func positions(_ positions: [Int]) -> JSONValue {
    .array(positions.map { .string("e\($0)") })
  }

  package static func score(_ score: Score?) -> JSONValue {
    score.map { [number($0.home), number($0.away)] } ?? .null
  }

  /// A team: its slug beside its name.
  package static func team(_ slug: TeamSlug, _ directory: Directory) -> JSONValue {
    .object(["team": .string(slug.text), "name": .string(directory.title(slug))])
  }

  /// A match in short: what it is, and between whom.
  package static func match(_ match: MatchReading) -> JSONObject {
    var object: JSONObject = [
      "match": .string(match.slug), "short": .string(match.shortForm),
      "date": .string(match.scheduled.date.description),
      "home": team(match.scheduled.home, match.directory),
      "away": team(match.scheduled.away, match.directory),
    ]
    object["competition"] = text(match.scheduled.competition?.text)
    object["round"] = text(match.scheduled.round)
    object["tie"] = text(match.scheduled.tie?.text)
    object["leg"] = match.scheduled.leg.map { number($0) }
    object["venue"] = text(match.scheduled.venue)
    return object
  }

  /// A match with its score by period and the events that the score rests on.
  public static func scoreboard(_ match: MatchReading, at moment: Moment) -> JSONObject {
    let cited = match.scoreboard(at: moment)
    let board = cited.value
    let result = match.result(at: moment)
    let isPlayed = result?.playedScore != nil
    let clock = match.clock(at: moment)
    var object = Self.match(match)
    state(match, at: moment, into: &object)
    if result?.award != nil { object["played"] = result?.playedScore.map { score($0) } }
    object["halfTime"] = score(isPlayed && clock.isBehind(.firstHalf) ? board.halfTime : nil)
    object["regulation"] = score(isPlayed && clock.isBehind(.secondHalf) ? board.regulation : nil)
    object["shootOut"] = score(board.shootOut)
    object["period"] = text(match.clock.now?.rawValue) ?? .null
    object["evidence"] = positions(cited.positions)
    return object
  }

  /// What has become of a match, and its score as far as it is known.
  package static func state(
    _ match: MatchReading, at moment: Moment = .end, into object: inout JSONObject
  ) {
    object["state"] = .string(match.status(at: moment).rawValue)
    object["score"] = match.result(at: moment)?.knownScore.map { score($0) }
  }

  package static let teamFields: [Field] = [
    Field("team", .team, "The slug of the team"), Field("name", .text, "Its short name"),
  ]

  package static let matchFields: [Field] = [
    Field("match", .slug, "The slug of the match"),
    Field("short", .text, "The short form that people type"),
    Field("date", .date, "The day"),
    Field("home", .record(teamFields), "The team at home"),
    Field("away", .record(teamFields), "The team away"),
    Field("competition", .slug, required: false, "The slug of the competition"),
    Field("round", .text, required: false, "The round"),
    Field("tie", .slug, required: false, "The tie it belongs to"),
    Field("leg", .integer(1...9), required: false, "The leg of the tie"),
    Field("venue", .text, required: false, "The ground"),
  ]

  package static let stateFields: [Field] = [
    Field("state", .word(MatchStatus.allCases.map(\.rawValue)), "What has become of the match"),
    Field(
      "score", .score, required: false,
      "Goals that count, home first: as awarded, else as played; absent where not known"),
  ]

  package static let scoreboardFields: [Field] =
    matchFields + stateFields + [
      Field(
        "played", .score, required: false,
        "Goals as played, where a ruling makes another result of it"),
      Field("halfTime", .optional(.score), "Goals played in the first half, null where not known"),
      Field("regulation", .optional(.score), "Goals played in both halves, null where not known"),
      Field("shootOut", .optional(.score), "Kicks scored in the shoot-out, null without one"),
      Field("period", .optional(.text), "The period or interval, null before the first whistle"),
      Field("evidence", .list(.text), "The events that the score rests on"),
    ]
}
