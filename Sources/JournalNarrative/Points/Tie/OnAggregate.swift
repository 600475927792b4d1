import JournalCore
import JournalReading
import JournalRules

/// The goals of all legs decided.
enum OnAggregate: TieStoryRule {
  static let licence = Licence.onAggregate
  static let definition = "the step that decided is the aggregate"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.decidedWinner != nil && tie.isDecidedOnAggregate
  }
}
