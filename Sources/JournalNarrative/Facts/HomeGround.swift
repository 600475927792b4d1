import JournalCore
package import JournalReading
import JournalRules

/// Whether a match is played at the ground of the side named first.
package enum HomeGround {
  /// Whether neither side is known to be at home.
  ///
  /// If the log does not say so, a match between national teams and a final of one match count as
  /// neutral, because their results are published without a word about the ground.
  package static func isNeutral(_ match: MatchReading) -> Bool {
    if let neutral = match.scheduled.neutral { return neutral }
    if match.scheduled.leg == nil, let round = match.scheduled.round, RoundName(round) == .final {
      return true
    }
    return NationalTeam.meet(in: match)
  }
}
