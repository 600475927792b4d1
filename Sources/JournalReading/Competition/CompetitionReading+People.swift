public import JournalCore
public import JournalProjections
import JournalRules

extension CompetitionReading {
  /// The goalscorers of the competition. Matches of a team whose results were annulled do not
  /// count.
  public var scorers: Scorers {
    matches.filter { !isStruck($0) }.reduce(into: Scorers()) { scorers, match in
      scorers.take(
        match.result.history, person: { directory.canonical($0) },
        team: { directory.canonical($0) })
    }
  }

  /// The form of each team, sorted by slug, over the matches that count, in order of date.
  public var form: [(team: TeamSlug, form: Form)] {
    var runs: [TeamSlug: [FormMatch]] = [:]
    let sorted = matches.enumerated().sorted { left, right in
      let (one, other) = (left.element.scheduled, right.element.scheduled)
      if one.date != other.date { return one.date < other.date }
      return (one.matchday ?? 0, left.offset) < (other.matchday ?? 0, right.offset)
    }.map(\.element)
    for match in sorted where !isStruck(match) {
      for side in Side.allCases {
        let team = match.result.team(side)
        runs[team, default: []] += [match.seen(by: side)].compactMap { $0 }
      }
    }
    return runs.sorted { $0.key < $1.key }.map { ($0.key, Form($0.value)) }
  }

  private func isStruck(_ match: CompetitionMatch) -> Bool {
    rulings.ofTables.contains { ruling in
      ruling.kind == .left(.annul)
        && [match.result.home, match.result.away].contains(ruling.team)
    }
  }
}

extension CompetitionMatch {
  /// The match from one team's point of view; nil if it is not over or does not count.
  fileprivate func seen(by side: Side) -> FormMatch? {
    guard let outcome = result.outcome(for: side) else { return nil }
    let score = result.total
    let letter: FormMatch.Outcome =
      switch outcome {
      case .win: .won
      case .draw, .shootOutWin, .shootOutLoss: .drawn
      case .loss: .lost
      }
    return FormMatch(
      slug, on: scheduled.date, letter, goalsFor: score[side], goalsAgainst: score[side.other])
  }
}
