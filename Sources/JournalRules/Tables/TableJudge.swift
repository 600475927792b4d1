public import JournalCore

/// The interpreter of a regulation's criteria for a table.
///
/// Awards and annulments replace results, then come points, deductions, the ranking and imposed
/// places (<doc:HowATableIsRanked>). It never guesses: what it cannot know leaves places open and
/// says why.
public struct TableJudge: Sendable {
  /// The stage whose criteria apply.
  public let stage: Stage

  /// Creates a judge by the criteria of a stage.
  public init(stage: Stage) { self.stage = stage }

  /// The order of the table, and the reasons.
  ///
  /// - Parameters:
  ///   - ranking: the teams to rank among themselves; all if none are given.
  ///   - first: the place of the first of them, from 1.
  public func judge(
    _ contest: TableContest, ranking: Set<TeamSlug>? = nil, from first: Int = 1
  ) -> TableVerdict {
    judge(TableField(contest, stage), ranking: ranking, from: first)
  }

  /// The order of a table whose matches have been counted by the points of the stage.
  package func judge(
    _ field: TableField, ranking: Set<TeamSlug>? = nil, from first: Int = 1
  ) -> TableVerdict {
    let contest = field.contest
    let open = openMatches(field)
    var ranker = TableRanker(
      field, stage.criteria, boundaries: stage.boundaries, isOver: open == 0)
    let blocks = blocks(field, &ranker, ranking, from: first)
    var rows = rows(of: blocks, field, from: first)
    impose(contest, on: &rows, from: first)
    explain(&rows, ranker.findings)
    advance(&rows, isOver: open == 0)
    let needs = blocks.filter { $0.teams.count > 1 }.compactMap(\.needs)
    return TableVerdict(
      state: open > 0 ? .asItStands : needs.isEmpty ? .decided : .undecided, rows: rows,
      findings: settled(ranker.findings, rows), needs: needs.uniqued, open: open,
      evidenceOfMatches: contest.matches.map { $0.result.evidence },
      rulings: contest.rulings.map(\.position))
  }

  /// The place of one team and what put it behind the team before it, as `judge` has them, without
  /// ranking the teams that it is not level with; nil if the table does not have it.
  package func place(of slug: TeamSlug, in field: TableField) -> TablePlace? {
    guard field.contest.imposedPlaces.isEmpty, let team = field.index(of: slug) else {
      return judge(field).row(of: slug).map {
        TablePlace(places: $0.places, decidedBy: $0.decidedBy)
      }
    }
    var ranker = TableRanker(
      field, stage.criteria, boundaries: stage.boundaries, isOver: openMatches(field) == 0,
      wanted: team)
    let blocks = blocks(field, &ranker, nil, from: 1)
    let teams = blocks.flatMap(\.teams)
    guard let index = teams.firstIndex(of: team),
      let block = blocks.first(where: { $0.teams.contains(team) })
    else { return nil }
    let first = (teams.firstIndex(of: block.teams[0]) ?? 0) + 1
    let other = index > 0 ? index - 1 : index + 1
    let neighbour = teams.indices.contains(other) ? field.teams[teams[other]] : nil
    let finding = neighbour.flatMap { neighbour in
      ranker.findings.first { $0.separates(slug, from: neighbour) }
    }
    return TablePlace(
      places: block.isShared ? first...first : first...(first + block.teams.count - 1),
      decidedBy: finding?.criterion)
  }

  /// The teams that nothing separates, in the order of the table; those that left come last.
  private func blocks(
    _ field: TableField, _ ranker: inout TableRanker, _ ranking: Set<TeamSlug>?, from first: Int
  ) -> [TableRanker.Block] {
    let contest = field.contest
    let leavers = field.teams.indices.filter { contest.departure(of: field.teams[$0]) == .annul }
    let isRanked = { (team: Int) in ranking?.contains(field.teams[team]) ?? true }
    let ranked = field.teams.indices.filter { !leavers.contains($0) && isRanked($0) }
    return ranker.rank(Array(ranked), place: first)
      + leavers.filter(isRanked).map { TableRanker.Block(teams: [$0]) }
  }

  private func rows(of blocks: [TableRanker.Block], _ field: TableField, from place: Int)
    -> [TableRow]
  {
    var rows: [TableRow] = []
    for block in blocks {
      let first = rows.count + place
      let places = block.isShared ? first...first : first...(first + block.teams.count - 1)
      for team in block.teams {
        let slug = field.teams[team]
        let tally = field.overall[team]
        let contest = field.contest
        var row = TableRow(
          team: slug, places: places, tally: tally,
          points: tally.points + field.adjustments[team], deducted: -contest.ruledPoints(of: slug),
          carried: contest.carried[slug] ?? 0)
        row.isShared = block.isShared
        row.hasLeft = contest.departure(of: slug) != nil
        rows.append(row)
      }
    }
    return rows
  }

  /// Applies imposed places last: they move the team in question and keep the others in order.
  private func impose(_ contest: TableContest, on rows: inout [TableRow], from first: Int) {
    var imposed: [TeamSlug: Int] = [:]
    for ruling in contest.rulings {
      if case .place(let place) = ruling.kind { imposed[ruling.team] = place }
    }
    guard !imposed.isEmpty else { return }
    var moved = rows.filter { imposed[$0.team] == nil }
    for row in rows.filter({ imposed[$0.team] != nil })
      .sorted(by: { imposed[$0.team, default: 0] < imposed[$1.team, default: 0] })
    {
      var row = row
      row.isImposed = true
      moved.insert(row, at: min(max(0, imposed[row.team, default: first] - first), moved.count))
    }
    for index in moved.indices {
      let isClear = moved[index].places.count == 1 && !moved[index].isShared
      if isClear || moved[index].isImposed {
        moved[index].places = (index + first)...(index + first)
      }
    }
    rows = moved
  }

  /// Notes what put each row behind the one before it.
  private func explain(_ rows: inout [TableRow], _ findings: [TableFinding]) {
    for index in rows.indices {
      if rows[index].isImposed {
        rows[index].decidedBy = "place-imposed"
        continue
      }
      let other = index > 0 ? index - 1 : index + 1
      guard rows.indices.contains(other) else { continue }
      let (team, neighbour) = (rows[index].team, rows[other].team)
      rows[index].decidedBy =
        findings.first { $0.separates(team, from: neighbour) }?.criterion
    }
  }

  private func advance(_ rows: inout [TableRow], isOver: Bool) {
    guard isOver, let count = stage.advance?.places else { return }
    for index in rows.indices where !rows[index].hasLeft {
      let places = rows[index].places
      if places.upperBound <= count {
        rows[index].advances = true
      } else if places.lowerBound > count {
        rows[index].advances = stage.advance?.best == nil ? false : nil
      }
    }
  }

  /// The number of matches that are scheduled and not over, or that the regulation requires and are
  /// not scheduled yet.
  private func openMatches(_ field: TableField) -> Int {
    guard let meetings = stage.meetings else { return field.open.count }
    // A team whose results were annulled plays no more matches.
    let playing = field.teams.filter { field.contest.departure(of: $0) != .annul }
    let set = field.contest.matches.count { !field.contest.isStruck($0.result) }
    let unset = meetings * playing.count * (playing.count - 1) / 2 - set
    return field.open.count + max(0, unset)
  }

  /// The findings, with their teams in the order of the table.
  private func settled(_ findings: [TableFinding], _ rows: [TableRow]) -> [TableFinding] {
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.team, $0) })
    return findings.map { finding in
      var finding = finding
      finding.teams.sort { places[$0, default: 0] < places[$1, default: 0] }
      return finding
    }
  }
}

extension [String] {
  /// The elements in order, without duplicates.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
