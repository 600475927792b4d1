extension MatchFacts {
  /// The known times of everything that may be told besides the goals.
  var incidents: [PlayTime] {
    let times =
      Dismissal.all(in: self).map(\.time) + MissedPenalty.all(in: self).map(\.time)
      + StruckGoal.all(in: self).map(\.time) + CrowdScene.all(in: self).map(\.time)
    return times.filter { $0.minute != nil }
  }
}
