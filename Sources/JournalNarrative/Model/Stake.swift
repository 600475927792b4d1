import JournalCore

/// How much hangs on a moment: by how much a goal just then would change what is to be expected.
///
/// In the last leg of a tie that is the chance of going through, by `TieModel`; in any other match the
/// share of the points, a win as one and a draw as a half. It decides what there is room for, and is
/// never told.
struct Stake {
  private let story: Story
  private let worth: (Score, PlayLeft) -> Double

  /// The stakes of a match.
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

  /// The stake of a moment, from 0 to 1; where the order of the goals is anyone's guess, that of the
  /// kick-off for all.
  ///
  /// - Parameters:
  ///   - position: what is ranked, by its place in the log.
  func at(_ time: PlayTime, position: Int) -> Double {
    guard story.isOrdered else { return value(Score(), .regulation(90)) }
    return value(score(at: time, position), PlayLeft(at: time, level: story.regulation))
  }

  private func value(_ score: Score, _ left: PlayLeft) -> Double {
    let before = worth(score, left)
    let changes = [Score(1, 0), Score(0, 1)].map { abs(worth(score + $0, left) - before) }
    return changes.max() ?? 0
  }

  /// The score just before, as far as is known; else as it was recorded.
  private func score(at time: PlayTime, _ position: Int) -> Score {
    let earlier = story.goals.last { point in
      point.goal.time.certainlyPrecedes(time)
        || !time.certainlyPrecedes(point.goal.time) && point.goal.position < position
    }
    return earlier?.after ?? Score()
  }
}
