import JournalCore

extension GoalRules {
  /// What a goal did to the score.
  static let ofTheScore = [
    GoalRule(.opener, "the first goal of the match") { goal, _ in goal.index == 0 },
    GoalRule(.takesLead, "level before it, ahead after it, and the side had not led") { goal, _ in
      goal.role == .takesLead
    },
    GoalRule(.regainsLead, "level before it, ahead after it, and the side had led before") {
      goal, _ in goal.role == .regainsLead
    },
    GoalRule(.equaliser, "behind before it, level after it") { goal, _ in
      goal.role == .equalises
    },
    GoalRule(.extendsLead, "ahead before it, further ahead after it") { goal, _ in
      goal.role == .extendsLead
    },
    GoalRule(.pullsOneBack, "behind before and after it, by at most three before it") { goal, _ in
      goal.role == .pullsBack && goal.deficit <= 3
    },
    GoalRule(.onlyGoal, "the only goal of a match that is over") { goal, _ in goal.isOnly },
    winner, consolation,
  ]

  /// A goal that won the match by one, unless the tie depended on more.
  private static let winner = GoalRule(
    .winner,
    "the last goal of a match that is over and was won by one, level before it; in the last leg of a "
      + "tie only where its side went through, and not on penalties"
  ) { goal, story in
    guard goal.isWinner else { return false }
    guard let tie = story.facts.tie, tie.isLegged, tie.isLastLeg else { return true }
    return tie.decidedWinner == goal.side && tie.means != "penalties"
  }

  /// A goal of the losing side that changed nothing.
  private static let consolation = GoalRule(
    .consolation,
    "the last goal of the losing side, at least two behind before it, in a match lost by two or more"
  ) { goal, story in
    guard story.facts.progress == .over, let winner = story.facts.score.leader,
      goal.side == winner.other, goal.deficit >= 2,
      story.facts.score[winner] - story.facts.score[goal.side] >= 2
    else { return false }
    return !story.goals.contains { $0.index > goal.index && $0.side == goal.side }
  }
}
