import JournalCore
import JournalReading
import JournalRules

/// The first leg was in the week before.
enum FirstLegLastWeek: TieStoryRule {
  static let licence = Licence.lastWeek
  static let definition = "the weeks of the two legs, Monday to Sunday, are neighbours"

  static func holds(_ tie: TieFacts, in story: Story) -> Bool {
    guard let first = tie.firstLegMatch?.scheduled.date else { return false }
    return story.facts.match.scheduled.date.week - first.week == 1
  }
}
