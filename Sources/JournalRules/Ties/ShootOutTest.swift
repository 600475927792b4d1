import JournalCore
import JournalProjections

/// The shoot-out in the last leg: it gives a winner to the tie and never to the score (RULES, A.2).
enum ShootOutTest: TieTest {
  static let name = "shoot-out"

  static func title(of step: Step) -> String { "penalties" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    guard let leg = tie.lastLeg, let winner = leg.result.shootOutWinner else {
      return Examination(needs: name)
    }
    let values = leg.board.value.shootOut.map { score in
      Pair(score[leg.side(of: .first)], score[leg.side(of: .second)])
    }
    return Examination(
      ahead: leg.team(on: winner), values: values, evidence: ShootOutPlay.evidence(in: tie))
  }
}
