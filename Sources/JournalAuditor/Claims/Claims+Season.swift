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

  /// The place of a team in a league after the day of the match.
  func leaguePlace(_ slug: String?) throws(NoClaim) -> Claim {
    guard let side = Side.allCases.first(where: { account.slug($0).text == slug }) else {
      throw NoClaim("neither side is meant", isAbout: true)
    }
    let team = account.slug(side)
    let isDone = account.state.isOver && account.award == nil
    guard let table = isDone ? account.surroundings.tables?.after : eveTable,
      table.stage.advance == nil
    else { throw NoClaim("no table of a league is known") }
    guard table.verdict.rows.allSatisfy({ $0.tally.played > 4 }),
      let index = table.verdict.rows.firstIndex(where: { $0.team == team })
    else { throw NoClaim("the season is young") }
    let rows = table.verdict.rows
    let row = rows[index]
    guard !row.isShared, !rows[0].isShared, row.places == index + 1...index + 1, rows.count > 2
    else { throw NoClaim("the place is shared") }
    let other = index == 0 ? rows[1] : rows[0]
    let points = max(row.points, other.points) - min(row.points, other.points)
    var licences: Set<Licence> = index == 0 ? [.top] : []
    if points > 1 { licences.insert(.several) }
    if isDone, let old = account.surroundings.tables?.before.verdict.row(of: team), !old.isShared {
      if old.places.lowerBound > index + 1 { licences.insert(.climbs) }
      if old.places.lowerBound < index + 1 { licences.insert(.drops) }
    }
    let matches = table.matches.filter { match in
      match.result.side(of: team) != nil || match.result.side(of: other.team) != nil
    }
    return Claim(
      of: team.text,
      [
        .team: self.team(side), .position: .number(index + 1), .figure: .number(row.points),
        .opponent: points == 0 ? nil : .team(other.team),
        .count: points == 0 ? nil : .number(points),
      ], licences: licences, evidence: matches.flatMap(\.result.evidence))
  }

  /// The table of the evening before a match that has not begun.
  private var eveTable: TableReading? {
    guard case .notBegun = account.state else { return nil }
    return account.surroundings.eve?.table
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
