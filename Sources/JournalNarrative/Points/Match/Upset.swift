import JournalCore
import JournalReading
import JournalRules

/// A result against the odds, by what sources say of the two sides.
enum Upset: MatchRule {
  static let licence = Licence.upset
  static let definition =
    "over, and who won or went through has at most a fifth of the other's budget, or stood eight "
    + "places or more below in the same table"

  static func holds(_ story: Story) -> Bool {
    let facts = story.facts
    guard facts.progress == .over, let winner = facts.tie?.decidedWinner ?? facts.score.leader
    else { return false }
    let contrast = Contrast(facts, of: winner)
    return contrast.ratio.map { $0 >= 5 } ?? false || contrast.placesBelow.map { $0 >= 8 } ?? false
  }
}
