package import JournalCore
package import JournalProjections
package import JournalReading
package import JournalRules

/// A match as it stood at a moment, looked at once for all members of its documents.
package struct MatchAtMoment {
  /// The match.
  package let match: MatchReading
  /// The moment.
  package let moment: Moment
  /// What had become of it.
  package let status: MatchStatus
  /// Its result.
  package let result: MatchResult?
  /// Its score by period.
  package let board: Cited<Scoreboard>

  private let clock: MatchClock

  /// A match at a moment.
  package init(_ match: MatchReading, at moment: Moment) {
    self.match = match
    self.moment = moment
    status = match.status(at: moment)
    result = match.result(at: moment)
    board = match.scoreboard(at: moment)
    clock = match.clock(at: moment)
  }

  /// Whether something was played, and a period of it is over.
  func isBehind(_ period: Period) -> Bool {
    result?.playedScore != nil && clock.isBehind(period)
  }
}
