import JournalCore

/// A shoot-out in English.
enum ShootOutWords {
  /// `4-3 `, with its space, from the side of the winner; nothing where it is not known.
  static func score(_ score: Score?, of winner: Side) -> String {
    score.map { "\($0[winner])-\($0[winner.other]) " } ?? ""
  }

  /// A sentence of its own, for a shoot-out after a match that was not level.
  static func sentence(_ facts: MatchFacts) -> Sentence? {
    guard facts.progress == .over, !facts.score.isLevel, let (winner, kicks) = facts.shootOut
    else { return nil }
    let score = kicks.map { " \($0[winner])-\($0[winner.other])" } ?? ""
    return Sentence(
      "\(facts.team(winner)) won the shoot-out\(score).",
      evidence: facts.board.shootOutFacts.map(\.position))
  }
}
