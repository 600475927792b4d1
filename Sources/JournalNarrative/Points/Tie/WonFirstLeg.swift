import JournalCore
import JournalReading
import JournalRules

/// The side that goes through had won the first of two legs.
enum WonFirstLeg: TieStoryRule {
  static let licence = Licence.wonFirstLeg
  static let definition = "who goes through won the first of two legs"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    guard let winner = tie.decidedWinner, let first = tie.firstLeg else { return false }
    return first.leader == winner
  }
}
