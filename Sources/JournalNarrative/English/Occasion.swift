import JournalCore
import JournalRules

/// What a match was about, in English: its competition, its round and the stake of its tie.
struct Occasion {
  /// The competition; nil where none is named.
  let competition: CompetitionWords?

  /// The round; nil where none is named.
  let round: RoundWords?

  private let tie: TieFacts?

  /// Words for the occasion of a match.
  init(_ facts: MatchFacts) {
    let directory = facts.match.directory
    tie = facts.tie
    competition = CompetitionWords(
      facts.tie?.reading.competition
        ?? facts.match.scheduled.competition.flatMap { directory.competitions[$0] })
    round = (facts.tie?.reading.tie.round ?? facts.match.scheduled.round).map { RoundWords($0) }
  }

  /// ` in the first leg of their Copa del Rey quarter-final`, ` in the Copa del Rey final`.
  var place: String {
    let round = round ?? RoundWords("")
    guard let tie, tie.isLegged else {
      // Only a tie says that "round 4" is one of a cup.
      let isCup = tie != nil || round.kind == .final
      return (isCup ? round : RoundWords("")).place(in: competition)
    }
    let leg = NumberWords.ordinal(tie.leg.number)
    return " in the \(leg) leg of their \(round.single(in: competition))"
  }
}
