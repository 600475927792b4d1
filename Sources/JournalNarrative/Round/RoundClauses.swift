import JournalCore
import JournalReading
import JournalRules

/// A round as a whole: the number of matches and goals, who leads, who climbed.
struct RoundClauses {
  private let stories: [Story]
  private let tables: (after: TableReading, before: TableReading)?

  /// Creates clauses for a round of at least one match.
  init(_ stories: [Story], tables: (after: TableReading, before: TableReading)?) {
    self.stories = stories
    self.tables = tables
  }

  /// The matches that were played to their end, and whose result was not awarded.
  private var over: [Story] {
    stories.filter { $0.facts.progress == .over && $0.facts.award == nil }
  }

  private var goals: Int {
    over.reduce(0) { $0 + $1.facts.score.home + $1.facts.score.away }
  }

  private var setting: [Slot: Value?] {
    let facts = stories[0].facts
    let matchdays = Set(stories.map { $0.facts.match.scheduled.numberedMatchday })
    return [
      .competition: facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
      .round: facts.round.map { .round($0) },
      .matchday: matchdays.count == 1 ? matchdays.first.flatMap { $0 }.map { .number($0) } : nil,
      .count: .number(over.count), .figure: .number(goals),
    ]
  }

  private var evidence: [Int] { stories.flatMap(\.facts.scoreEvidence) }

  /// The number of matches from which anything is said about them together.
  private static let several = 2

  /// The headline of the round; nil if too few of its matches are over.
  var headline: Clause? {
    guard over.count >= Self.several else { return nil }
    var clause = Clause(.roundHeadline, setting, evidence: evidence)
    // The leader is the news; the number of goals is told below.
    if let leader = tables?.after.verdict.rows.first, !leader.isShared {
      clause.values[.winner] = .team(leader.team)
      (clause.values[.count], clause.values[.figure]) = (nil, nil)
    }
    return clause
  }

  /// The number of matches and goals; nil if too few matches are over.
  var lead: Clause? {
    over.count < Self.several ? nil : Clause(.roundLead, setting, evidence: evidence)
  }

  /// How a match ended or stands, and its tie; the round need not be named again.
  func result(of story: Story) -> [Clause] {
    var result = ResultClauses(story, tone: .neutral).lead
    // A final wins the competition, so it is named; other matches need not repeat what the text is
    // about.
    let named: [Slot] = story.facts.round == .final ? [.place] : [.place, .competition, .round]
    for slot in named { result.values[slot] = nil }
    return [result] + [TieClauses(story)?.clause].compactMap { $0 }
  }

  /// The matches by what there is to tell: decided ties, upsets and routs first.
  var ordered: [Story] {
    let ranked = stories.enumerated().sorted { left, right in
      (Self.rank(left.element), left.offset) < (Self.rank(right.element), right.offset)
    }
    return ranked.map(\.element)
  }

  private static func rank(_ story: Story) -> Int {
    let licences = MatchRules.licences(of: story)
    let isDecided = story.facts.tie?.isLastLeg == true && story.facts.tie?.decidedWinner != nil
    if licences.contains(.upset) || story.tieWinner != nil { return 0 }
    if isDecided || licences.contains(.rout) { return 1 }
    if licences.contains(.thriller) || licences.contains(.comeback) { return 2 }
    return story.facts.progress == .over ? 3 : 4
  }

  /// Who leads the table, and who climbed most.
  var table: [Clause] { [leader, climb].compactMap { $0 } }

  private var leader: Clause? {
    guard let tables, let first = tables.after.verdict.rows.first, !first.isShared,
      let second = tables.after.verdict.rows.dropFirst().first
    else { return nil }
    let gap = first.points - second.points
    return Clause(
      .tableLeader, of: first.team.text,
      [
        .winner: .team(first.team), .figure: .number(first.points),
        .opponent: .team(second.team), .count: gap > 0 ? .number(gap) : nil,
      ],
      evidence: evidence(of: [first.team, second.team], in: tables.after))
  }

  private var climb: Clause? {
    guard let tables else { return nil }
    let climbs = tables.after.verdict.rows.compactMap { row -> (TeamSlug, Int, Int)? in
      guard let before = tables.before.verdict.row(of: row.team), !row.isShared, !before.isShared,
        before.places.lowerBound - row.places.lowerBound >= 3
      else { return nil }
      return (row.team, before.places.lowerBound, row.places.lowerBound)
    }
    guard let most = climbs.max(by: { $0.1 - $0.2 < $1.1 - $1.2 }) else { return nil }
    return Clause(
      .tableClimb, of: most.0.text,
      [.team: .team(most.0), .before: .number(most.1), .position: .number(most.2)],
      evidence: evidence(of: [most.0], in: tables.after))
  }

  private func evidence(of teams: [TeamSlug], in table: TableReading) -> [Int] {
    table.matches.filter { match in teams.contains { match.result.side(of: $0) != nil } }
      .flatMap(\.result.evidence)
  }
}
