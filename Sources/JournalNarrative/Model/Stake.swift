import JournalCore

/// What is at stake at a moment: how much a goal just then would change the expected outcome.
///
/// In the last leg of a tie the outcome is the chance of going through, by `TieModel`. In any other
/// match it is the share of the points, with a win as one and a draw as a half. The stake decides
/// what gets room in a report, and is never told.
struct Stake {
  private let story: Story
  private let worth: (Score, PlayLeft) -> Double

  /// Creates the stakes of a match.
  init(_ story: Story) {
    self.story = story
    if let tie = TieModel(story.facts) {
      worth = { tie.chance(at: $0, left: $1) }
    } else {
      let goals = GoalModel(isNeutral: story.facts.isNeutral)
      worth = { score, left in
        goals.expected(score, minutes: left.minutes) { end in
          end.leader.map { $0 == .home ? 1 : 0 } ?? 0.5
        }
      }
    }
  }

  /// The stake at a moment, from 0 to 1. If the order of the goals is not known, the stake at
  /// kick-off serves for all.
  ///
  /// - Parameter position: the position of the event that is ranked.
  func at(_ time: PlayTime, position: Int) -> Double {
    guard story.isOrdered else { return value(Score(), .regulation(90)) }
    return value(score(at: time, position), PlayLeft(at: time, level: story.regulation))
  }

  private func value(_ score: Score, _ left: PlayLeft) -> Double {
    let before = worth(score, left)
    let changes = [Score(1, 0), Score(0, 1)].map { abs(worth(score + $0, left) - before) }
    return changes.max() ?? 0
  }

  /// The score just before a moment as far as it is known, otherwise in the order of recording.
  private func score(at time: PlayTime, _ position: Int) -> Score {
    let earlier = story.goals.last { point in
      point.goal.time.certainlyPrecedes(time)
        || !time.certainlyPrecedes(point.goal.time) && point.goal.position < position
    }
    return earlier?.after ?? Score()
  }
}
