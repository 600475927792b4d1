import JournalCore
import JournalProjections

/// Extra time in the last leg (IFAB, Law 7; RULES, A.4).
enum ExtraTimePlay: TiePlay {
  static let name = "extra-time"
  static let title = "extra time"

  static func isBegun(in tie: TieContest) -> Bool {
    tie.lastLeg?.board.value.hasExtraTime ?? false
  }

  static func evidence(in tie: TieContest) -> [Int] {
    tie.lastLeg?.evidence { $0.isExtraTime } ?? []
  }
}
