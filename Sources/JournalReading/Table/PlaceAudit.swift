public import JournalCore
import JournalProjections
public import JournalRules

/// Why a team is in its place in a table, and what would change that.
public struct PlaceAudit: Sendable {
  /// The team's row.
  public let row: TableRow

  /// The rows directly above and below it.
  public let neighbours: [TableRow]

  /// The criteria other than the first that separated it from teams it was level with.
  public let separations: [TableFinding]

  /// What would have moved it: leaving out a goal of its own matches or its neighbours', striking
  /// out a criterion, or undoing a decision. Each change is computed by ranking the changed table
  /// again.
  public let changes: [PlaceChange]

  /// Audits the place of a team; nil if the team is not in the table.
  public init?(of team: TeamSlug, in table: TableReading) {
    let verdict = table.verdict
    guard let index = verdict.rows.firstIndex(where: { $0.team == team }) else { return nil }
    row = verdict.rows[index]
    neighbours = [index - 1, index + 1].filter { verdict.rows.indices.contains($0) }
      .map { verdict.rows[$0] }
    separations = verdict.separations(of: team)
    let rivals = Set([team] + neighbours.map(\.team))
    changes =
      Self.withoutGoals(team, rivals, table) + Self.withoutCriteria(team, table)
      + Self.withoutRulings(team, table)
  }

  private static func withoutGoals(
    _ team: TeamSlug, _ rivals: Set<TeamSlug>, _ table: TableReading
  ) -> [PlaceChange] {
    var groups: [(positions: [Int], row: TablePlace)] = []
    let own = table.verdict.row(of: team)
    let field = TableField(table.contest, table.stage)
    for (index, match) in table.contest.matches.enumerated()
    where rivals.contains(match.result.home) || rivals.contains(match.result.away) {
      for goal in match.result.goals {
        guard
          let row = table.place(of: team, without: goal.position, ofMatch: index, in: field),
          row.places != own?.places
        else { continue }
        if let known = groups.firstIndex(where: {
          $0.row.places == row.places && $0.row.decidedBy == row.decidedBy
        }) {
          groups[known].positions.append(goal.position)
        } else {
          groups.append(([goal.position], row))
        }
      }
    }
    return groups.map { group in
      PlaceChange(
        change: .without(group.positions.sorted()), places: group.row.places,
        decidedBy: group.row.decidedBy)
    }
  }

  private static func withoutCriteria(_ team: TeamSlug, _ table: TableReading) -> [PlaceChange] {
    let own = table.verdict.row(of: team)
    return table.stage.criteria.compactMap { criterion in
      let changed = TableJudge(stage: table.stage.withoutCriterion(criterion.name))
        .judge(table.contest)
      guard let row = changed.row(of: team), row.places != own?.places else { return nil }
      return PlaceChange(
        change: .noCriterion(criterion.name, title: criterion.title), places: row.places,
        decidedBy: row.decidedBy)
    }
  }

  private static func withoutRulings(_ team: TeamSlug, _ table: TableReading) -> [PlaceChange] {
    let own = table.verdict.row(of: team)
    let onMatches = table.contest.matches.flatMap { $0.result.rulings.positions }
    let positions = Set(table.contest.rulings.map(\.position) + onMatches).sorted()
    return positions.compactMap { position in
      let changed = table.without([position]).verdict
      guard let row = changed.row(of: team), row.places != own?.places else { return nil }
      return PlaceChange(
        change: .noRuling(position), places: row.places, decidedBy: row.decidedBy)
    }
  }
}

extension TableReading {
  /// Returns where a team would stand without one goal of one match; the other matches are
  /// unchanged.
  ///
  /// - Parameter field: the table, counted.
  fileprivate func place(
    of team: TeamSlug, without goal: Int, ofMatch index: Int, in field: TableField
  ) -> TablePlace? {
    let match = contest.matches[index]
    return match.result.without([goal]).flatMap { result in
      let changed = TableMatch(result, date: match.date, matchday: match.matchday)
      return TableJudge(stage: stage).place(of: team, in: field.replacing([index: changed]))
    }
  }
}
