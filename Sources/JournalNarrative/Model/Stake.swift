import JournalCore

/// How much hangs on a moment: by how much a goal just then would change what is to be expected.
///
/// In the last leg of a tie that is the chance of going through, by `TieModel`; in any other match the
/// share of the points, a win as one and a draw as a half. It decides what there is room for, and is
/// never told.
struct Stake {
  private let story: Story
  private let worth: (Score, Int) -> Double

  /// What is at stake in extra time, which the model does not follow: a goal takes its side from even
  /// chances to the verge of winning.
  private static let extraTime = 0.5

  /// The stakes of a match.
  init(_ story: Story) {
    self.story = story
    if let tie = TieModel(story.facts) {
      worth = { tie.chance(at: $0, minutesLeft: $1) }
    } else {
      let goals = GoalModel(isNeutral: story.facts.isNeutral)
      worth = { score, minutes in
        goals.expected(score, minutes: minutes) { end in
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
    if time.period.map(Self.isBeyond) == true { return Self.extraTime }
    guard story.isOrdered else { return value(Score(), minutesLeft: 90) }
    return value(score(at: time, position), minutesLeft: 90 - Self.minute(of: time))
  }

  /// Whether a period is after ninety minutes and before the end.
  private static func isBeyond(_ period: Period) -> Bool {
    period >= .beforeExtraTime && period < .post
  }

  private func value(_ score: Score, minutesLeft minutes: Int) -> Double {
    let before = worth(score, minutes)
    let changes = [Score(1, 0), Score(0, 1)].map { abs(worth(score + $0, minutes) - before) }
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

  /// The minute, or the middle of a period of which no minute is known.
  private static func minute(of time: PlayTime) -> Int {
    if let minute = time.minute { return min(90, minute) }
    return switch time.period {
    case .pre: 0
    case .firstHalf: 23
    case .secondHalf: 68
    case .halfTime, nil: 45
    default: 90
    }
  }
}
