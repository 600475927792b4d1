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
  /// What became of the match; nil if no word says it.
  var status: FeedMatch.Status?
  /// The score of an award, where that of play is given too: `2-1 (3-0 Wertung)`.
  var awarded: Score?
  var shootOutWinner: Side?

  var isEmpty: Bool {
    main == nil && labelled.isEmpty && inOrder.isEmpty && !hasExtraTime
  }

  /// Takes the score without a label; false if there is one already.
  mutating func setMain(_ score: Score) -> Bool {
    guard main == nil, labelled[.extraTime] == nil else { return false }
    main = score
    return true
  }

  /// Takes a score with its label; false if they contradict those before.
  mutating func set(_ score: Score, _ label: ScoreLabel) -> Bool {
    switch label {
    case .status(let status):
      guard apply(label) else { return false }
      guard main != nil || labelled[.extraTime] != nil else { return setMain(score) }
      guard status == .awarded, awarded == nil else { return main == score }
      awarded = score
      return true
    case .shootOut:
      // Level kicks alone are a score with a word that does not fit: `2-2 pens`.
      guard score.leader != nil || main != nil || hasExtraTime else { return false }
      return labelled.updateValue(score, forKey: .shootOut) == nil
    case .extraTime(let ended):
      guard main == nil || hasComeBefore(score) else { return false }
      (hasExtraTime, extraTimeEnded) = (true, ended)
      return labelled.updateValue(score, forKey: .extraTime) == nil
    }
  }

  /// Takes a label that concerns the score before it; false if there is none that it fits.
  mutating func apply(_ label: ScoreLabel) -> Bool {
    switch label {
    case .status(let word):
      guard status == nil || status == word else { return false }
      status = word
    case .extraTime(let ended): (hasExtraTime, extraTimeEnded) = (true, ended)
    case .shootOut:
      guard let score = main, score.leader != nil, labelled[.shootOut] == nil else { return false }
      labelled[.shootOut] = score
      main = nil
    }
    return true
  }

  /// Moves the score without a label to the end of the 90 minutes if another, of the end of extra
  /// time, follows it: `1-1, n.V. 2-1`.
  private mutating func hasComeBefore(_ score: Score) -> Bool {
    guard let before = main, labelled[.fullTime] == nil, score.home >= before.home,
      score.away >= before.away
    else { return false }
    labelled[.fullTime] = before
    main = nil
    return true
  }

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
