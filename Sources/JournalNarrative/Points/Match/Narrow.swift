import JournalCore

/// A match won by one.
enum Narrow: MatchRule {
  static let licence = Licence.narrow
  static let definition = "over, and won by one goal"

  static func holds(_ story: Story) -> Bool {
    story.margin == 1
  }
}
