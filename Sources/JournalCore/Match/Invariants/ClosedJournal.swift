extension MatchHistory {
  /// Whether the record of the match was closed, and not opened again.
  public var isClosed: Bool {
    let last = raw.last { fact in
      (fact.kind == .journalClosed || fact.kind == .journalReopened)
        && !standing.withdrawn.contains(fact.position)
    }
    return last?.kind == .journalClosed
  }
}

/// A closed record takes rulings, statements, confirmations, and changes that give a reason.
///
/// It closes in the order of entry, not of play, so this is not an `Invariant`.
enum ClosedJournal {
  static func check(_ draft: Draft, in history: MatchHistory) throws(Refusal) {
    let isClosed = history.isClosed
    if case .journalReopened = draft.event, !isClosed {
      throw Refusal("not-closed", "The record of this match is not closed.")
    }
    guard isClosed, !isAllowed(draft.event) else { return }
    throw Refusal(
      "match-closed", "The record of this match is closed.",
      remedy: remedy(for: draft.event))
  }

  private static func isAllowed(_ event: MatchEvent) -> Bool {
    switch event {
    case .correction(let correction): correction.reason.map { isReason($0) } ?? false
    case .retraction(let retraction): isReason(retraction.reason)
    case .statement, .observation, .contextFact, .playerOfTheMatch, .rating, .image: true
    case .confirmation, .claim, .goalAttributed, .cardRescinded: true
    case .journalReopened, .reportPublished: true
    default: event.setting.isRuling
    }
  }

  /// Whether a text gives a reason. The words that a plain undo or redo writes do not.
  private static func isReason(_ text: String) -> Bool {
    let said = text.filter { !$0.isWhitespace }
    return !said.isEmpty && !["undo", "redo", "restore"].contains(said)
  }

  private static func remedy(for event: MatchEvent) -> Remedy? {
    switch event {
    case .journalClosed: nil
    case .correction, .retraction: .giveReason
    default: .reopenRecord
    }
  }
}
