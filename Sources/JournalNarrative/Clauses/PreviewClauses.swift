import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// What is known before a match: form, table, earlier meetings.
struct PreviewClauses {
  /// The fewest matches that show a form, and the fewest meetings that are counted.
  private static let least = 3

  private let story: Story

  /// Creates clauses for a preview.
  init(_ story: Story) { self.story = story }

  private var facts: MatchFacts { story.facts }

  /// The clauses; empty once the match has begun.
  var all: [Clause] {
    guard facts.progress == .notBegun, let eve = facts.surroundings.eve else { return [] }
    let places = Side.allCases.compactMap { place(of: $0) }
    let forms = Side.allCases.compactMap { form(of: $0, eve.form[facts.slug($0)] ?? []) }
    return places + forms + [meetings(eve.meetings), lastMeeting(eve.meetings)].compactMap { $0 }
  }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private func place(of side: Side) -> Clause? {
    guard let place = LeaguePlace(of: side, in: facts) else { return nil }
    return Clause(
      .leaguePlace, of: facts.slug(side).text,
      [
        .team: team(side), .position: .number(place.place), .figure: .number(place.points),
        .opponent: place.gap == nil ? nil : .team(place.other),
        .count: place.gap.map { .number($0) },
      ],
      licences: place.licences, evidence: place.evidence)
  }

  /// Matches won, drawn and lost by a team.
  private struct Tally {
    var (won, drawn, lost) = (0, 0, 0)
    var evidence: [Int] = []

    /// Counts matches for a team.
    init(_ matches: [MatchReading], of team: TeamSlug) {
      for match in matches {
        guard let result = match.result(), let side = result.side(of: team) else { continue }
        evidence += result.evidence
        switch result.total.leader {
        case side?: won += 1
        case nil: drawn += 1
        default: lost += 1
        }
      }
    }

    var count: Int { won + drawn + lost }
  }

  private func number(_ count: Int) -> Value? { count == 0 ? nil : .number(count) }

  private func form(of side: Side, _ matches: [MatchReading]) -> Clause? {
    let tally = Tally(matches, of: facts.slug(side))
    guard tally.count >= Self.least else { return nil }
    return Clause(
      .form, of: facts.slug(side).text,
      [
        .team: team(side), .count: .number(tally.count), .figure: number(tally.won),
        .before: number(tally.drawn), .other: number(tally.lost),
        .competition: facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
      ],
      licences: tally.won == tally.count
        ? [.wins] : tally.lost == tally.count ? [.defeats] : [],
      evidence: tally.evidence)
  }

  /// The latest meetings, counted for the home side.
  private func meetings(_ matches: [MatchReading]) -> Clause? {
    let tally = Tally(matches, of: facts.slug(.home))
    guard tally.count >= Self.least else { return nil }
    return Clause(
      .meetings,
      [
        .home: team(.home), .away: team(.away), .count: .number(tally.count),
        .figure: number(tally.won), .before: number(tally.drawn), .other: number(tally.lost),
      ],
      evidence: tally.evidence)
  }

  /// The last meeting, unless a shoot-out decided it, or what each side needs tells it as the first leg.
  private func lastMeeting(_ matches: [MatchReading]) -> Clause? {
    guard let last = matches.first, let result = last.result(), result.award == nil,
      result.board.value.shootOut == nil, let home = result.side(of: facts.slug(.home))
    else { return nil }
    let isLeg = facts.tie?.reading.matches.contains { $0.match.slug == last.slug } == true
    if isLeg, !OutlookClauses(story).all.isEmpty { return nil }
    let total = result.total
    let winner = total.leader
    return Clause(
      .lastMeeting,
      [
        .date: .date(last.scheduled.date),
        .winner: winner.map { team($0 == home ? .home : .away) },
        .score: .score(winner.map { Score(total[$0], total[$0.other]) } ?? total),
      ],
      evidence: result.evidence)
  }
}
