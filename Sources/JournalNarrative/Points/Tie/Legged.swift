import JournalCore
import JournalReading
import JournalRules

/// A tie of more than one match.
enum Legged: TieStoryRule {
  static let licence = Licence.legged
  static let definition = "the regulation asks for more than one match"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.isLegged
  }
}
