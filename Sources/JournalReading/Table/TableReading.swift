public import JournalRules

/// A table as the journal holds it: its matches, its rules and what they come to.
public struct TableReading: Sendable {
  /// Which table it is.
  public let name: CompetitionReading.TableName

  /// The stage of the regulation that ranks it.
  public let stage: Stage

  /// The table as it is put to the rules.
  public let contest: TableContest

  /// Its matches, in the order of the contest.
  public let matches: [CompetitionMatch]

  /// The competition that it is a table of.
  public let competition: CompetitionReading

  /// The order of the table, and why.
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

  /// The same table without some events.
  public func without(_ positions: Set<Int>) -> TableReading {
    with(stage, contest.without(positions))
  }

  /// The same table by other criteria.
  public func judged(by stage: Stage) -> TableReading { with(stage, contest) }

  private func with(_ stage: Stage, _ contest: TableContest) -> TableReading {
    TableReading(
      name: name, stage: stage, contest: contest, matches: matches, of: competition)
  }
}
