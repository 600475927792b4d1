extension MatchFacts {
  /// The times of all that may be told beside the goals, where they are known.
  var incidents: [PlayTime] {
    let times =
      Dismissal.all(in: self).map(\.time) + MissedPenalty.all(in: self).map(\.time)
      + StruckGoal.all(in: self).map(\.time) + CrowdScene.all(in: self).map(\.time)
    return times.filter { $0.minute != nil }
  }
}
