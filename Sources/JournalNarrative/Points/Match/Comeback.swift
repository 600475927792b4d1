import JournalCore

/// A match won by a side that had been behind.
enum Comeback: MatchRule {
  static let licence = Licence.comeback
  static let definition = "over, and won by a side that was behind at some moment"

  static func holds(_ story: Story) -> Bool {
    story.comeback != nil
  }
}
