import JournalCore
import JournalReading
import JournalRules

/// League matches in a row that a side won, or lost, up to the one told.
struct Run {
  /// The shortest run that is worth a word.
  static let least = 3

  static let definition =
    "three or more wins, or defeats, in matches of one league whose matchdays follow each other"

  /// Whether the matches were won.
  let isWon: Bool
  /// The number of matches.
  let count: Int
  /// The events of all the matches.
  let evidence: [Int]

  /// The run of a side that ends with the match; nil if there is none.
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
