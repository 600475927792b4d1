import JournalCore

/// What one criterion says about level teams, conditions aside.
struct CriterionCheck {
  let field: TableField
  let criterion: Criterion
  let block: [Int]

  init(_ field: TableField, _ criterion: Criterion, _ block: [Int]) {
    self.field = field
    self.criterion = criterion
    self.block = block
  }

  /// What a criterion can say.
  enum Result {
    /// Figures to compare, one after another.
    case figures([Round])
    /// Nothing, for a reason.
    case passes(TableFinding.Skip)
    /// Nothing until this is known.
    case needs(String)
    /// The place is shared.
    case shared
  }

  /// One comparison: a value for each team; more is better.
  struct Round {
    let name: String
    let title: String
    let values: [Int: Quotient]
    let texts: [Int: String]
    var isHeadToHead = false
    /// The games that were compared, and the teams; nil if none were.
    var compared: (scope: TableScope, teams: [Int])?
    /// The positions of the events besides those of the matches.
    var rulings: [Int] = []
    /// The positions of the events behind the figure of each team, besides those of the matches.
    var grounds: [Int: [Int]] = [:]

    /// The teams in order of their values. Teams with equal values stay together, in order of slug.
    func order(_ teams: [Int]) -> [[Int]] {
      let sorted = teams.sorted { left, right in
        let (first, second) = (value(left), value(right))
        return first == second ? left < right : first > second
      }
      var parts: [[Int]] = []
      for team in sorted {
        if let last = parts.last?.first, value(last) == value(team) {
          parts[parts.count - 1].append(team)
        } else {
          parts.append([team])
        }
      }
      return parts
    }

    private func value(_ team: Int) -> Quotient { values[team] ?? Quotient(0) }

    /// The matches that were looked at, by index; for a note, since a search compares thousands of
    /// tables and notes none.
    var matches: [Int] {
      guard let (scope, teams) = compared else { return [] }
      let field = scope.field
      let games = scope.isWhole ? Array(Set(teams.flatMap { field.gamesOfTeam[$0] })) : scope.games
      return games.map { field.games[$0].match }.sorted()
    }
  }

  /// What the criterion says.
  var result: Result {
    if let key = criterion.key { return compare([key], TableScope(field), isHeadToHead: false) }
    if let keys = criterion.headToHead {
      return compare(keys, TableScope(field, among: block), isHeadToHead: true)
    }
    if let fact = criterion.fact { return compare(fact) }
    switch criterion.play {
    case .match: return playOff
    case .matches: return playOffTable
    case .shootOut: return shootOut
    case nil: return criterion.by == "lots" ? lots : .shared
    }
  }

  // MARK: - Figures

  private func compare(_ keys: [String], _ scope: TableScope, isHeadToHead: Bool) -> Result {
    var rounds: [Round] = []
    for name in keys {
      guard let key = key(named: name) else { return .needs("a program that knows \(name)") }
      var values: [Int: Quotient] = [:]
      var grounds: [Int: [Int]] = [:]
      for team in block {
        switch key.figure(scope, team) {
        case .value(let value, let events):
          values[team] = value
          if !events.isEmpty { grounds[team] = Array(Set(events)).sorted() }
        case .missing(let what): return .needs(what)
        }
      }
      rounds.append(
        Round(
          name: isHeadToHead ? "\(criterion.name)-\(name)" : criterion.name, title: key.title,
          values: values, texts: values.mapValues(key.text), isHeadToHead: isHeadToHead,
          compared: (scope, block), rulings: Array(Set(grounds.values.joined())).sorted(),
          grounds: grounds))
    }
    return .figures(rounds)
  }

  private func key(named name: String) -> TableKey? {
    if name == "discipline" { return .discipline(criterion.weights ?? field.discipline) }
    return TableRules.key(named: name)
  }

  private func compare(_ fact: String) -> Result {
    var values: [Int: Quotient] = [:]
    var texts: [Int: String] = [:]
    var grounds: [Int: [Int]] = [:]
    for team in block {
      let figure = field.contest.figures.last {
        $0.name == fact && $0.team == field.teams[team]
      }
      guard let figure else { return .needs("\(fact) of \(field.teams[team])") }
      let isLower = criterion.order == .lower
      values[team] =
        isLower
        ? Quotient(-figure.value.numerator, by: figure.value.denominator) : figure.value
      texts[team] = figure.value.text
      grounds[team] = [figure.position]
    }
    return .figures([
      Round(
        name: criterion.name, title: fact, values: values, texts: texts,
        rulings: grounds.values.joined().sorted(), grounds: grounds)
    ])
  }

  // MARK: - What is played or drawn

  /// A comparison that puts the winner before the loser.
  private func winner(_ team: Int, evidence: [Int]) -> Result {
    let values = Dictionary(uniqueKeysWithValues: block.map { ($0, Quotient($0 == team ? 1 : 0)) })
    return .figures([
      Round(
        name: criterion.name, title: criterion.title, values: values, texts: [:],
        rulings: evidence)
    ])
  }

  private var playOff: Result {
    guard block.count == 2 else { return .needs("play-off matches") }
    let teams = block.map { field.teams[$0] }
    let legs = field.contest.playOffs.filter { $0.belongs(to: criterion) }.compactMap {
      Leg(number: 1, result: $0.result, teams: teams)
    }
    guard let last = legs.last, last.hasBegun else { return .needs("a play-off match") }
    let contest = TieContest(
      teams: teams, legs: [last], legCount: 1, format: last.result.format,
      rulings: field.contest.lots(among: teams), figures: field.contest.figures)
    let verdict = TieJudge(steps: criterion.decide ?? Step.asPlayed).judge(contest)
    if verdict.isExhausted { return .passes(.playOffLevel) }
    guard verdict.state == .decided, let side = verdict.winner else {
      return .needs(verdict.needs.first ?? "the end of the play-off match")
    }
    let evidence = Set(last.result.evidence).union(verdict.evidence).sorted()
    return winner(block[side == .first ? 0 : 1], evidence: evidence)
  }

  private var shootOut: Result {
    guard block.count == 2 else { return .passes(.teamsLevel(block.count)) }
    guard let game = field.drawInLastRound(block) else {
      return .passes(.noLastDraw)
    }
    let match = field.contest.matches[game.match].result
    guard let side = match.shootOutWinner else { return .needs("shoot-out") }
    return winner(side == .home ? game.home : game.away, evidence: match.evidence)
  }

  private var lots: Result {
    let teams = Set(block.map { field.teams[$0] })
    for ruling in field.contest.rulings.reversed() {
      guard case .lots(let among) = ruling.kind, Set(among) == teams,
        let team = field.index(of: ruling.team)
      else { continue }
      return winner(team, evidence: [ruling.position])
    }
    return .needs("drawing-of-lots")
  }
}
