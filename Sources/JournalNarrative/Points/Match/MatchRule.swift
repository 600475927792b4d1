/// The definition of what can be said of a match as a whole.
protocol MatchRule: Sendable {
  /// What it allows to be said.
  static var licence: Licence { get }
  /// The definition in words, for those who ask why a sentence was written.
  static var definition: String { get }
  /// Whether it holds.
  static func holds(_ story: Story) -> Bool
}

/// All that can be said of matches; a new rule is a file and a line here.
enum MatchRules {
  static let all: [any MatchRule.Type] = [
    Rout.self, Narrow.self, Thriller.self, Goalless.self, CleanSheet.self, AwayWin.self,
    NeutralGround.self, AfterExtraTime.self, Comeback.self, LostLead.self, Upset.self,
  ]

  /// The licences of a match.
  static func licences(of story: Story) -> Set<Licence> {
    Set(all.filter { $0.holds(story) }.map { $0.licence })
  }
}
