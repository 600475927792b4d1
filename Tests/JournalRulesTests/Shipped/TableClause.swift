import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// A criterion of a shipped table, or one figure of it, or one step of its deciding match.
struct TableClause: CustomTestStringConvertible, Sendable {
  let regulation: Regulation
  let stage: Stage
  let index: Int
  /// The figure from the matches among the level teams.
  var figure: Int?
  /// The step of the deciding match.
  var step: Int?

  var criterion: Criterion { stage.criteria[index] }
  var steps: [Step] { criterion.decide ?? [] }
  var earlier: ArraySlice<Criterion> { stage.criteria[..<index] }

  /// The id of what decides.
  var name: String {
    guard let keys = criterion.headToHead, let figure else { return criterion.name }
    return "\(criterion.name)-\(keys[figure])"
  }

  var testDescription: String {
    let step = step.map { ".\(steps[$0].name)" } ?? ""
    return "\(regulation.id) \(stage.id) \(name)\(step)"
  }

  /// All clauses; the criteria for the best in one place count as a table of their own.
  static let all: [TableClause] = Shipped.stages(.table).flatMap { regulation, stage in
    var stages = [stage]
    if let best = stage.advance?.best {
      var among = stage
      among.id = "\(stage.id)-best"
      among.rank = best.rank
      among.advance = nil
      stages.append(among)
    }
    return stages.flatMap { stage in stage.criteria.indices.flatMap { all(regulation, stage, $0) } }
  }

  private static func all(_ regulation: Regulation, _ stage: Stage, _ index: Int) -> [TableClause] {
    let clause = TableClause(regulation: regulation, stage: stage, index: index)
    if let keys = clause.criterion.headToHead {
      return keys.indices.map {
        TableClause(regulation: regulation, stage: stage, index: index, figure: $0)
      }
    }
    guard !clause.steps.isEmpty else { return [clause] }
    return clause.steps.indices.map {
      TableClause(regulation: regulation, stage: stage, index: index, step: $0)
    }
  }

  // MARK: - The table up to the clause

  /// The number of teams that must be level: three if two that drew have the same figures.
  var count: Int {
    if criterion.teams?.range.contains(2) == false { return 3 }
    guard let figure, let key = criterion.headToHead?[figure] else { return 2 }
    let meetsTwice = stage.meetings == 2
    let ofGoals = ["goal-difference", "goal-average"]
    return key == "goals-for" || ofGoals.contains(key) && !meetsTwice ? 3 : 2
  }

  /// Whether the level teams have met; otherwise a criterion that waits for this is skipped.
  ///
  /// Nor do they meet where goals away from home or the opponents' figures count: a single match would
  /// make a difference in those.
  var haveMet: Bool {
    let own = ["away-goals", "away-wins", "opponents-points", "opponents-goal-difference"]
    return !earlier.contains { $0.play != nil && $0.when == "all-played" }
      && !(stage.meetings != 2 && figure == nil
        && stage.criteria.contains { own.contains($0.key ?? "") })
  }

  /// The first place of the level teams, where something changes or where nothing does.
  var place: Int {
    let passed = earlier.filter { $0.onlyIf == .placeMatters }
    return (1...99).first { place in
      let depends = { (criterion: Criterion) in
        let places = criterion.matters.map { Set($0) } ?? stage.boundaries
        return (place..<(place + count - 1)).contains { places.contains($0) }
      }
      let isAsked = criterion.onlyIf != .placeMatters || depends(criterion)
      return isAsked && !passed.contains(where: depends)
    } ?? 1
  }

  /// Returns a table that is level up to the clause.
  func levelTable() throws -> StagedTable {
    for criterion in earlier {
      let isPassedOver = criterion.onlyIf != nil || criterion.when == "all-played"
      try #require(
        isPassedOver || criterion.by == nil && criterion.shared == nil && criterion.play == nil,
        "nothing comes after \(criterion.name)")
    }
    var table = StagedTable(stage, of: regulation, count: count, place: place)
    if haveMet { table.meet(meetings) }
    table.balance()
    for criterion in earlier {
      guard let fact = criterion.fact else { continue }
      for (index, team) in table.level.enumerated() {
        table.figures.append(TeamFigure(fact, of: team, Quotient(1), position: 90100 + index))
      }
    }
    return table
  }

  /// The matches among the level teams.
  private var meetings: [(TeamSlug, TeamSlug, Score)] {
    let (first, second, third) = (StagedTable.teams[0], StagedTable.teams[1], StagedTable.teams[2])
    let pairs =
      count == 2 ? [(first, second)] : [(first, second), (second, third), (third, first)]
    let scores = self.scores
    return (0..<(stage.meetings ?? 1)).flatMap { round in
      pairs.enumerated().map { index, pair in
        let score = scores[(round * pairs.count + index) % scores.count]
        return round == 0
          ? (pair.0, pair.1, score) : (pair.1, pair.0, Score(score.away, score.home))
      }
    }
  }

  /// Scores by pair, the first-named team first: draws, unless the clause compares these matches.
  private var scores: [Score] {
    guard let figure, let key = criterion.headToHead?[figure] else { return [Score(1, 1)] }
    switch (key, count) {
    case ("points", 2), ("points-per-game", 2): return [Score(1, 0), Score(1, 1)]
    // The first beats the others, and the second the third.
    case ("points", _), ("points-per-game", _): return [Score(1, 0), Score(1, 0), Score(0, 1)]
    case ("goal-difference", 2), ("goal-average", 2): return [Score(2, 0), Score(0, 1)]
    // Each beats one of the others: +2, -2 and 0.
    case ("goal-difference", _), ("goal-average", _):
      return [Score(3, 0), Score(1, 0), Score(1, 0)]
    // Each wins once and loses once, by one goal: 4, 3 and 2 goals.
    case ("goals-for", _): return [Score(3, 2), Score(1, 0), Score(2, 1)]
    // The first scores away.
    case ("away-goals", 2): return [Score(0, 0), Score(1, 1)]
    default: return [Score(1, 1)]
    }
  }
}
