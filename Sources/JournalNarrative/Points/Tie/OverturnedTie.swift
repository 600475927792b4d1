import JournalCore
import JournalReading
import JournalRules

/// The side that goes through had lost the first leg.
enum OverturnedTie: TieStoryRule {
  static let licence = Licence.lostFirstLeg
  static let definition = "who goes through lost the first of two legs"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    guard let winner = tie.decidedWinner, let first = tie.firstLeg else { return false }
    return first.leader == winner.other
  }
}
