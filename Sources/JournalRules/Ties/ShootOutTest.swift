import JournalCore
import JournalProjections

/// The shoot-out in the last leg: it gives a winner to the tie and never to the score (RULES, A.2).
enum ShootOutTest: TieTest {
  static let name = "shoot-out"

  static func title(over scope: Step.Scope) -> String { "penalties" }

  static func examine(_ tie: TieContest, over scope: Step.Scope) -> Examination {
    guard let leg = tie.lastLeg, leg.board.value.hasShootOut else {
      return Examination(needs: name)
    }
    let board = leg.board.value
    let winner = board.shootOutWinner(kicks: tie.format.shootOutKicks)
    let values = board.shootOut.map { score in
      Pair(score[leg.side(of: .first)], score[leg.side(of: .second)])
    }
    guard winner != nil else { return Examination(needs: name) }
    let ahead = winner.map { side in side == leg.side(of: .first) ? TieSide.first : .second }
    return Examination(
      ahead: ahead, values: values, evidence: ShootOutPlay.evidence(in: tie))
  }
}
