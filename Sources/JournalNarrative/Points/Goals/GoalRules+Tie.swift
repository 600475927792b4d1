import JournalCore

extension GoalRules {
  /// What a goal did to the tie.
  static let ofTheTie = [
    GoalRule(.tieEqualiser, "the aggregate was not level before it and is level after it") {
      goal, story in
      guard let (before, after) = story.aggregates(around: goal) else { return false }
      return !before.isLevel && after.isLevel
    },
    GoalRule(
      .tieWinner,
      "in a tie of several legs the last goal before which another side, or nobody, would have gone "
        + "through, and after which its side goes through"
    ) { goal, story in
      story.facts.tie?.isLegged == true && story.tieWinner == goal.goal.position
    },
    GoalRule(.onTheNight, "level in the match after it, not level on aggregate") { goal, story in
      guard goal.role == .equalises, let after = story.aggregates(around: goal)?.after else {
        return false
      }
      return !after.isLevel
    },
  ]
}
