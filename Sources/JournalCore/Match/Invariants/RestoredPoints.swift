/// No team gets back more points than were deducted from it.
public enum RestoredPoints {
  /// Checks the standing decisions of a competition's stream, given in order of position.
  ///
  /// - Throws: `Refusal` for the first team that gets back too many.
  public static func check(
    _ decisions: some Sequence<MatchEvent>, title: (TeamSlug) -> String = { $0.text }
  ) throws(Refusal) {
    var owed: [TeamSlug: Int] = [:]
    for event in decisions {
      switch event {
      case .pointsDeducted(let deduction): owed[deduction.team, default: 0] += deduction.points
      case .pointsRestored(let restored):
        let left = owed[restored.team, default: 0]
        guard restored.points <= left else { throw tooMany(restored, left, title(restored.team)) }
        owed[restored.team] = left - restored.points
      default: break
      }
    }
  }

  private static func tooMany(_ restored: PointsRestored, _ left: Int, _ team: String) -> Refusal {
    let known = left == 0 ? "none are deducted" : "only \(left) are deducted"
    return Refusal(
      "too-many-points", "\(team) cannot get back \(restored.points): \(known).",
      remedy: .logDeduction)
  }
}
