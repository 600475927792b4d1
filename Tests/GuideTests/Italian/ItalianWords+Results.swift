@testable import JournalNarrative

extension ItalianWords {
  /// How a match ended, and the goals.
  static let results: [ClauseKind: [Variant]] = [
    .headline: [
      Variant("\(.winner) batte \(.loser) \(.score)", when: [.outcomeKnown])
    ],
    .win: [
      Variant("\(.winner) ha battuto \(.loser) \(.score)"),
      Variant("\(.winner) ha vinto \(.score) contro \(.loser)"),
      Variant("\(.winner) ha rimontato e battuto \(.loser) \(.score)", when: [.comeback]),
    ],
    .draw: [
      Variant("\(.home) e \(.away) hanno pareggiato \(.score)"),
      Variant("\(.home) e \(.away) non sono andate oltre lo \(.score)", when: [.goalless]),
    ],
    .goal: [
      Variant("\(.who) ha segnato per \(.team)\(" ", .time)", unless: [.ownGoal])
    ],
  ]
}
