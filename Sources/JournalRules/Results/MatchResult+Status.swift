public import JournalCore
public import JournalProjections

extension MatchResult {
  /// What has become of the match.
  public var status: MatchStatus {
    let facts = history.facts(upTo: moment, in: format)
    let isKicking = board.value.open == .shootOut && shootOutWinner == nil
    return MatchStatus(
      rulings.value, hasBegun: facts.contains { $0.isOfPlay }, isOver: isOver && !isKicking,
      isPutOff: history.isPutOff && facts.contains { $0.kind == .matchPostponed })
  }

  /// The score as it was played, as far as anybody logged it; nil if nothing says what it was.
  ///
  /// No goal is a score only once something tells that the match was on: a whistle, a declared score.
  public var playedScore: Score? {
    board.evidence.contains { $0.kind != .scheduled } ? board.value.total + goldenBonus : nil
  }

  /// The score that stands: what was awarded, else what was played; nil if neither is known.
  public var knownScore: Score? { award ?? playedScore }
}
