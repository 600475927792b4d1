public import JournalCore
public import JournalProjections

extension MatchResult {
  /// Whether the shoot-out is under way: kicks are being taken, and nobody has won it yet.
  public var isInShootOut: Bool { board.value.open == .shootOut && shootOutWinner == nil }

  /// The status of the match.
  public var status: MatchStatus {
    let facts = history.facts(upTo: moment, in: format)
    return MatchStatus(
      rulings.value, hasBegun: facts.contains { $0.isOfPlay },
      // Whoever won a shoot-out ended the match, also where nothing else of it is known.
      isOver: (isOver && !isInShootOut) || board.value.declaredShootOutWinner.isSome,
      isPutOff: history.isPutOff && facts.contains { $0.kind == .matchPostponed })
  }

  /// Whether it counts as a meeting of its teams: not if it was never played, broken off, or annulled.
  package var isMeeting: Bool {
    switch status {
    case .voided, .cancelled, .postponed, .abandoned, .annulled: false
    default: !isVoid && !isLeftOpen
    }
  }

  /// The score as played, as far as it was logged; nil if nothing tells it.
  ///
  /// 0-0 is a score only once something shows that the match was on, such as a whistle or a
  /// declared score. The kicks of a shoot-out alone tell no goals before it.
  public var playedScore: Score? {
    let told = board.evidence.contains { $0.kind != .scheduled && $0.kind != .shootOutDeclared }
    return told ? board.value.total + goldenBonus : nil
  }

  /// The score that stands: as awarded, otherwise as played; nil if neither is known.
  public var knownScore: Score? { award ?? playedScore }
}
