import JournalCore
package import JournalReading
import JournalRules

/// Whether a match is one at the ground of the side named first.
package enum HomeGround {
  /// Whether neither side is known to be at home.
  ///
  /// The log says so, or it says nothing and both are national teams, or it is a final of one match: of
  /// these, results are published without a word on the ground.
  package static func isNeutral(_ match: MatchReading) -> Bool {
    if let neutral = match.scheduled.neutral { return neutral }
    if match.scheduled.leg == nil, let round = match.scheduled.round, RoundName(round) == .final {
      return true
    }
    return NationalTeam.meet(in: match)
  }
}
