import JournalCore

/// A match won without a goal conceded.
enum CleanSheet: MatchRule {
  static let licence = Licence.cleanSheet
  static let definition = "over, and won with nothing conceded"

  static func holds(_ story: Story) -> Bool {
    guard story.facts.progress == .over, let winner = story.facts.score.leader else { return false }
    return story.facts.score[winner.other] == 0
  }
}
