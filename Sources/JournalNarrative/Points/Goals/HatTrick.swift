import JournalCore

/// The third goal of a player.
enum HatTrick: GoalRule {
  static let licence = Licence.hatTrick
  static let definition = "the third goal of its scorer in the match, own goals not counted"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    story.haul(upTo: goal) == 3
  }
}
