import JournalCore
import JournalReading
import JournalRules

/// The final of a competition.
enum TheFinal: TieStoryRule {
  static let licence = Licence.final
  static let definition = "the round is called the final"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    story.facts.round == .final
  }
}
