import JournalCore
import JournalReading
import JournalRules

/// League matches in a row that a side won, or lost, the one that is told among them.
struct Run {
  /// So many in a row are worth a word.
  static let least = 3

  static let definition =
    "three or more wins, or defeats, in matches of one league whose matchdays follow each other"

  /// Whether they were won.
  let isWon: Bool
  /// How many.
  let count: Int
  /// The events of all of them.
  let evidence: [Int]

  /// The run of a side that ends with the match; nil where it has none.
  init?(of side: Side, in facts: MatchFacts) {
    guard facts.progress == .over, facts.award == nil, let leader = facts.score.leader,
      let matchday = facts.match.scheduled.numberedMatchday
    else { return nil }
    let team = facts.slug(side)
    let isWon = leader == side
    var before: [MatchResult] = []
    for match in facts.surroundings.earlier[team] ?? [] {
      guard match.scheduled.competition == facts.match.scheduled.competition,
        match.scheduled.numberedMatchday == matchday - before.count - 1,
        let result = match.result(), result.isOver, !result.isVoid,
        let own = result.side(of: team), result.total.leader == (isWon ? own : own.other)
      else { break }
      before.append(result)
    }
    guard before.count + 1 >= Self.least else { return nil }
    self.isWon = isWon
    count = before.count + 1
    evidence = facts.scoreEvidence + before.flatMap(\.evidence)
  }
}
