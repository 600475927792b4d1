import JournalCore
import JournalProjections

extension TieTest {
  /// Goals for and against over all legs, mostly after points.
  static let goalDifference = TieTest("goal-difference", "goal difference") { tie, step in
    let sum = TieSum.examine(tie, over: step.scope) { _, _ in true }
    guard let goals = sum.values else { return sum }
    let difference = goals.first - goals.second
    return Examination(comparing: Pair(difference, -difference), evidence: sum.evidence)
  }

  /// The shoot-out in the last leg: it gives a winner to the tie and never to the score.
  static let shootOut = TieTest("shoot-out", "penalties") { tie, _ in
    guard let leg = tie.lastLeg, let winner = leg.result.shootOutWinner else {
      return Examination(needs: "shoot-out")
    }
    let values = leg.board.value.shootOut.map { score in
      Pair(score[leg.side(of: .first)], score[leg.side(of: .second)])
    }
    return Examination(
      ahead: leg.team(on: winner), values: values, evidence: tie.shootOutEvidence)
  }

  /// Lots or the toss of a coin: an event says whom they fell for.
  static let lots = TieTest("lots", "drawing of lots") { tie, _ in
    if let drawn = tie.rulings.last(where: { $0.kind == .lots }) {
      return Examination(ahead: tie.side(of: drawn.team), values: nil, evidence: [drawn.position])
    }
    for leg in tie.legs.reversed() {
      let rulings = leg.result.rulings
      guard let side = leg.result.side(of: rulings.value.lots) else { continue }
      let evidence = rulings.evidence.filter { $0.kind == .lots }.map(\.position)
      return Examination(ahead: leg.team(on: side), values: nil, evidence: evidence)
    }
    return Examination(needs: "drawing-of-lots")
  }
}

extension TieContest {
  /// Compares the last figures given for both teams.
  func comparing(figure: String, order: Order) -> Examination {
    let given = teams.compactMap { team in
      figures.last { $0.name == figure && $0.team == team }
    }
    guard given.count == 2 else { return Examination(needs: figure) }
    let evidence = given.map(\.position).sorted()
    guard given[0].value != given[1].value else {
      return Examination(ahead: nil, values: nil, evidence: evidence)
    }
    let isFirst = (given[0].value > given[1].value) == (order == .higher)
    return Examination(ahead: isFirst ? .first : .second, values: nil, evidence: evidence)
  }
}
