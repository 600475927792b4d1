public import JournalCore
public import JournalRules

/// A competition as the journal holds it: its matches, its rules and its rulings.
public struct CompetitionReading: Sendable {
  /// The competition as defined.
  public let competition: CompetitionDefined

  /// The regulation that ranks the tables and decides the ties.
  public let regulation: AdoptedRegulation

  /// The matches, in the order in which their streams were started.
  public let matches: [CompetitionMatch]

  /// The rulings of the competition.
  public let rulings: CompetitionRulings

  /// The names of teams and people.
  public let directory: Directory

  /// The day up to which matches and decisions count; nil for all.
  public let day: CalendarDate?

  /// Creates a reading from its parts.
  public init(
    competition: CompetitionDefined, regulation: AdoptedRegulation, matches: [CompetitionMatch],
    rulings: CompetitionRulings, directory: Directory, on day: CalendarDate? = nil
  ) {
    self.day = day
    self.competition = competition
    self.regulation = regulation
    self.matches = matches
    self.rulings = rulings
    self.directory = directory
  }

  /// The name of a table: a stage, and a group if the stage has several.
  public struct TableName: Hashable, Sendable {
    /// The id of the stage.
    public let stage: String
    /// The group; nil if the stage is a single table.
    public let group: String?
  }

  /// The tables that have matches, in the order of the regulation, then by group.
  public var tables: [TableName] {
    regulation.regulation.stages.filter { $0.kind == .table }.flatMap { stage in
      let groups = Set(matches.filter { $0.stage == stage.id }.map { $0.group(in: stage) })
      return groups.sorted { ($0 ?? "") < ($1 ?? "") }.map {
        TableName(stage: stage.id, group: $0)
      }
    }
  }

  /// Returns the table to which a match belongs; nil if it belongs to none.
  func table(of match: String) -> TableReading? {
    guard let match = matches.first(where: { $0.slug == match }), let id = match.stage,
      let stage = regulation.regulation.stage(id: id), stage.kind == .table
    else { return nil }
    return table(TableName(stage: id, group: match.group(in: stage)))
  }

  /// Returns the competition with only the matches that pass a test.
  public func filter(_ keep: (CompetitionMatch) -> Bool) -> CompetitionReading {
    CompetitionReading(
      competition: competition, regulation: regulation, matches: matches.filter(keep),
      rulings: rulings, directory: directory, on: day)
  }

  /// Returns the competition with another directory.
  func with(_ directory: Directory) -> CompetitionReading {
    CompetitionReading(
      competition: competition, regulation: regulation, matches: matches, rulings: rulings,
      directory: directory, on: day)
  }

  /// The table with a name; nil if the regulation has no such table stage.
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

  /// The best teams in one place across all tables of a stage; nil if nobody advances that way.
  public func best(of stage: Stage) -> BestPlaced? {
    guard let best = stage.advance?.best else { return nil }
    let readings = tables.filter { $0.stage == stage.id }.compactMap { table($0) }
    return BestPlaced(best, of: stage, readings.map { ($0.contest, $0.verdict) })
  }

  /// Returns matches between teams of the table in the stages that its criteria name for a
  /// play-off.
  private func playOffs(
    for stage: Stage, _ teams: Set<TeamSlug>, _ others: [CompetitionMatch]
  ) -> [TablePlayOff] {
    let playing = stage.criteria.filter { $0.play == .match || $0.play == .matches }
    let named = Set(playing.compactMap(\.stage))
    return others.filter { match in
      let isNamed = match.stage.map { named.isEmpty || named.contains($0) } ?? named.isEmpty
      return isNamed && teams.contains(match.result.home) && teams.contains(match.result.away)
        && !match.result.isVoid
    }.map { TablePlayOff($0.result, stage: $0.stage) }
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
  /// Returns how many of a number of points are carried over.
  func carried(_ points: Int) -> Int {
    guard what == .halfPoints else { return points }
    // An arithmetic shift rounds down, even for negative numbers.
    return rounding == .down ? points >> 1 : -(-points >> 1)
  }
}

extension CompetitionMatch {
  /// The group of a table stage that the match counts towards: the recorded group, or else the
  /// round that names one.
  public func group(in stage: Stage) -> String? { scheduled.group(in: stage) }

  var forTable: TableMatch {
    TableMatch(result, date: scheduled.date, matchday: matchday)
  }
}
