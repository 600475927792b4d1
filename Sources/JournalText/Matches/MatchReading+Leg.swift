import JournalCore
import JournalReading
import JournalRules

extension MatchReading {
  /// The leg of its tie that the match is; nil if it is of no tie, or the only match that the rules of
  /// its round know.
  var leg: Int? {
    guard let tie = scheduled.tie else { return nil }
    let round = directory.ties[tie]?.round ?? scheduled.round
    guard let stage = round.flatMap({ regulation?.regulation.stage(ofRound: $0) }) else {
      return scheduled.leg
    }
    let leg = scheduled.leg ?? 1
    return leg == 1 && stage.legs ?? 1 == 1 ? nil : leg
  }
}
