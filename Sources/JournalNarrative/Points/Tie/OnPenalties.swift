import JournalCore
import JournalReading
import JournalRules

/// A shoot-out decided.
enum OnPenalties: TieStoryRule {
  static let licence = Licence.onPenalties
  static let definition = "the step that decided is the shoot-out"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    tie.decidedWinner != nil && tie.means == "penalties"
  }
}
