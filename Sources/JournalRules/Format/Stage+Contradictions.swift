import JournalCore

extension Regulation {
  /// What no shape can express: parts that do not go together.
  var contradictions: [Problem] {
    var problems: [Problem] = []
    let named = Dictionary(stages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let circular = Self.circular(named)
    var ids: Set<String> = []
    for (index, stage) in stages.enumerated() {
      let path = "stages[\(index)]"
      if !ids.insert(stage.id).inserted {
        problems.append(Problem("\(path).id", "two stages are called \"\(stage.id)\"."))
      }
      problems +=
        stage.kind == .tie ? stage.tieProblems(path) : stage.tableProblems(path, self, named)
      if circular.contains(stage.id), stage.kind == .table, stage.rank != nil {
        problems.append(
          Problem("\(path).carryOver.from", "the table would carry over from itself."))
      }
    }
    if let from = valid?.from, let to = valid?.to, to < from {
      problems.append(Problem("valid", "it ends before it begins."))
    }
    if let award, award.score.count != 2 {
      problems.append(Problem("award.score", "expected two numbers, such as [3, 0]."))
    }
    return problems
  }
}

extension Regulation {
  /// The ids of the tables whose points carried over lead back to them.
  private static func circular(_ stages: [String: Stage]) -> Set<String> {
    var circular: Set<String> = []
    var done: Set<String> = []
    for start in stages.keys where !done.contains(start) {
      var path: [String] = []
      var steps: [String: Int] = [:]
      var next: String? = start
      while let id = next, steps[id] == nil, !done.contains(id) {
        steps[id] = path.count
        path.append(id)
        next = stages[id]?.carryOver?.from
      }
      if let id = next, let first = steps[id] { circular.formUnion(path[first...]) }
      done.formUnion(path)
    }
    return circular
  }
}

extension Stage {
  fileprivate typealias Problem = Regulation.Problem

  fileprivate func tieProblems(_ path: String) -> [Problem] {
    guard let decide else { return [Problem("\(path).decide", "a tie needs steps.")] }
    let extra = [
      ("rank", rank == nil), ("points", points == nil), ("advance", advance == nil),
      ("destinations", destinations == nil),
    ]
    return Step.problems(decide, "\(path).decide")
      + extra.filter { !$0.1 }.map {
        Problem("\(path).\($0.0)", "belongs to a table, not to a tie.")
      }
  }

  fileprivate func tableProblems(
    _ path: String, _ regulation: Regulation, _ named: [String: Stage]
  ) -> [Problem] {
    guard let rank else { return [Problem("\(path).rank", "a table needs criteria.")] }
    var problems: [Problem] = []
    if decide != nil { problems.append(Problem("\(path).decide", "belongs to a tie.")) }
    if points == nil, regulation.points == nil, rank.contains(where: \.countsPoints) {
      problems.append(Problem("\(path).points", "is missing: what a win and a draw are worth."))
    }
    if let from = carryOver?.from, named[from]?.kind != .table {
      problems.append(Problem("\(path).carryOver.from", "\"\(from)\" is not a table."))
    }
    for (index, criterion) in rank.enumerated() {
      problems += playOffProblems(criterion, "\(path).rank[\(index)]", named)
    }
    var taken: Set<Int> = []
    for (index, destination) in (destinations ?? []).enumerated() {
      let place = "\(path).destinations[\(index)].places"
      let places = destination.places
      if places.count > 2 || places != places.sorted() {
        problems.append(Problem(place, "expected the first and the last place, such as [1, 4]."))
      } else if !taken.isDisjoint(with: destination.range) {
        problems.append(Problem(place, "a place has another destination already."))
      }
      taken.formUnion(destination.range)
    }
    let names = rank.map(\.name)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      problems.append(
        Problem("\(path).rank[\(index)]", "two criteria are called \"\(name)\": give one an id."))
    }
    return problems
  }
}

extension Stage {
  /// What is wrong with where a criterion has its play-off matches played.
  fileprivate func playOffProblems(
    _ criterion: Criterion, _ path: String, _ stages: [String: Stage]
  ) -> [Problem] {
    let named = criterion.stage.flatMap { stages[$0] }
    guard criterion.play == .matches else {
      guard let stage = criterion.stage, named?.kind != .tie else { return [] }
      return [Problem("\(path).stage", "\"\(stage)\" is not a stage of ties.")]
    }
    guard let stage = criterion.stage else {
      return [Problem("\(path).stage", "is missing: the table that the matches make.")]
    }
    guard let named, named.kind == .table, named.id != id else {
      return [Problem("\(path).stage", "\"\(stage)\" is not another table.")]
    }
    var problems: [Problem] = []
    if criterion.decide != nil {
      problems.append(Problem("\(path).decide", "belongs to a single match."))
    }
    if named.criteria.contains(where: { $0.play == .matches }) {
      problems.append(Problem("\(path).stage", "\"\(stage)\" has play-off matches of its own."))
    }
    return problems
  }
}

extension Criterion {
  fileprivate var countsPoints: Bool {
    ([key].compactMap { $0 } + (headToHead ?? [])).contains { $0.contains("points") }
  }
}

extension Step {
  /// What is wrong with a list of steps.
  fileprivate static func problems(_ steps: [Step], _ path: String) -> [Regulation.Problem] {
    var problems: [Regulation.Problem] = []
    let names = steps.map(\.name)
    for (index, step) in steps.enumerated() {
      let place = "\(path)[\(index)]"
      if names[..<index].contains(step.name) {
        problems.append(
          Regulation.Problem(place, "two steps are called \"\(step.name)\": give one an id."))
      }
      if step.by == "points", step.points == nil {
        problems.append(Regulation.Problem("\(place).points", "is missing: what a win is worth."))
      }
      if step.by == "fact", step.fact == nil {
        problems.append(Regulation.Problem("\(place).fact", "is missing: the name of the fact."))
      }
      guard step.play == "match" else { continue }
      guard let nested = step.decide else {
        problems.append(Regulation.Problem("\(place).decide", "another match needs steps."))
        continue
      }
      problems += Step.problems(nested, "\(place).decide")
    }
    return problems
  }
}
