import JournalProjections
import JournalRules

extension TieReading {
  /// The tie without each decision that made a difference, on the tie or on its matches, in order
  /// of position.
  public var withoutDecisions: [(position: Int, tie: TieReading)] {
    let onMatches = (contest.legs + contest.voided).flatMap { $0.result.rulings.positions }
    let positions = Set(contest.rulings.map(\.position) + onMatches).sorted()
    return positions.compactMap { position in
      let changed = without([position])
      return changed.verdict.agrees(with: verdict) ? nil : (position, changed)
    }
  }
}
