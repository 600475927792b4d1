import JournalCore
import JournalReading
import JournalRules

/// The match that ends a tie.
enum LastLeg: TieStoryRule {
  static let licence = Licence.lastLeg
  static let definition = "the last match that the regulation asks for"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.isLastLeg
  }
}
