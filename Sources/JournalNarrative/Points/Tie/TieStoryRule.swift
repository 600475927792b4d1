/// The definition of what can be said of a tie, seen from its last match.
protocol TieStoryRule: Sendable {
  /// What it allows to be said.
  static var licence: Licence { get }
  /// The definition in words, for those who ask why a sentence was written.
  static var definition: String { get }
  /// Whether it holds.
  static func holds(_ tie: TieFacts, in story: Story) -> Bool
}

/// All that can be said of ties; a new rule is a file and a line here.
enum TieRulesOfStory {
  static let all: [any TieStoryRule.Type] = [
    Legged.self, LastLeg.self, TheFinal.self, Knockout.self, WonTheLeg.self, DrewTheLeg.self,
    LostTheLeg.self, WonFirstLeg.self, DrewFirstLeg.self, OverturnedTie.self, OnAggregate.self,
    OnPenalties.self, LevelOnAggregate.self, FirstLegLastWeek.self,
  ]

  /// The licences of the tie of a match; none where it belongs to none.
  static func licences(of story: Story) -> Set<Licence> {
    guard let tie = story.facts.tie else { return [] }
    return Set(all.filter { $0.holds(tie, in: story) }.map { $0.licence })
  }
}
