import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// What a match means for a season: runs, suspensions.
extension Claims {
  /// Three or more league matches in a row that a team won, or lost. Those of the winner come with
  /// those of the other team.
  func run(_ slug: String?) throws(NoClaim) -> Claim {
    guard let side = Side.allCases.first(where: { account.slug($0).text == slug }) else {
      throw NoClaim("neither side is meant", isAbout: true)
    }
    var claim = try run(of: side)
    if side == account.score.leader, let other = try? run(of: side.other) {
      claim.values[.opponent] = other.values[.team]
      claim.values[.other] = other.values[.count]
      claim.evidence.formUnion(other.evidence)
    }
    return claim
  }

  private func run(of side: Side) throws(NoClaim) -> Claim {
    let team = account.slug(side)
    guard account.state.isOver, account.award == nil, let leader = account.score.leader,
      let last = account.match.scheduled.numberedMatchday
    else { throw NoClaim("this match is in no run") }
    var results: [MatchResult] = []
    for match in account.surroundings.earlier[team] ?? [] {
      guard let result = lastLeagueResult(match, of: team, on: last - results.count - 1),
        result.won == (leader == side)
      else { break }
      results.append(result.result)
    }
    guard results.count >= 2 else {
      throw NoClaim("\(results.count + 1) in a row is not a run")
    }
    return Claim(
      of: team.text,
      [
        .team: self.team(side), .count: .number(results.count + 1),
        .competition: account.competition.map { .competition($0) },
      ],
      licences: [leader == side ? .wins : .defeats],
      evidence: account.scoreEvidence + results.flatMap(\.evidence))
  }

  /// The result of a team in the same league on a matchday, unless it drew.
  private func lastLeagueResult(_ match: MatchReading, of team: TeamSlug, on matchday: Int)
    -> (result: MatchResult, won: Bool)?
  {
    let league = account.match.scheduled.competition
    guard league != nil, match.scheduled.competition == league,
      match.scheduled.numberedMatchday == matchday, let result = match.result(),
      result.isOver, !result.isVoid, let own = result.side(of: team),
      let leader = result.total.leader
    else { return nil }
    return (result, leader == own)
  }

  /// A suspension imposed for the match.
  func suspension(_ position: Int) throws(NoClaim) -> Claim {
    guard case .suspensionImposed(let suspension) = account.event(position) else {
      throw NoClaim("e\(position) suspends nobody", isAbout: true)
    }
    let authority = suspension.authority.singleSpaced
    return Claim(
      about: [position],
      [
        .who: .person(account.match.directory.canonical(suspension.player)),
        .count: suspension.matches.map { .number($0) },
        .date: suspension.until.map { .date($0) },
        .name: authority.isEmpty ? nil : .name(suspension.authority),
      ],
      licences: (suspension.matches ?? 1) > 1 ? [.several] : [], evidence: [position])
  }
}
