import JournalCore
import JournalReading
import JournalRules

/// The index of what can be said about ties.
enum TieStoryRules {
  static let all = ofTheRound + ofTheLegs + ofTheDecision

  /// What the round requires.
  private static let ofTheRound = [
    TieStoryRule(.legged, "the regulation asks for more than one match") { tie, _ in tie.isLegged },
    TieStoryRule(.lastLeg, "the last match that the regulation asks for") { tie, _ in
      tie.isLastLeg
    },
    TieStoryRule(.final, "the round is called the final") { _, story in
      story.facts.round == .final
    },
    TieStoryRule(.thirdPlace, "the round is the match for third place") { _, story in
      story.facts.round == .thirdPlace
    },
    TieStoryRule(.knockout, "the round is one of which the losers are out") { _, story in
      story.facts.round?.isKnockout == true
    },
  ]

  /// How the legs went for the side that goes through.
  private static let ofTheLegs = [
    TieStoryRule(.wonTheLeg, "who goes through won the match") { tie, story in
      tie.decidedWinner != nil && story.facts.score.leader == tie.decidedWinner
    },
    TieStoryRule(.drewTheLeg, "the tie is decided and the match was level") { tie, story in
      tie.decidedWinner != nil && story.facts.score.isLevel
    },
    TieStoryRule(.lostTheLeg, "who goes through lost the match") { tie, story in
      tie.decidedWinner != nil && story.facts.score.leader == tie.decidedWinner?.other
    },
    TieStoryRule(.wonFirstLeg, "who goes through won the first of two legs") { tie, _ in
      guard let winner = tie.decidedWinner, let first = tie.firstLeg else { return false }
      return first.leader == winner
    },
    TieStoryRule(.drewFirstLeg, "the first of two legs was level") { tie, _ in
      tie.firstLeg?.isLevel == true
    },
    TieStoryRule(.lostFirstLeg, "who goes through lost the first of two legs") { tie, _ in
      guard let winner = tie.decidedWinner, let first = tie.firstLeg else { return false }
      return first.leader == winner.other
    },
    TieStoryRule(.lastWeek, "the weeks of the two legs, Monday to Sunday, are neighbours") {
      tie, story in
      guard let first = tie.firstLegMatch?.scheduled.date else { return false }
      return story.facts.match.scheduled.date.week - first.week == 1
    },
  ]

  /// What decided.
  private static let ofTheDecision = [
    TieStoryRule(.onAggregate, "the step that decided is the aggregate") { tie, _ in
      tie.decidedWinner != nil && tie.isDecidedOnAggregate
    },
    TieStoryRule(.onPenalties, "the step that decided is the shoot-out") { tie, _ in
      tie.decidedWinner != nil && tie.means == "penalties"
    },
    TieStoryRule(.levelOnAggregate, "the goals of all legs are level") { tie, _ in
      tie.aggregate.isLevel
    },
  ]

  /// The licences of a match's tie; empty if the match belongs to none.
  static func licences(of story: Story) -> Set<Licence> {
    guard let tie = story.facts.tie else { return [] }
    return Set(all.filter { $0.holds(tie, story) }.map(\.licence))
  }
}
