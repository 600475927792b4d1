/// The definition of what can be said of a goal: no taste, only the goals that count.
protocol GoalRule: Sendable {
  /// What it allows to be said.
  static var licence: Licence { get }
  /// The definition in words, for those who ask why a sentence was written.
  static var definition: String { get }
  /// Whether it holds of a goal.
  static func holds(_ goal: GoalPoint, in story: Story) -> Bool
}

/// All that can be said of goals; a new rule is a file and a line here.
enum GoalRules {
  static let all: [any GoalRule.Type] = [
    Opener.self, TakesLead.self, RegainsLead.self, Equaliser.self, TieEqualiser.self,
    ExtendsLead.self, PullsOneBack.self, Winner.self, TieWinner.self, OnlyGoal.self,
    Consolation.self, LateGoal.self, StoppageTimeGoal.self, QuickFire.self, Reply.self,
    Brace.self, HatTrick.self, SubstituteGoal.self, OwnGoal.self, PenaltyGoal.self, Header.self,
    FreeKickGoal.self, CornerGoal.self, LevelsOnTheNight.self,
  ]

  /// The licences of a goal.
  static func licences(of goal: GoalPoint, in story: Story) -> Set<Licence> {
    Set(all.filter { $0.holds(goal, in: story) }.map { $0.licence })
  }
}
