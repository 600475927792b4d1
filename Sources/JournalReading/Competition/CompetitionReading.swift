public import JournalCore
public import JournalRules

/// A competition as the journal holds it: its matches, its rules and what was ruled.
public struct CompetitionReading: Sendable {
  /// What the competition is.
  public let competition: CompetitionDefined

  /// The regulation that ranks and decides.
  public let regulation: AdoptedRegulation

  /// Its matches, in the order in which they were begun.
  public let matches: [CompetitionMatch]

  /// What was ruled.
  public let rulings: CompetitionRulings

  /// Who is who.
  public let directory: Directory

  /// Puts a reading together.
  public init(
    competition: CompetitionDefined, regulation: AdoptedRegulation, matches: [CompetitionMatch],
    rulings: CompetitionRulings, directory: Directory
  ) {
    self.competition = competition
    self.regulation = regulation
    self.matches = matches
    self.rulings = rulings
    self.directory = directory
  }

  /// A table of the competition: a stage, and the group where the stage has several.
  public struct TableName: Hashable, Sendable {
    /// The id of the stage.
    public let stage: String
    /// The group; nil where the stage is one table.
    public let group: String?
  }

  /// The tables that have matches, in the order of the regulation and then of their names.
  public var tables: [TableName] {
    regulation.regulation.stages.filter { $0.kind == .table }.flatMap { stage in
      let groups = Set(matches.filter { $0.stage == stage.id }.map { $0.group(in: stage) })
      return groups.sorted { ($0 ?? "") < ($1 ?? "") }.map {
        TableName(stage: stage.id, group: $0)
      }
    }
  }

  /// The same competition with only some of its matches.
  public func filter(_ keep: (CompetitionMatch) -> Bool) -> CompetitionReading {
    CompetitionReading(
      competition: competition, regulation: regulation, matches: matches.filter(keep),
      rulings: rulings, directory: directory)
  }

  /// The same competition with others in its directory.
  func with(_ directory: Directory) -> CompetitionReading {
    CompetitionReading(
      competition: competition, regulation: regulation, matches: matches, rulings: rulings,
      directory: directory)
  }

  /// A table by its name; nil where the regulation has no such stage.
  public func table(_ name: TableName) -> TableReading? {
    guard let stage = regulation.regulation.stage(id: name.stage), stage.kind == .table else {
      return nil
    }
    let own = matches.filter { $0.stage == stage.id && $0.group(in: stage) == name.group }
    let teams = Set(own.flatMap { [$0.result.home, $0.result.away] })
    let earlier = carried(into: stage, teams)
    let others = matches.filter { $0.stage != stage.id }
    let contest = TableContest(
      teams: Array(teams), matches: (earlier.matches + own).map(\.forTable),
      playOffs: playOffs(for: stage, teams, others),
      rulings: rulings.ofTable(teams, group: name.group),
      figures: rulings.figures.filter { teams.contains($0.team) }, carried: earlier.points,
      award: stage.award.flatMap {
        $0.score.count == 2 ? Score($0.score[0], $0.score[1]) : nil
      })
    return TableReading(
      name: name, stage: stage, contest: contest, matches: earlier.matches + own, of: self)
  }

  /// The best teams of one place over all tables of a stage; nil where nobody goes on that way.
  public func best(of stage: Stage) -> BestPlaced? {
    guard let best = stage.advance?.best else { return nil }
    let readings = tables.filter { $0.stage == stage.id }.compactMap { table($0) }
    return BestPlaced(best, of: stage, readings.map { ($0.contest, $0.verdict) })
  }

  /// Matches between teams of the table in the stages that its criteria name for a play-off.
  private func playOffs(
    for stage: Stage, _ teams: Set<TeamSlug>, _ others: [CompetitionMatch]
  ) -> [MatchResult] {
    let named = Set(stage.criteria.filter { $0.play == .match }.compactMap(\.stage))
    return others.filter { match in
      let isNamed = match.stage.map { named.isEmpty || named.contains($0) } ?? named.isEmpty
      return isNamed && teams.contains(match.result.home) && teams.contains(match.result.away)
        && !match.result.isVoid
    }.map(\.result)
  }

  // MARK: - Earlier stages

  private func carried(into stage: Stage, _ teams: Set<TeamSlug>)
    -> (matches: [CompetitionMatch], points: [TeamSlug: Int])
  {
    guard let carry = stage.carryOver, let from = regulation.regulation.stage(id: carry.from) else {
      return ([], [:])
    }
    guard carry.what != .results else {
      let among = matches.filter { match in
        match.stage == from.id && teams.contains(match.result.home)
          && teams.contains(match.result.away)
      }
      return (among, [:])
    }
    var points: [TeamSlug: Int] = [:]
    for name in tables where name.stage == from.id {
      for row in table(name)?.verdict.rows ?? [] where teams.contains(row.team) {
        points[row.team] = carry.carried(row.points)
      }
    }
    return ([], points)
  }
}

extension CarryOver {
  /// What of a number of points is brought along.
  func carried(_ points: Int) -> Int {
    guard what == .halfPoints else { return points }
    // An arithmetic shift rounds down, below nothing too.
    return rounding == .down ? points >> 1 : -(-points >> 1)
  }
}

extension CompetitionMatch {
  /// The group of a table stage that the match counts for: as it says, else the round that names it.
  public func group(in stage: Stage) -> String? {
    if let group = scheduled.group { return group }
    guard let round = scheduled.round, stage.covers(round),
      SlugMint.fold(round).hasPrefix("group-")
    else { return nil }
    return round
  }

  var forTable: TableMatch {
    TableMatch(result, date: scheduled.date, matchday: scheduled.matchday)
  }
}
