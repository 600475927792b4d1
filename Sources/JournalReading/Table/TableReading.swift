public import JournalRules

/// A table as the journal holds it: its matches, its rules and the verdict on them.
public struct TableReading: Sendable {
  /// Which table it is.
  public let name: CompetitionReading.TableName

  /// The stage of the regulation that ranks it.
  public let stage: Stage

  /// The contest that the rules judge.
  public let contest: TableContest

  /// Its matches, in the order of the contest.
  public let matches: [CompetitionMatch]

  /// The competition that the table belongs to.
  public let competition: CompetitionReading

  /// The order of the table, and the reasons for it.
  public let verdict: TableVerdict

  init(
    name: CompetitionReading.TableName, stage: Stage, contest: TableContest,
    matches: [CompetitionMatch], of competition: CompetitionReading
  ) {
    self.name = name
    self.stage = stage
    self.contest = contest
    self.matches = matches
    self.competition = competition
    verdict = TableJudge(stage: stage).judge(contest)
  }

  /// Whether its competition adopted no regulation, so that a generic one ranks it.
  public var isByGenericRules: Bool {
    competition.regulation.position == nil
      && RegulationLibrary.isGeneric(competition.regulation.regulation.id)
  }

  /// Whether it is played for a place in another table.
  public var isOfPlayOffs: Bool {
    competition.regulation.regulation.stages.contains { other in
      other.criteria.contains { $0.play == .matches && $0.stage == stage.id }
    }
  }

  /// The places that its teams can still take, whatever happens in the open matches.
  public var outlook: TableOutlook { TableOutlook(contest, stage: stage) }

  /// Returns the table without some events.
  public func without(_ positions: Set<Int>) -> TableReading {
    with(stage, contest.without(positions))
  }

  /// Returns the table ranked by other criteria.
  public func judged(by stage: Stage) -> TableReading { with(stage, contest) }

  private func with(_ stage: Stage, _ contest: TableContest) -> TableReading {
    TableReading(
      name: name, stage: stage, contest: contest, matches: matches, of: competition)
  }
}
