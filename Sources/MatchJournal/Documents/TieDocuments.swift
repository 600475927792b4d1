public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

extension DocumentShapes {
  /// A regulation by id and digest, with the event that adopted it.
  package static let regulation = DocumentShape<AdoptedRegulation> {
    DocumentMember("id", .text, "The id") { $0.regulation.id }
    DocumentMember("digest", .text, "SHA-256 of the document") { $0.digest }
    DocumentMember(optional: "adopted", .reference, "The event that adopted it") { $0.position }
  }

  /// A step that was tried.
  private static let step = DocumentShape<(finding: Finding, tie: TieReading)> {
    DocumentMember("step", .text, "The id of the step") { $0.finding.step }
    DocumentMember("title", .text, "The step in words") { $0.finding.title }
    DocumentMember(
      "values", .optional(.pair), "Both teams' figures, in the order of the tie"
    ) { $0.finding.values }
    DocumentMember(
      "outcome", .word(["separates", "level", "played", "needs"]), "The outcome of the step"
    ) { $0.finding.outcome.word }
    DocumentMember(optional: "winner", .team, "The team that it puts through") {
      if case .separates(let winner) = $0.finding.outcome {
        $0.tie.contest.slug(winner)
      } else {
        nil
      }
    }
    DocumentMember(optional: "needs", .text, "What is missing") {
      if case .needs(let what) = $0.finding.outcome { what } else { nil }
    }
    DocumentMember("evidence", .references, "The events behind it") { $0.finding.evidence }
  }

  /// How a tie stands, and every step that was tried.
  package static let verdict = DocumentShape<TieReading> {
    DocumentMember("state", .word(["decided", "as-it-stands", "undecided"]), "How final it is") {
      $0.verdict.state.rawValue
    }
    DocumentMember("winner", .optional(.record(team)), "The team that goes through") { tie in
      tie.verdict.winner.map { (tie.contest.slug($0), tie.directory) }
    }
    DocumentMember("decidedBy", .optional(.text), "The id of the step that decided") {
      $0.verdict.decidedBy
    }
    DocumentMember("aggregate", .pair, "Goals over all legs, in the order of the tie") {
      $0.verdict.aggregate
    }
    DocumentMember("needs", .list(.text), "What is missing") { $0.verdict.needs }
    DocumentMember("findings", .list(.record(step)), "Every step that was tried") { tie in
      tie.verdict.findings.map { ($0, tie) }
    }
    DocumentMember("evidence", .references, "The events that the verdict rests on") {
      $0.verdict.evidence
    }
  }

  /// A leg. Whatever a question leaves out is left out of its score too.
  private static let leg = DocumentShape<(leg: Leg, match: MatchReading)> {
    match.of { $0.match }
    state.of { ($0.match.status(at: $0.leg.moment), $0.leg.result.knownScore) }
    DocumentMember("evidence", .references, "The events that the score rests on") {
      $0.leg.result.evidence
    }
    DocumentMember("rulings", .references, "The rulings on the match") {
      $0.leg.result.rulings.positions
    }
  }

  /// A tie: its legs, how it stands, and every step that was tried.
  package static let tie = DocumentShape<TieReading> {
    DocumentMember("tie", .slug, "The slug of the tie") { $0.tie.tie.text }
    DocumentMember("round", .text, "The round") { $0.tie.round }
    DocumentMember("teams", .list(.record(team)), "The two teams") { tie in
      tie.tie.teams.map { ($0, tie.directory) }
    }
    DocumentMember("legs", .list(.record(leg)), "Its matches") { tie in
      tie.contest.legs.compactMap { leg in tie.match(of: leg).map { (leg, $0) } }
    }
    DocumentMember("verdict", .record(verdict), "Who goes through, and why") { $0 }
    DocumentMember("regulation", .record(regulation), "The regulation that decides it") {
      $0.regulation
    }
  }

  /// What would become of a tie with something left out.
  private struct Change {
    /// Events, leaving out any one of which has this effect.
    var without: [Int]?
    /// The test struck from the regulation.
    var noRule: String?
    /// The resulting verdict.
    let verdict: TieVerdict
    /// The slug of the team that would go through; nil if undecided.
    let winner: TeamSlug?
  }

  private static let change = DocumentShape<Change> {
    DocumentMember(optional: "without", .references, "Leaving out any one of these events") {
      $0.without
    }
    DocumentMember(optional: "noRule", .text, "Striking this test from the regulation") {
      $0.noRule
    }
    DocumentMember("winner", .optional(.team), "The team that would go through") { $0.winner }
    DocumentMember("decidedBy", .optional(.text), "The step that would decide") {
      $0.verdict.decidedBy
    }
    DocumentMember("needs", .list(.text), "What would be missing") { $0.verdict.needs }
    DocumentMember("aggregate", .pair, "Goals over all legs, in the order of the tie") {
      $0.verdict.aggregate
    }
  }

  /// A tie with what would change it.
  package static let tieAudit = DocumentShape<TieReading> {
    tie.of { $0 }
    DocumentMember("counterfactuals", .list(.record(change)), "What would change it") {
      changes(of: $0)
    }
  }

  private static func changes(of tie: TieReading) -> [Change] {
    let facts = Counterfactual.all(of: tie.contest, by: tie.stage).map { counterfactual in
      let verdict = counterfactual.verdict
      var change = Change(verdict: verdict, winner: verdict.winner.map { tie.contest.slug($0) })
      switch counterfactual.change {
      case .without(let events): change.without = events
      case .noRule(let rule, _): change.noRule = rule
      }
      return change
    }
    return facts
      + tie.withoutDecisions.map { position, changed in
        let winner = changed.verdict.winner.map { changed.contest.slug($0) }
        return Change(without: [position], verdict: changed.verdict, winner: winner)
      }
  }
}

extension Documents {
  /// Returns a verdict with its findings.
  public static func verdict(_ tie: TieReading) -> JSONObject { DocumentShapes.verdict.object(tie) }

  /// Returns a tie with what would change it, as receipts hold it.
  public static func audit(_ tie: TieReading) -> JSONObject {
    DocumentShapes.tieAudit.object(tie)
  }
}

extension DocumentKind where Content == Pair {
  /// The numbers of both teams, in the order of the tie.
  static var pair: Self {
    Self(.score) { [.integer(Int64($0.first)), .integer(Int64($0.second))] }
  }
}

extension Finding.Outcome {
  fileprivate var word: String {
    switch self {
    case .separates: "separates"
    case .level: "level"
    case .played: "played"
    case .needs: "needs"
    }
  }
}
