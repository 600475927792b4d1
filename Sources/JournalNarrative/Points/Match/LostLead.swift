import JournalCore

/// A lead of two or more that was not enough.
enum LostLead: MatchRule {
  static let licence = Licence.lostLead
  static let definition =
    "over, and a side that had led by two or more neither won nor went through"

  static func holds(_ story: Story) -> Bool {
    story.lostLead != nil
  }
}
