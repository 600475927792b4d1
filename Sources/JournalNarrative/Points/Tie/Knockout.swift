import JournalCore
import JournalReading
import JournalRules

/// A tie whose losers are out.
enum Knockout: TieStoryRule {
  static let licence = Licence.knockout
  static let definition = "the round is one of which the losers are out"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    story.facts.round?.isKnockout == true
  }
}
