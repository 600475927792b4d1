import JournalCore

/// A match that went to extra time.
enum AfterExtraTime: MatchRule {
  static let licence = Licence.extraTime
  static let definition = "over, and extra time was played"

  static func holds(_ story: Story) -> Bool {
    story.facts.isAfterExtraTime
  }
}
