import JournalCore

extension GoalRules {
  /// The scorer of a goal, and the manner.
  static let ofTheScorer = [
    GoalRule(.brace, "the second goal of its scorer in the match, own goals not counted") {
      goal, story in story.haul(upTo: goal) == 2
    },
    GoalRule(.hatTrick, "the third goal of its scorer in the match, own goals not counted") {
      goal, story in story.haul(upTo: goal) == 3
    },
    GoalRule(.substitute, "scored by a player who had come on for another") { goal, story in
      guard let scorer = goal.goal.creditedScorer else { return false }
      return story.substitutes.contains(scorer)
    },
    GoalRule(.ownGoal, "recorded as an own goal") { goal, _ in goal.goal.traits.contains(.own) },
    GoalRule(.penalty, "recorded as a penalty") { goal, _ in
      goal.goal.situation == .penalty || goal.goal.traits.contains(.penalty)
    },
    GoalRule(.header, "scored with the head by a player of the side") { goal, _ in
      goal.goal.bodyPart == .head && goal.goal.creditedScorer != nil
    },
    GoalRule(.freeKick, "scored straight from a free-kick") { goal, _ in
      goal.goal.situation == .directFreeKick && goal.goal.creditedScorer != nil
    },
    GoalRule(.corner, "scored after a corner") { goal, _ in goal.goal.situation == .corner },
  ]
}
