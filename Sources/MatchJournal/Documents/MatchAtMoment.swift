package import JournalCore
package import JournalProjections
package import JournalReading
package import JournalRules

/// A match at a moment, computed once for all members of its documents.
package struct MatchAtMoment {
  /// The match.
  package let match: MatchReading
  /// The moment.
  package let moment: Moment
  /// The status of the match at that moment.
  package let status: MatchStatus
  /// The result at that moment; nil if the match is not scheduled.
  package let result: MatchResult?
  /// The score by period.
  package let board: Cited<Scoreboard>

  private let clock: MatchClock

  /// Looks at a match at a moment.
  package init(_ match: MatchReading, at moment: Moment) {
    self.match = match
    self.moment = moment
    status = match.status(at: moment)
    result = match.result(at: moment)
    board = match.scoreboard(at: moment)
    clock = match.clock(at: moment)
  }

  /// The period or interval that the match is in; nil before the first whistle.
  var period: Period? { clock.now }

  /// Whether the match was played and a period of it is over.
  func isBehind(_ period: Period) -> Bool {
    result?.playedScore != nil && clock.isBehind(period)
  }
}
