public import JournalCore
import JournalProjections
public import JournalReading
package import JournalRules

extension Documents {
  /// A tie: its legs, how it stands, and every step that was tried.
  public static func tie(_ tie: TieReading) -> JSONObject {
    [
      "tie": .string(tie.tie.tie.text),
      "round": .string(tie.tie.round),
      "teams": .array(tie.tie.teams.map { team($0, tie.directory) }),
      "legs": .array(
        tie.contest.legs.compactMap { leg in
          tie.match(of: leg).map { .object(self.leg(leg, $0)) }
        }),
      "verdict": .object(verdict(tie)),
      "regulation": .object(regulation(tie.regulation)),
    ]
  }

  private static func leg(_ leg: Leg, _ match: MatchReading) -> JSONObject {
    var object = Self.match(match)
    state(match, at: leg.moment, into: &object)
    // What was left out for the sake of a question is left out of the score too.
    object["score"] = leg.result.knownScore.map { score($0) }
    object["evidence"] = positions(leg.result.evidence)
    object["rulings"] = positions(leg.result.rulings.positions)
    return object
  }

  /// A regulation by id and digest, with the event that adopted it.
  package static func regulation(_ adopted: AdoptedRegulation) -> JSONObject {
    var object: JSONObject = [
      "id": .string(adopted.regulation.id), "digest": .string(adopted.digest),
    ]
    object["adopted"] = adopted.position.map { .string("e\($0)") }
    return object
  }

  /// A verdict with its findings.
  public static func verdict(_ tie: TieReading) -> JSONObject {
    let verdict = tie.verdict
    var object: JSONObject = [
      "state": .string(verdict.state.rawValue),
      "aggregate": pair(verdict.aggregate),
      "needs": .array(verdict.needs.map { .string($0) }),
      "findings": .array(verdict.findings.map { .object(finding($0, tie)) }),
      "evidence": positions(verdict.evidence),
    ]
    object["winner"] = verdict.winner.map { team(tie.contest.slug($0), tie.directory) } ?? .null
    object["decidedBy"] = text(verdict.decidedBy) ?? .null
    return object
  }

  private static func finding(_ finding: Finding, _ tie: TieReading) -> JSONObject {
    var object: JSONObject = [
      "step": .string(finding.step), "title": .string(finding.title),
      "evidence": positions(finding.evidence),
    ]
    object["values"] = finding.values.map { pair($0) } ?? .null
    switch finding.outcome {
    case .separates(let winner):
      object["outcome"] = "separates"
      object["winner"] = .string(tie.contest.slug(winner).text)
    case .level: object["outcome"] = "level"
    case .played: object["outcome"] = "played"
    case .needs(let what):
      object["outcome"] = "needs"
      object["needs"] = .string(what)
    }
    return object
  }

  package static func pair(_ pair: Pair) -> JSONValue { [number(pair.first), number(pair.second)] }

  /// A tie with what would change it.
  public static func audit(_ tie: TieReading) -> JSONObject {
    var object = Self.tie(tie)
    let all = Counterfactual.all(of: tie.contest, by: tie.stage)
    object["counterfactuals"] = .array(
      all.map { .object(counterfactual($0, tie)) }
        + tie.withoutDecisions.map { position, changed in
          var object = outcome(changed.verdict, changed)
          object["without"] = positions([position])
          return .object(object)
        })
    return object
  }

  private static func counterfactual(_ case: Counterfactual, _ tie: TieReading) -> JSONObject {
    var object = JSONObject()
    switch `case`.change {
    case .without(let events): object["without"] = positions(events)
    case .noRule(let rule, _): object["noRule"] = .string(rule)
    }
    for member in outcome(`case`.verdict, tie).members { object[member.key] = member.value }
    return object
  }

  private static func outcome(_ verdict: TieVerdict, _ tie: TieReading) -> JSONObject {
    [
      "winner": verdict.winner.map { .string(tie.contest.slug($0).text) } ?? .null,
      "decidedBy": text(verdict.decidedBy) ?? .null,
      "needs": .array(verdict.needs.map { .string($0) }), "aggregate": pair(verdict.aggregate),
    ]
  }

  package static let findingFields: [Field] = [
    Field("step", .text, "The id of the step"),
    Field("title", .text, "The step in words"),
    Field("values", .optional(.score), "Both teams' numbers, in the order of the tie"),
    Field("outcome", .word(["separates", "level", "played", "needs"]), "What the step came to"),
    Field("winner", .team, required: false, "The team that it puts through"),
    Field("needs", .text, required: false, "What is missing"),
    Field("evidence", .list(.text), "The events behind it"),
  ]

  package static let verdictFields: [Field] = [
    Field("state", .word(["decided", "as-it-stands", "undecided"]), "How final it is"),
    Field("winner", .optional(.record(teamFields)), "The team that goes through"),
    Field("decidedBy", .optional(.text), "The id of the step that decided"),
    Field("aggregate", .score, "Goals over all legs, in the order of the tie"),
    Field("needs", .list(.text), "What is missing"),
    Field("findings", .list(.record(findingFields)), "Every step that was tried"),
    Field("evidence", .list(.text), "The events that the verdict rests on"),
  ]

  package static let tieFields: [Field] = [
    Field("tie", .slug, "The slug of the tie"),
    Field("round", .text, "The round"),
    Field("teams", .list(.record(teamFields)), "The two teams"),
    Field(
      "legs",
      .list(
        .record(
          matchFields + stateFields + [
            Field("evidence", .list(.text), "The events that the score rests on"),
            Field("rulings", .list(.text), "What was ruled on the match"),
          ])), "Its matches"),
    Field("verdict", .record(verdictFields), "Who goes through, and why"),
    Field(
      "regulation",
      .record([
        Field("id", .text, "The id"), Field("digest", .text, "SHA-256 of the document"),
        Field("adopted", .text, required: false, "The event that adopted it"),
      ]), "The regulation that judged it"),
  ]

  package static let counterfactualFields: [Field] = [
    Field("without", .list(.text), required: false, "Any one of these events left out"),
    Field("noRule", .text, required: false, "The test that the regulation would lack"),
    Field("winner", .optional(.team), "The team that would go through"),
    Field("decidedBy", .optional(.text), "The step that would decide"),
    Field("needs", .list(.text), "What would be missing"),
    Field("aggregate", .score, "Goals over all legs, in the order of the tie"),
  ]
}
