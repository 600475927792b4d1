import JournalCore

/// A match of many goals and little between the sides.
enum Thriller: MatchRule {
  static let licence = Licence.thriller
  static let definition = "over, with five goals or more and one between the sides"

  static func holds(_ story: Story) -> Bool {
    story.margin == 1 && story.facts.score.home + story.facts.score.away >= 5
  }
}
