import JournalCore
import JournalReading
import JournalRules

/// The side that goes through won the match.
enum WonTheLeg: TieStoryRule {
  static let licence = Licence.wonTheLeg
  static let definition = "who goes through won the match"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.decidedWinner != nil && story.facts.score.leader == tie.decidedWinner
  }
}
