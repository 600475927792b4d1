import JournalCore

extension CriterionCheck {
  /// What a table of the matches among the level teams says, each against every other.
  var playOffTable: Result {
    guard var stage = criterion.playOffTable?.first else { return .needs("play-off matches") }
    stage.meetings = stage.meetings ?? 1
    stage.advance = nil
    let teams = block.map { field.teams[$0] }
    let contest = contest(among: teams)
    let missing = missing(in: contest, meetings: stage.meetings ?? 1)
    guard missing.isEmpty else {
      return .needs("play-off matches: \(missing.joined(separator: ", "))")
    }
    let verdict = TableJudge(stage: stage).judge(contest)
    // Where its own criteria have no more to say, the next one of the table is asked.
    if let need = verdict.needs.first(where: { $0 != TableRanker.furtherCriterion }) {
      return .needs(need)
    }
    return .figures([round(of: verdict)])
  }

  private func contest(among teams: [TeamSlug]) -> TableContest {
    let matches = field.contest.playOffs.filter { match in
      match.belongs(to: criterion) && teams.contains(match.result.home)
        && teams.contains(match.result.away)
    }
    let lots = field.contest.rulings.filter { ruling in
      if case .lots = ruling.kind { true } else { false }
    }
    return TableContest(
      teams: teams, matches: matches.map { TableMatch($0.result) }, rulings: lots,
      figures: field.contest.figures, award: field.contest.award)
  }

  /// The matches that are still to be played, such as `boca-juniors v tigre`.
  private func missing(in contest: TableContest, meetings: Int) -> [String] {
    let over = contest.matches.map(\.result).filter(\.isOver)
    return contest.teams.enumerated().flatMap { index, one in
      contest.teams.dropFirst(index + 1).flatMap { other in
        let met = over.count { Set([$0.home, $0.away]) == [one, other] }
        return (0..<max(0, meetings - met)).map { _ in "\(one) v \(other)" }
      }
    }
  }

  /// A comparison that puts the teams in the order of their table; its figures are points and
  /// goals.
  private func round(of verdict: TableVerdict) -> Round {
    var values: [Int: Quotient] = [:]
    var texts: [Int: String] = [:]
    for row in verdict.rows {
      guard let team = field.index(of: row.team) else { continue }
      values[team] = Quotient(-row.places.lowerBound)
      texts[team] = "\(row.points) (\(row.tally.goalsFor)-\(row.tally.goalsAgainst))"
    }
    return Round(
      name: criterion.name, title: criterion.title, values: values, texts: texts,
      rulings: verdict.evidence)
  }
}
