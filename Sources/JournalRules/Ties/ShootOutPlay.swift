import JournalCore
import JournalProjections

/// The shoot-out in the last leg (IFAB, Law 10; RULES, A.3).
enum ShootOutPlay: TiePlay {
  static let name = "shoot-out"
  static let title = "shoot-out"

  static func progress(of step: Step, in tie: TieContest) -> PlayProgress {
    let isBegun = tie.lastLeg?.board.value.hasShootOut ?? false
    return isBegun ? .played(evidence: evidence(in: tie)) : .needed(name)
  }

  static func evidence(in tie: TieContest) -> [Int] {
    tie.lastLeg?.evidence { $0 == .shootOut } ?? []
  }
}

extension Leg {
  /// The positions of what the score rests on in some periods.
  func evidence(in isWanted: (Period) -> Bool) -> [Int] {
    let facts = board.evidence.filter { fact in
      Period(order: fact.period).map(isWanted) ?? false
    }
    return Array(Set(facts.map(\.position))).sorted()
  }
}
