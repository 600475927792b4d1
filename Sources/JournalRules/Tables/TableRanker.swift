import JournalCore

/// Ranks level teams by the criteria of a regulation, and records what each of them found.
struct TableRanker {
  let field: TableField
  let criteria: [Criterion]
  let boundaries: Set<Int>
  /// Whether all matches of the table are over, so that a play-off can be asked for.
  let isOver: Bool
  /// The only team whose place is asked for; nil if all are. Teams that it is not level with are then
  /// not ranked among themselves, and findings hold only who was separated from whom.
  let wanted: Int?
  private(set) var findings: [TableFinding] = []

  init(
    _ field: TableField, _ criteria: [Criterion], boundaries: Set<Int>, isOver: Bool,
    wanted: Int? = nil
  ) {
    self.wanted = wanted
    self.field = field
    self.criteria = criteria
    self.boundaries = boundaries
    self.isOver = isOver
  }

  /// What is missing where the criteria have run out.
  static let furtherCriterion = "a further criterion in the regulation"

  /// Teams that nothing separates any more; possibly a single one.
  struct Block {
    var teams: [Int]
    var isShared = false
    /// What would separate them.
    var needs: String?
  }

  /// Ranks teams that are level so far, from one criterion on.
  mutating func rank(_ block: [Int], from index: Int = 0, place: Int = 1) -> [Block] {
    guard block.count > 1, isWanted(block) else { return [Block(teams: block)] }
    guard index < criteria.count else {
      return [Block(teams: block, needs: Self.furtherCriterion)]
    }
    let criterion = criteria[index]
    if let reason = reasonToSkip(criterion, block, place) {
      note(criterion, block, place, .skipped(reason))
      return rank(block, from: index + 1, place: place)
    }
    switch CriterionCheck(field, criterion, block).result {
    case .shared:
      note(criterion, block, place, .shared)
      return [Block(teams: block, isShared: true)]
    case .needs where criterion.isPlayOff && !isOver:
      note(criterion, block, place, .skipped(.tableOpen))
      return [Block(teams: block)]
    case .needs(let what):
      note(criterion, block, place, .needs(what))
      return [Block(teams: block, needs: what)]
    case .passes(let reason):
      note(criterion, block, place, .skipped(reason))
      return rank(block, from: index + 1, place: place)
    case .figures(let rounds):
      return rank(block, from: index, place: place, by: rounds)
    }
  }

  private func isWanted(_ block: [Int]) -> Bool { wanted.map { block.contains($0) } ?? true }

  /// Applies the figures of a criterion one after another, then ranks what is still level.
  private mutating func rank(
    _ block: [Int], from index: Int, place: Int, by rounds: [CriterionCheck.Round]
  ) -> [Block] {
    var parts = [block]
    for round in rounds {
      parts = split(parts, by: round, from: index, place: place)
    }
    guard parts.count > 1 else { return rank(block, from: index + 1, place: place) }
    var place = place
    var blocks: [Block] = []
    for part in parts {
      blocks += rank(part, from: next(after: index, for: part), place: place)
      place += part.count
    }
    return blocks
  }

  private mutating func split(
    _ parts: [[Int]], by round: CriterionCheck.Round, from index: Int, place: Int
  ) -> [[Int]] {
    var place = place
    var result: [[Int]] = []
    for part in parts {
      defer { place += part.count }
      guard part.count > 1, isWanted(part) else {
        result.append(part)
        continue
      }
      let order = round.order(part)
      let outcome: TableFinding.Outcome =
        order.count > 1 ? .separates(order.map { $0.map { field.teams[$0] } }) : .level
      let isTold = order.count > 1 && index > 0 && wanted == nil
      let otherwise = isTold ? otherwise(part, after: index) : nil
      note(round, part, place, outcome, otherwise)
      result += order
    }
    return result
  }

  /// The criterion at which those still level continue after one has separated some of them.
  private func next(after index: Int, for part: [Int]) -> Int {
    // Lots name one winner; the others draw again.
    if criteria[index].by == "lots" { return index }
    return switch criteria[index].reapply ?? .none {
    case .none: index + 1
    case .subset: index
    case .pair: part.count == 2 ? index : index + 1
    case .restart: 0
    }
  }

  // MARK: - Conditions

  private func reasonToSkip(_ criterion: Criterion, _ block: [Int], _ place: Int) -> TableFinding
    .Skip?
  {
    if let teams = criterion.teams, !teams.range.contains(block.count) {
      return .teamsLevel(block.count)
    }
    if criterion.when == "all-played", !field.haveAllMet(block) {
      return .matchesOpen
    }
    switch criterion.onlyIf {
    case .placeMatters:
      let last = place + block.count - 1
      let places = criterion.matters.map { Set($0) } ?? boundaries
      return places.contains { (place..<last).contains($0) } ? nil : .placeIdle
    case .metInLastRound:
      return field.drawInLastRound(block) == nil ? .noLastDraw : nil
    case nil: return nil
    }
  }

  // MARK: - Notes

  private mutating func note(
    _ criterion: Criterion, _ block: [Int], _ place: Int, _ outcome: TableFinding.Outcome
  ) {
    findings.append(
      TableFinding(
        place: place, teams: block.map { field.teams[$0] }, criterion: criterion.name,
        title: criterion.title, figures: [:], grounds: [:],
        isHeadToHead: criterion.headToHead != nil,
        matches: [], rulings: [], outcome: outcome))
  }

  private mutating func note(
    _ round: CriterionCheck.Round, _ block: [Int], _ place: Int,
    _ outcome: TableFinding.Outcome, _ otherwise: TableFinding.Otherwise?
  ) {
    guard wanted == nil else {
      findings.append(
        TableFinding(
          place: place, teams: [], criterion: round.name, title: round.title, figures: [:],
          grounds: [:], isHeadToHead: round.isHeadToHead, matches: [], rulings: [],
          outcome: outcome))
      return
    }
    findings.append(
      TableFinding(
        place: place, teams: block.map { field.teams[$0] }, criterion: round.name,
        title: round.title, figures: figures(round, block), grounds: grounds(round, block),
        isHeadToHead: round.isHeadToHead, matches: round.matches, rulings: round.rulings,
        outcome: outcome, otherwise: otherwise))
  }

  private func grounds(_ round: CriterionCheck.Round, _ block: [Int]) -> [TeamSlug: [Int]] {
    var grounds: [TeamSlug: [Int]] = [:]
    for team in block { grounds[field.teams[team]] = round.grounds[team] }
    return grounds
  }

  private func figures(_ round: CriterionCheck.Round, _ block: [Int]) -> [TeamSlug: String] {
    var figures: [TeamSlug: String] = [:]
    for team in block { figures[field.teams[team]] = round.texts[team] }
    return figures
  }

  /// What the next criterion that separates the teams would have said.
  private func otherwise(_ block: [Int], after index: Int) -> TableFinding.Otherwise? {
    for criterion in criteria[(index + 1)...] where criterion.key != nil {
      guard case .figures(let rounds) = CriterionCheck(field, criterion, block).result,
        let round = rounds.first
      else { continue }
      let order = round.order(block)
      guard order.count > 1 else { continue }
      return TableFinding.Otherwise(
        title: round.title, order: order.map { $0.map { field.teams[$0] } },
        figures: figures(round, block))
    }
    return nil
  }
}
