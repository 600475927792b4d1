import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// What the match and its day settled in the table.
extension Claims {
  private static let licences: [Settled: Licence] = [
    .champion: .champion, .relegated: .relegated, .groupWinner: .groupWinner,
    .qualified: .qualified, .eliminated: .eliminated, .safe: .safe,
  ]

  /// What was settled for a side that was not settled before the day; of several the greatest.
  private func settled(_ side: Side) -> Settled? {
    guard account.state.isOver, account.award == nil else { return nil }
    return account.surroundings.settled[account.slug(side)]?.first
  }

  /// The side of whom a first sentence tells, and what was settled for it.
  private var hero: (side: Side, kind: Settled)? {
    let all = [Side.home, .away].compactMap { side in settled(side).map { (side, $0) } }
    for kind in Settled.allCases {
      if let first = all.first(where: { $0.1 == kind }) { return first }
    }
    return nil
  }

  private func fate(_ side: Side, _ kind: Settled) -> Claim {
    Claim(
      of: account.slug(side).text,
      [
        .hero: team(side), .competition: account.competition.map { .competition($0) },
        .group: account.groupSign.map { .name($0) },
      ], licences: Set([Self.licences[kind]].compactMap { $0 }), evidence: account.scoreEvidence)
  }

  /// What was settled for the other side.
  func otherFate(_ slug: String?) throws(NoClaim) -> Claim {
    if let slug, let team = TeamSlug(slug), account.side(of: team) == nil,
      let kind = account.surroundings.settledElsewhere[team], account.state.isOver,
      account.award == nil
    {
      return Claim(
        of: slug,
        [.hero: .team(team), .competition: account.competition.map { .competition($0) }],
        licences: Set([Self.licences[kind]].compactMap { $0 }), evidence: account.scoreEvidence)
    }
    guard let side = Side.allCases.first(where: { account.slug($0).text == slug }),
      let kind = settled(side)
    else { throw NoClaim("nothing was settled for it that day") }
    var claim = fate(side, kind)
    if settled(side.other) == kind { claim.licences.insert(.several) }
    return claim
  }

  /// Whether a first sentence may thank a side's goal: it is about that side, and what it got is good.
  func isThanked(_ side: Side, in claim: Claim) -> Bool {
    if let hero, claim.values[.hero] != nil { return hero.side == side && hero.kind.isGood }
    return [Slot.chaser, .winner].allSatisfy { slot in
      claim.values[slot].map { $0.contains(team(side)) } ?? true
    }
  }

  /// The claim of a result with what was settled.
  func withFate(_ claim: Claim, isHeadline: Bool = false) -> Claim {
    guard let (side, kind) = hero else { return claim }
    var claim = claim
    claim.values[.hero] = [team(side)]
    claim.values[.rival] = [team(side.other)]
    if isHeadline {
      claim.values[.competition] = account.competition.map { [.competition($0)] }
      claim.values[.group] = account.groupSign.map { [.name($0)] }
      claim.licences.formUnion(fate(side, kind).licences)
    } else {
      claim = claim.with(.fate, .fate, fate(side, kind))
    }
    if kind.isGood { claim.licences.insert(.goodFate) }
    if let winner = account.score.leader {
      claim.licences.insert(winner == side ? .heroWon : .heroLost)
    }
    return claim
  }
}
