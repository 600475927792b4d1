import JournalCore

/// A match on a ground that belongs to neither side.
enum NeutralGround: MatchRule {
  static let licence = Licence.neutral
  static let definition = "the ground is recorded as neutral"

  static func holds(_ story: Story) -> Bool {
    story.facts.isNeutral
  }
}
