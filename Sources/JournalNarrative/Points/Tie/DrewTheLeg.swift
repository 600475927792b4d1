import JournalCore
import JournalReading
import JournalRules

/// The match was level.
enum DrewTheLeg: TieStoryRule {
  static let licence = Licence.drewTheLeg
  static let definition = "the tie is decided and the match was level"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.decidedWinner != nil && story.facts.score.isLevel
  }
}
