import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules

/// What is known before a match: the form of its teams and their meetings.
extension Claims {
  private func eve() throws(NoClaim) -> Surroundings.Eve {
    guard case .notBegun = account.state, let eve = account.surroundings.eve else {
      throw NoClaim("the match has begun")
    }
    return eve
  }

  /// The results of matches that ended before the day of this one, each with the side of a team.
  private func results(_ matches: [MatchReading], of team: TeamSlug) throws(NoClaim)
    -> [(result: MatchResult, side: Side)]
  {
    var all: [(MatchResult, Side)] = []
    for match in matches {
      guard match.scheduled.date < account.match.scheduled.date, let result = match.result(),
        result.isOver, !result.isVoid, let side = result.side(of: team)
      else { throw NoClaim("\(match.slug) shows no form") }
      all.append((result, side))
    }
    guard all.count >= 3 else { throw NoClaim("\(all.count) matches show no form") }
    return all
  }

  private func count(
    _ results: [(result: MatchResult, side: Side)], _ outcome: (Score, Side) -> Bool
  )
    -> Value?
  {
    let count = results.count { outcome($0.result.total, $0.side) }
    return count > 0 ? .number(count) : nil
  }

  /// The last matches of a team in the competition.
  func form(_ slug: String?) throws(NoClaim) -> Claim {
    let eve = try eve()
    guard let side = Side.allCases.first(where: { account.slug($0).text == slug }) else {
      throw NoClaim("neither side is meant", isAbout: true)
    }
    let matches = eve.form[account.slug(side)] ?? []
    guard matches.allSatisfy({ $0.scheduled.competition == account.match.scheduled.competition })
    else { throw NoClaim("a match is of another competition") }
    let results = try results(matches, of: account.slug(side))
    let won = results.count { $0.result.total[$0.side] > $0.result.total[$0.side.other] }
    let lost = results.count { $0.result.total[$0.side] < $0.result.total[$0.side.other] }
    return Claim(
      of: account.slug(side).text,
      [
        .team: team(side), .count: .number(results.count),
        .figure: count(results) { $0[$1] > $0[$1.other] },
        .before: count(results) { score, _ in score.isLevel },
        .other: count(results) { $0[$1] < $0[$1.other] },
        .competition: account.competition.map { .competition($0) },
      ],
      licences: won == results.count ? [.wins] : lost == results.count ? [.defeats] : [],
      evidence: results.flatMap(\.result.evidence))
  }

  /// The last meetings of the two teams.
  func meetings() throws(NoClaim) -> Claim {
    let results = try results(try eve().meetings, of: account.slug(.home))
    guard results.allSatisfy({ $0.result.side(of: account.slug(.away)) != nil }) else {
      throw NoClaim("not all of them were meetings")
    }
    return Claim(
      [
        .home: team(.home), .away: team(.away), .count: .number(results.count),
        .figure: count(results) { $0[$1] > $0[$1.other] },
        .before: count(results) { score, _ in score.isLevel },
        .other: count(results) { $0[$1] < $0[$1.other] },
      ],
      evidence: results.flatMap(\.result.evidence))
  }

  /// The last of them.
  func lastMeeting() throws(NoClaim) -> Claim {
    let meetings = try eve().meetings
    guard let last = meetings.max(by: { $0.scheduled.date < $1.scheduled.date }),
      last.scheduled.date < account.match.scheduled.date,
      let result = last.result(), result.isOver, !result.isVoid, result.award == nil,
      result.board.value.shootOut == nil, let home = result.side(of: account.slug(.home)),
      result.side(of: account.slug(.away)) == home.other
    else { throw NoClaim("no earlier meeting is known") }
    let (own, other) = (result.total[home], result.total[home.other])
    return Claim(
      [
        .date: .date(last.scheduled.date),
        .winner: own == other ? nil : team(own > other ? .home : .away),
        .score: .score(Score(max(own, other), min(own, other))),
      ],
      evidence: result.evidence)
  }
}
