import JournalCore
import JournalReading
import JournalRules

/// The first of two legs was level.
enum DrewFirstLeg: TieStoryRule {
  static let licence = Licence.drewFirstLeg
  static let definition = "the first of two legs was level"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.firstLeg?.isLevel == true
  }
}
