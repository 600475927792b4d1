import JournalCore

/// The scores of a line with their labels.
struct ScoreParts {
  /// The label of a score.
  enum Label {
    case halfTime, fullTime, extraTime, shootOut, aggregate, awayGoals
  }

  /// The score without a label.
  var main: Score?
  /// Scores with a label.
  var labelled: [Label: Score] = [:]
  /// Scores in parentheses without labels: `(1-1, 0-1)`.
  var inOrder: [Score] = []
  var hasExtraTime = false
  var extraTimeEnded: String?
  var isAwarded = false
  var shootOutWinner: Side?

  var isEmpty: Bool { main == nil && labelled.isEmpty && inOrder.isEmpty && !hasExtraTime }

  /// The score of the match; nil if the parts contradict each other.
  var score: FeedScore? {
    guard let values = played() else { return nil }
    var score = values
    score.halfTime = labelled[.halfTime] ?? score.halfTime
    score.shootOut = labelled[.shootOut]
    score.shootOutWinner = score.shootOut?.leader ?? shootOutWinner
    score.aggregate = labelled[.aggregate]
    score.awayGoals = labelled[.awayGoals]
    score.hasExtraTime = hasExtraTime || score.extraTime != nil
    score.extraTimeEnded = extraTimeEnded
    return score
  }

  /// Returns the scores at the whistles; those in parentheses go back in time.
  private func played() -> FeedScore? {
    var score = FeedScore()
    var earlier = inOrder[...]
    let last = labelled[.extraTime] ?? main
    if hasExtraTime {
      score.extraTime = last
      score.fullTime = labelled[.fullTime] ?? earlier.popFirst()
    } else if labelled[.fullTime] != nil, last != nil, last != labelled[.fullTime] {
      return nil
    } else {
      // Only kicks and three scores: `3-4 pen (1-1, 1-1, 0-0)`.
      if last == nil, earlier.count == 3 { score.extraTime = earlier.popFirst() }
      score.fullTime = labelled[.fullTime] ?? last ?? earlier.popFirst()
    }
    score.halfTime = earlier.popFirst()
    return earlier.isEmpty ? score : nil
  }
}
