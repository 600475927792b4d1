import JournalCore
import JournalReading
import JournalRules

/// The goals of all legs are level.
enum LevelOnAggregate: TieStoryRule {
  static let licence = Licence.levelOnAggregate
  static let definition = "the goals of all legs are level"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.aggregate.isLevel
  }
}
