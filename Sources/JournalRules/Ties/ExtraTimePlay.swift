import JournalCore
import JournalProjections

/// Extra time in the last leg (IFAB, Law 7; RULES, A.4).
enum ExtraTimePlay: TiePlay {
  static let name = "extra-time"
  static let title = "extra time"

  static func progress(of step: Step, in tie: TieContest) -> PlayProgress {
    guard let leg = tie.lastLeg, leg.board.value.hasExtraTime else { return .needed(name) }
    return .played(evidence: leg.evidence { $0.isExtraTime })
  }
}
