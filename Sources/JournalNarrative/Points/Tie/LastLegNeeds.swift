import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// What each side needs from the last leg of a tie, found by judging every score up to six goals.
struct LastLegNeeds {
  /// What puts a side through.
  struct Need: Hashable {
    /// The side.
    let side: Side
    /// The margin from which every result is enough; negative for a defeat.
    let margin: Int
    /// The number of goals from which a result one goal narrower is enough too; nil if there is
    /// none.
    let goals: Int?
    /// The results one goal narrower that are enough although others of that margin are not, the
    /// winner's goals first; empty unless there are one to three.
    let exact: [Score]
  }

  /// What each side needs; the home side first.
  let needs: [Need]

  /// The scores after which more has to be played, those with few goals first.
  let further: [Score]

  /// What then has to be played, such as `extra-time`.
  let play: String?

  private static let most = 6

  /// Looks ahead from a match that has not begun; nil if other legs are open too.
  init?(_ facts: MatchFacts) {
    guard facts.progress == .notBegun, let tie = facts.tie, tie.isLastLeg, tie.hasOtherLegs,
      tie.isLegged, let grid = Self.grid(facts, tie)
    else { return nil }
    needs = Side.allCases.compactMap { side in Self.need(of: side, in: grid) }
    let open = grid.filter { $0.value.winner == nil }
    further = open.keys.sorted { ($0.home + $0.away, $0.home) < ($1.home + $1.away, $1.home) }
    play = open.values.lazy.compactMap { $0.needs.last }.first
  }

  private static func grid(_ facts: MatchFacts, _ tie: TieFacts)
    -> [Score: (winner: Side?, needs: [String])]?
  {
    let judge = TieJudge(stage: tie.reading.stage)
    var grid: [Score: (winner: Side?, needs: [String])] = [:]
    for home in 0...most {
      for away in 0...most {
        let score = Score(home, away)
        guard let leg = tie.leg.ended(score, canonical: facts.match.directory.canonical) else {
          return nil
        }
        let others = tie.reading.contest.legs.filter { $0.number != tie.leg.number }
        let verdict = judge.judge(tie.reading.contest.with(others + [leg]))
        grid[score] = (verdict.winner.map { leg.side(of: $0) }, verdict.needs)
      }
    }
    return grid
  }

  private static func need(
    of side: Side, in grid: [Score: (winner: Side?, needs: [String])]
  ) -> Need? {
    func isEnough(_ margin: Int, from goals: Int) -> Bool {
      let scores = grid.filter {
        $0.key[side] - $0.key[side.other] == margin && $0.key[side] >= goals
      }
      return !scores.isEmpty && scores.allSatisfy { $0.value.winner == side }
    }
    let margins = (-most...most).reversed().prefix { isEnough($0, from: 0) }
    guard let margin = margins.last else { return nil }
    let narrower = margin - 1
    let goals = narrower < -most ? nil : (0...3).first { isEnough(narrower, from: $0) }
    let exact = grid.filter {
      $0.key[side] - $0.key[side.other] == narrower && $0.value.winner == side
    }.keys.map { Score(max($0.home, $0.away), min($0.home, $0.away)) }.sorted { $0.home < $1.home }
    let isListed = goals == nil && exact.count <= 3 && exact.allSatisfy { $0.home < most }
    return Need(side: side, margin: margin, goals: goals, exact: isListed ? exact : [])
  }
}

extension Leg {
  /// The same leg, as if it had ended with a score; nil if the teams are not those of the tie.
  fileprivate func ended(_ score: Score, canonical: (TeamSlug) -> TeamSlug) -> Leg? {
    var fact = Fact(position: (history.raw.last?.position ?? 0) + 1, kind: .scoreDeclared)
    fact.period = Period.secondHalf.code
    fact.value = Fact.pack(score)
    let imagined = MatchHistory(
      history.stream, raw: history.raw + [fact], names: history.names, amended: history.amended)
    let teams = firstTeamSide == .home ? [result.home, result.away] : [result.away, result.home]
    return Leg(
      number: number, history: imagined, teams: teams, format: result.format, canonical: canonical)
  }
}
