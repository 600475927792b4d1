import JournalCore

/// A match won by far.
enum Rout: MatchRule {
  static let licence = Licence.rout
  static let definition = "over, and won by four goals or more"

  static func holds(_ story: Story) -> Bool {
    story.margin >= 4
  }
}
