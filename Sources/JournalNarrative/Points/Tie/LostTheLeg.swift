import JournalCore
import JournalReading
import JournalRules

/// The side that goes through lost the match.
enum LostTheLeg: TieStoryRule {
  static let licence = Licence.lostTheLeg
  static let definition = "who goes through lost the match"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.decidedWinner != nil && story.facts.score.leader == tie.decidedWinner?.other
  }
}
