import JournalProjections
import JournalRules

extension TieReading {
  /// The tie without each of the decisions on it and its matches that made a difference, in order.
  public var withoutDecisions: [(position: Int, tie: TieReading)] {
    let onMatches = (contest.legs + contest.voided).flatMap { $0.result.rulings.positions }
    let positions = Set(contest.rulings.map(\.position) + onMatches).sorted()
    return positions.compactMap { position in
      let changed = without([position])
      return changed.verdict.agrees(with: verdict) ? nil : (position, changed)
    }
  }
}
