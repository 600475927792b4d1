import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules

/// What authorities decided, and what followed from it.
extension Claims {
  /// The last event that says why the match has no result of play: an award, a walkover, an
  /// abandonment or a cancellation.
  private var decision: (position: Int, reason: String?, authority: String?)? {
    var isHalted = false
    if case .halted = account.state { isHalted = true }
    for position in account.events.keys.sorted(by: >) {
      switch account.event(position) {
      case .resultAwarded(let award) where account.award != nil:
        return (position, stated(award.reason), stated(award.authority))
      case .walkover(let walkover) where account.walkover != nil:
        return (position, stated(walkover.reason), stated(walkover.authority))
      case .matchAbandoned(let abandoned) where isHalted:
        return (position, stated(abandoned.reason), nil)
      case .matchCancelled(let cancelled) where isHalted && account.walkover == nil:
        return (position, stated(cancelled.reason), stated(cancelled.authority))
      default: continue
      }
    }
    return nil
  }

  /// What a decision states; an import writes that nothing was stated.
  private func stated(_ text: String?) -> String? { text == ResultAwarded.notStated ? nil : text }

  /// A tie that one side has without playing.
  func walkover() throws(NoClaim) -> Claim {
    guard let side = account.walkover else { throw NoClaim(stateInWords) }
    let authority = decision?.authority?.singleSpaced ?? ""
    return setting(
      [
        .winner: team(side), .loser: team(side.other),
        .name: authority.isEmpty ? nil : .name(authority),
      ], licences: [], evidence: (decision.map { [$0.position] } ?? []) + account.schedule)
  }

  /// The reason of a decision, in the words of the log.
  func ruling(_ position: Int) throws(NoClaim) -> Claim {
    guard let decision, decision.position == position, let reason = decision.reason else {
      throw NoClaim("e\(position) gives no reason for what became of the match", isAbout: true)
    }
    var claim = Claim(
      about: [position], [.words: .words(reason.singleSpaced)], evidence: [position])
    claim.spoken[.words] = reason
    return claim
  }

  /// The side that goes through where the match itself does not say it.
  func through() throws(NoClaim) -> Claim {
    guard let round = account.round,
      round == .final || round == .thirdPlace || round.isEliminating
    else { throw NoClaim("the round does not say what its winner gets") }
    let side: Side?
    var evidence: [Int] = decision.map { [$0.position] } ?? account.scoreEvidence
    if let tie = account.tie {
      side = tie.winner
      evidence += tie.goals
    } else {
      side = account.throughByDecision
    }
    guard let side else { throw NoClaim("nobody has gone through by a decision") }
    return Claim(
      of: account.slug(side).text,
      [
        .winner: team(side), .loser: team(side.other),
        .round: round.following.map { .round($0.0) },
        .competition: account.competition.map { .competition($0) },
      ], licences: [Self.stage(round)], evidence: evidence)
  }

  /// What the match had ended with that was played again.
  func firstMatch() throws(NoClaim) -> Claim {
    guard let (score, evidence) = account.firstOfReplay else {
      throw NoClaim("it is not known to be a replay")
    }
    return Claim([.before: .score(score)], evidence: evidence)
  }
}
