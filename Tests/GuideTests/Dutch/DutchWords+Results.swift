@testable import JournalNarrative

extension DutchWords {
  /// How a match ended, and the goals.
  static let results: [ClauseKind: [Variant]] = [
    .headline: [
      Variant("\(.winner) verslaat \(.loser) met \(.score)", when: [.outcomeKnown])
    ],
    .win: [
      Variant("\(.winner) heeft \(.loser) met \(.score) verslagen"),
      Variant("\(.winner) heeft met \(.score) van \(.loser) gewonnen"),
      Variant("\(.winner) heeft \(.loser) na achterstand verslagen: \(.score)", when: [.comeback]),
    ],
    .draw: [
      Variant("\(.home) en \(.away) hebben met \(.score) gelijkgespeeld"),
      Variant("\(.home) en \(.away) hebben niet gescoord: \(.score)", when: [.goalless]),
    ],
    .goal: [
      Variant("\(.who) heeft voor \(.team) gescoord\(" ", .time)", unless: [.ownGoal])
    ],
  ]
}
