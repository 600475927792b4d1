import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

extension TableClause {
  /// Returns a table that puts the first team above the others by the clause, and by nothing before
  /// it.
  func separatedTable() throws -> StagedTable {
    var table = try levelTable()
    let (first, second) = (table.level[0], table.level[1])
    if let key = criterion.key {
      try separate(&table, by: key, first, second)
    } else if let fact = criterion.fact {
      let isLower = criterion.order == .lower
      table.figures += [
        TeamFigure(fact, of: first, Quotient(isLower ? 1 : 2), position: 90201),
        TeamFigure(fact, of: second, Quotient(isLower ? 2 : 1), position: 90202),
      ]
    } else if criterion.by == "lots" {
      table.rulings.append(TableRuling(.lots(among: table.level), first, position: 90301))
    } else if criterion.play == .shootOut {
      table.endWithKicks()
    } else if criterion.play == .matches {
      // The first beats the second; of three, both beat the third.
      let third = table.level.dropFirst(2)
      table.playOffs =
        [StagedMatch(first, second, Score(1, 0))]
        + third.flatMap {
          [StagedMatch($0, first, Score(0, 2)), StagedMatch(second, $0, Score(2, 0))]
        }
    } else if let step {
      table.playOffs = [try decidingMatch(by: step, first, second)]
      for inner in steps[...step] {
        guard let fact = inner.fact else { continue }
        let isTarget = inner == steps[step]
        table.figures += [
          TeamFigure(fact, of: first, Quotient(isTarget ? 2 : 1), position: 90401),
          TeamFigure(fact, of: second, Quotient(1), position: 90402),
        ]
      }
    }
    countCards(in: &table)
    return table
  }

  /// Records for every match of the level teams that its cards were counted.
  func countCards(in table: inout StagedTable, of player: StagedMatch.Cards? = nil) {
    let level = table.level
    for index in table.matches.indices
    where level.contains(table.matches[index].home) || level.contains(table.matches[index].away) {
      table.matches[index].cards = table.matches[index].cards ?? []
    }
    guard let player else { return }
    let last = table.matches.lastIndex { $0.home == player.team || $0.away == player.team }
    if let last { table.matches[last].cards = [player] }
  }

  private func separate(
    _ table: inout StagedTable, by key: String, _ first: TeamSlug, _ second: TeamSlug
  ) throws {
    switch key {
    case "points", "points-per-game": table.add(first, Score(1, 0))
    case "goal-difference", "goal-average":
      // Fewer than three goals, which France rewarded from 1973 to 1976.
      table.add(first, Score(2, 0))
      table.add(second, Score(2, 1))
    case "goals-for" where earlier.contains { $0.key == "goal-average" }:
      // Twice the goals on both sides, against the same points from draws without any.
      let goals = table.goals(of: first)
      table.add(first, goals)
      for _ in 0..<table.points.win { table.add(second, Score(0, 0)) }
    case "goals-for":
      table.add(first, Score(2, 1))
      table.add(second, Score(1, 0))
    case "away-goals":
      for team in [first, second] {
        table.add(team, Score(2, 1), away: team == first)
        table.add(team, Score(1, 0), away: team == second)
      }
    case "wins":
      // A win and defeats against the same points from draws: 2-2 in goals.
      table.add(first, Score(2, 0))
      for defeat in 2...table.points.win {
        table.add(first, Score(0, table.points.win == 2 ? 2 : defeat - 1 - defeat / 3))
      }
      for draw in 1...table.points.win { table.add(second, draw < 3 ? Score(1, 1) : Score(0, 0)) }
    case "away-wins":
      table.add(first, Score(1, 0), away: true)
      table.add(first, Score(1, 2))
      table.add(second, Score(1, 0))
      table.add(second, Score(1, 2), away: true)
    case "opponents-points":
      table.strengthen(opponentOf: first, Score(1, 0))
    case "opponents-goal-difference":
      table.strengthen(opponentOf: first, Score(2, 0))
      table.strengthen(opponentOf: second, Score(1, 0))
    case "opponents-goals":
      table.strengthen(opponentOf: first, Score(2, 1))
      table.strengthen(opponentOf: second, Score(1, 0))
    case "discipline":
      let colour: Card.Colour = (criterion.weights?.yellow ?? 0) == 0 ? .red : .yellow
      countCards(in: &table, of: StagedMatch.Cards(team: second, colours: [colour]))
    default:
      throw StagedTie.Unreachable(description: "no table is made up for \(key)")
    }
  }

  /// Returns a deciding match that the first team wins by one of its steps.
  private func decidingMatch(by index: Int, _ first: TeamSlug, _ second: TeamSlug) throws
    -> StagedMatch
  {
    var match = StagedMatch(first, second, Score(1, 1))
    let hasExtraTime = steps[..<index].contains { $0.play == "extra-time" }
    if hasExtraTime { match.extraTime = Score(0, 0) }
    switch steps[index].test {
    case "goals" where hasExtraTime: match.extraTime = Score(1, 0)
    case "goals": match.score = Score(2, 1)
    case "shoot-out": match.shootOut = .home
    case "lots": match.lots = first
    default: break
    }
    return match
  }
}
