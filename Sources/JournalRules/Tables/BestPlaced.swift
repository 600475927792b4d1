public import JournalCore

/// The teams of one place over several tables, such as all third-placed teams, ranked to advance.
///
/// They are compared over the matches of their own tables; where the tables differ in size, matches
/// against the last teams are left out: `advance` and `exclude` in <doc:WriteARegulation>.
public struct BestPlaced: Sendable {
  /// The place that is compared.
  public let place: Int

  /// The number of teams that advance.
  public let count: Int

  /// The teams in order, with every criterion that was applied; nil while a table is undecided.
  public let verdict: TableVerdict?

  /// The teams that advance, in order; nil while that is open.
  public var advancing: [TeamSlug]? {
    guard let verdict, verdict.state != .asItStands else { return nil }
    let sure = verdict.rows.filter { $0.places.upperBound <= count }
    return sure.count == min(count, verdict.rows.count) ? sure.map(\.team) : nil
  }

  /// Compares the teams of one place.
  ///
  /// - Parameter tables: the tables of one stage, with their contests.
  public init(
    _ best: Advance.Best, of stage: Stage,
    _ tables: [(contest: TableContest, verdict: TableVerdict)]
  ) {
    place = best.place
    count = best.count
    let placed = tables.map { table in
      table.verdict.rows.first { $0.places == best.place...best.place }?.team
    }
    guard !tables.isEmpty, !placed.contains(nil) else {
      verdict = nil
      return
    }
    let teams = Set(placed.compactMap { $0 })
    let exclusion = best.exclude ?? stage.exclude
    let matches = tables.flatMap { table in
      let out = exclusion?.teams(of: table.verdict) ?? []
      return table.contest.matches.filter { match in
        !out.contains(match.result.home) && !out.contains(match.result.away)
      }
    }
    let contest = TableContest(
      matches: matches, rulings: tables.flatMap(\.contest.rulings),
      figures: tables.flatMap(\.contest.figures),
      carried: tables.reduce(into: [:]) { $0.merge($1.contest.carried) { first, _ in first } },
      award: tables[0].contest.award)
    var ranking = stage
    ranking.rank = best.rank
    ranking.advance = nil
    ranking.meetings = nil
    ranking.matters = [best.count]
    verdict = TableJudge(stage: ranking).judge(contest, ranking: teams)
  }
}

extension Advance.Exclusion {
  /// The teams of a table against whom matches are left out.
  func teams(of verdict: TableVerdict) -> Set<TeamSlug> {
    let rows = verdict.rows
    let first = againstPlace ?? (against == "bottom" ? rows.count : rows.count + 1)
    return Set(rows.dropFirst(first - 1).map(\.team))
  }
}
