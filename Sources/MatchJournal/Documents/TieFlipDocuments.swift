import JournalCore
import JournalProjections
import JournalReading
import JournalRules

extension DocumentShapes {
  /// A goal more or fewer, with the tie for its names.
  private struct GoalChange {
    let tie: TieReading
    let leg: Int
    let team: TieSide
    let span: TieChange.Span
    var declared: Int?
  }

  private static let goalChange = DocumentShape<GoalChange> {
    DocumentMember("leg", .integer(1...999), "The number of the match in the tie") { $0.leg }
    DocumentMember("team", .team, "The slug of the team") { $0.tie.contest.slug($0.team) }
    DocumentMember(
      "in", .word(TieChange.Span.allCases.map(\.rawValue)),
      "The two halves, or extra time: its first minute"
    ) { $0.span.rawValue }
    DocumentMember(optional: "declared", .reference, "The declared score that counts the goal") {
      $0.declared
    }
  }

  private static let tieChange = DocumentShape<(change: TieChange, tie: TieReading)> {
    DocumentMember(optional: "without", .references, "Leaving out any one of these events") {
      if case .without(let events) = $0.change { events } else { nil }
    }
    DocumentMember(optional: "goal", .record(goalChange), "One more goal") {
      if case .goal(let leg, let team, let span) = $0.change {
        GoalChange(tie: $0.tie, leg: leg, team: team, span: span)
      } else {
        nil
      }
    }
    DocumentMember(
      optional: "fewer", .record(goalChange), "One goal fewer, of those that only a score tells"
    ) {
      if case .fewer(let leg, let team, let span, let declared) = $0.change {
        GoalChange(tie: $0.tie, leg: leg, team: team, span: span, declared: declared)
      } else {
        nil
      }
    }
    DocumentMember(optional: "kick", .reference, "This kick scored in place of missed, or missed") {
      if case .kick(let position) = $0.change { position } else { nil }
    }
  }

  private static let tieFlip = DocumentShape<(flip: TieFlips.Flip, tie: TieReading)> {
    DocumentMember(
      "changes", .list(.record(tieChange)),
      "What is changed: one thing or two; the same twice is two of its events"
    ) { all in all.flip.changes.map { ($0, all.tie) } }
    DocumentMember("winner", .optional(.team), "The team that would go through") { all in
      all.flip.verdict.winner.map { all.tie.contest.slug($0) }
    }
    DocumentMember("decidedBy", .optional(.text), "The step that would decide") {
      $0.flip.verdict.decidedBy
    }
    DocumentMember("needs", .list(.text), "What would be missing") { $0.flip.verdict.needs }
    DocumentMember("aggregate", .pair, "Goals over all legs, in the order of the tie") {
      $0.flip.verdict.aggregate
    }
    DocumentMember("evidence", .references, "The events that this would rest on") {
      $0.flip.evidence
    }
  }

  private static let tieFlips = DocumentShape<(flips: TieFlips, tie: TieReading)> {
    DocumentMember(
      "known", .flag,
      "Whether it can be told: not where only the score after extra time is known"
    ) { $0.flips.isKnown }
    DocumentMember("tried", .count(from: 0), "The number of things that were changed, one by one") {
      $0.flips.tried
    }
    DocumentMember("single", .list(.record(tieFlip)), "The changes of one thing") { all in
      all.flips.single.map { ($0, all.tie) }
    }
    DocumentMember(
      "pairs", .list(.record(tieFlip)), "The changes of two things, neither of which is enough"
    ) { all in all.flips.pairs.map { ($0, all.tie) } }
  }

  private static let tieTurn = DocumentShape<TieTurn> {
    DocumentMember("until", .reference, "The event that ended it") { $0.position }
    DocumentMember(optional: "match", .slug, "The slug of its match") { $0.match?.slug }
    DocumentMember(optional: "at", .json, "Its match time") { turn in
      turn.match.flatMap { match in
        match.stream.record(at: turn.position).flatMap {
          match.stream.effective($0).content["at"]
        }
      }
    }
    DocumentMember("winner", .optional(.team), "The team that was through until then") { turn in
      turn.before.verdict.winner.map { turn.before.contest.slug($0) }
    }
    DocumentMember("decidedBy", .optional(.text), "The step that decided until then") {
      $0.before.verdict.decidedBy
    }
    DocumentMember("needs", .list(.text), "What was missing") { $0.before.verdict.needs }
    DocumentMember("aggregate", .pair, "Goals over all legs, in the order of the tie") {
      $0.before.verdict.aggregate
    }
    DocumentMember("evidence", .references, "The events that this rested on") {
      $0.before.verdict.evidence
    }
  }

  /// The smallest changes that would have put another team through, and when one last was.
  static var flipsOfTie: [DocumentMember<TieReading>] {
    [
      DocumentMember(
        "flips", .record(tieFlips), "The smallest changes that would put another team through"
      ) { ($0.flips, $0) },
      DocumentMember(
        optional: "stoodOtherwise", .record(tieTurn), "When the tie last stood otherwise"
      ) { $0.lastTurn },
    ]
  }
}
