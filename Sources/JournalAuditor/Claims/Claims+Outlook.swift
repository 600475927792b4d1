import JournalProjections
import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// What each side needs from a last leg that has not begun, found by judging every score up to six
/// goals.
extension Claims {
  private static let most = 6

  func outlook(_ kind: ClauseKind, before told: Telling) throws(NoClaim) -> Claim {
    guard case .notBegun = account.state, let tie = account.tie, tie.isLast, tie.isElseOver,
      tie.isLegged
    else { throw NoClaim("no last leg is to come") }
    let earlier = tie.earlierGoals
    if kind == .firstLegScore {
      guard let first = tie.firstLeg else { throw NoClaim("the first leg is not known") }
      return Claim(
        [
          .winner: first.leader.map { team($0) },
          .score: .score(Account.leading(first, else: .home)),
        ], evidence: earlier)
    }
    let grid = grid(tie)
    guard grid.count == (Self.most + 1) * (Self.most + 1) else {
      throw NoClaim("there is no regulation to apply")
    }
    if kind == .playedOn { return try playedOn(grid, earlier) }
    // The home side is told first.
    let sides = Side.allCases.filter { margin(of: $0, in: grid) != nil }
    let count = told.clauses.count { $0.kind == ClauseKind.need.rawValue }
    guard sides.indices.contains(count) else {
      throw NoClaim("the needs of both sides are told already")
    }
    return need(of: sides[count], in: grid, earlier)
  }

  private typealias Grid = [Score: TieVerdict]

  private func grid(_ tie: TieAccount) -> Grid {
    let judge = TieJudge(stage: tie.reading.stage)
    var grid: Grid = [:]
    for home in 0...Self.most {
      for away in 0...Self.most {
        let score = Score(home, away)
        guard let contest = tie.contest(endingIn: score) else { return [:] }
        grid[score] = judge.judge(contest)
      }
    }
    return grid
  }

  private func winner(_ verdict: TieVerdict) -> Side? {
    account.tie.flatMap { tie in verdict.winner.map { tie.leg.side(of: $0) } }
  }

  private func isEnough(_ margin: Int, _ side: Side, from goals: Int, in grid: Grid) -> Bool {
    let scores = grid.filter { score, _ in
      score[side] - score[side.other] == margin && score[side] >= goals
    }
    return !scores.isEmpty && scores.allSatisfy { winner($0.value) == side }
  }

  /// The smallest margin from which every result sends a side through; negative for a defeat.
  private func margin(of side: Side, in grid: Grid) -> Int? {
    var margin: Int?
    for candidate in stride(from: Self.most, through: -Self.most, by: -1) {
      guard isEnough(candidate, side, from: 0, in: grid) else { break }
      margin = candidate
    }
    return margin
  }

  private func need(of side: Side, in grid: Grid, _ earlier: [Int]) -> Claim {
    let margin = margin(of: side, in: grid) ?? 0
    let licence: Licence =
      margin > 1 ? .needsMargin : margin == 1 ? .needsWin : margin == 0 ? .drawEnough : .mayLose
    let narrower = margin - 1
    let goals = (0...3).first { isEnough(narrower, side, from: $0, in: grid) }
    let or: Licence = narrower > 0 ? .orWin : narrower == 0 ? .orDraw : .orDefeat
    let few = goals == nil ? exact(narrower, side, in: grid) : []
    let too: Claim? =
      goals == nil && few.isEmpty
      ? nil
      : Claim(
        [
          .count: .number(abs(narrower)), .figure: goals.map { .number($0) },
          .score: few.count == 1 ? .score(few[0]) : nil,
          .other: few.count > 1 ? .names(few.map(\.description)) : nil,
        ], licences: [or], evidence: earlier)
    return Claim(
      [.team: team(side), .count: .number(abs(margin))], licences: [licence],
      evidence: earlier + account.schedule
    ).with(.deed, .needToo, too)
  }

  /// The few results of a margin that send a side through, the winner's goals first.
  private func exact(_ margin: Int, _ side: Side, in grid: Grid) -> [Score] {
    var few: [Score] = []
    for (score, verdict) in grid where score[side] == score[side.other] + margin {
      guard winner(verdict) == side else { continue }
      few.append(Account.leading(score, else: .home))
    }
    guard few.count < 4, !few.contains(where: { $0.home >= Self.most }) else { return [] }
    return few.sorted { $0.home < $1.home }
  }

  /// The scores after which more has to be played.
  private func playedOn(_ grid: Grid, _ earlier: [Int]) throws(NoClaim) -> Claim {
    let open = grid.filter { winner($0.value) == nil }.keys.sorted {
      ($0.home + $0.away, $0.home) < ($1.home + $1.away, $1.home)
    }
    guard let first = open.first, let play = grid[first]?.needs.last,
      open.allSatisfy({ grid[$0]?.needs.last == play })
    else { throw NoClaim("no score asks for more to be played") }
    return Claim(
      [
        .score: .names(open.map(\.description)), .means: .term("play.\(play)"),
        .home: team(.home),
      ], evidence: earlier + account.schedule)
  }
}

extension TieAccount {
  /// The goals before this match.
  fileprivate var earlierGoals: [Int] {
    reading.contest.legs.filter { $0.number < leg.number }.flatMap { $0.goals.map(\.position) }
  }

  /// The tie as if this match had ended with a score after ninety minutes.
  fileprivate func contest(endingIn score: Score) -> TieContest? {
    let history = leg.history
    var fact = Fact(position: (history.raw.last?.position ?? 0) + 1, kind: .scoreDeclared)
    fact.period = Period.secondHalf.code
    fact.value = Fact.pack(score)
    let imagined = MatchHistory(
      history.stream, raw: history.raw + [fact], names: history.names, amended: history.amended)
    let (home, away) = (leg.result.home, leg.result.away)
    let result = MatchResult(imagined, format: leg.result.format) { team in
      // The slugs that merged teams go by are those of the tie.
      if team == home || team == away { return team }
      return history.names.team(leg.board.value.home) == team ? home : away
    }
    guard let result,
      let last = Leg(number: leg.number, result: result, teams: reading.contest.teams)
    else { return nil }
    return reading.contest.with(reading.contest.legs.filter { $0.number != leg.number } + [last])
  }
}
