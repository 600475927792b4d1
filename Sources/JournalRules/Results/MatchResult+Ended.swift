import JournalCore

extension MatchResult {
  /// The same match as if it had ended just after an event; as if it had not begun, if the event is
  /// nil. Decisions about it are left out with what came later: they are made of matches that were
  /// played otherwise.
  package func ended(after position: Int?) -> MatchResult? {
    let seen = Set(
      position.map { history.facts(upTo: .event($0), in: format).map(\.position) } ?? [])
    let later = history.facts.filter { fact in
      !seen.contains(fact.position) && fact.kind != .scheduled && !fact.isHousekeeping
        && fact.followsSetUp
    }
    let cut = history.without(Set(later.map(\.position)))
    guard position != nil else { return with(cut) }
    let last = cut.raw.last?.position ?? 0
    let whistle = Fact(
      position: max(last + 1, MatchHistory.supposedPositions), kind: .finalWhistle)
    return with(
      MatchHistory(cut.stream, raw: cut.raw + [whistle], names: cut.names, amended: cut.amended))
  }
}

extension Fact {
  /// Whether it belongs to the play of a match or to what was decided about it, rather than to how it
  /// was set up.
  fileprivate var followsSetUp: Bool {
    switch kind {
    case .scheduled, .inTie, .inCompetition, .detail, .kickOff, .rescheduled, .takesEffect, .lineUp,
      .starter, .benched, .omitted:
      false
    default: true
    }
  }
}
