import JournalCore
import JournalFeeds

/// What a source says of a match that cannot all be true.
extension FeedMatch {
  /// What is odd about the scores and the goals of the match.
  ///
  /// - Parameter isAlone: whether no other leg decides with it.
  func contradictions(isAlone: Bool) -> [Doubt] {
    [halfTime, untaken, isAlone ? decided : nil].compactMap(\.self)
  }

  /// The doubt if the score at half-time has goals that all came later.
  ///
  /// Whether goals of the first half add up is for the log to say, as it takes them.
  private var halfTime: Doubt? {
    guard let told = score.halfTime, told != Score() else { return nil }
    let periods = goals.map { $0.at?.period }
    guard !periods.isEmpty, periods.allSatisfy({ $0 != nil && $0 != .firstHalf }) else {
      return nil
    }
    return Doubt(
      "score-differs", "No goal is of the first half; the score at half-time is \(told).")
  }

  /// The doubt if a match that was not played has a score.
  private var untaken: Doubt? {
    guard [.cancelled, .postponed].contains(status), let score = score.final else { return nil }
    return Doubt(
      "score-not-taken", "The score \(score) is not taken: the match is \(status.rawValue).")
  }

  /// The doubt if the match went on although it was decided.
  private var decided: Doubt? {
    guard score.aggregate == nil else { return nil }
    if score.hasExtraTime, let early = score.fullTime, early.leader != nil {
      return Doubt(
        "decided-before",
        "There was extra time, though \(early) after 90 minutes decided the match.")
    }
    guard score.shootOut != nil || score.shootOutWinner != nil,
      let final = score.final, final.leader != nil
    else { return nil }
    return Doubt(
      "decided-before", "There was a shoot-out, though \(final) decided the match.")
  }
}
