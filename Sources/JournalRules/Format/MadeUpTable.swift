import JournalCore

/// A made-up table of three teams, or four, in which one thing alone separates two that are level on
/// points.
///
/// It is found by going through results in an order that is always the same: the first in which all that
/// comes before is level.
struct MadeUpTable {
  /// What it shows.
  let title: String
  /// The matches: the day, the teams and the score.
  let matches: [String]
  /// The teams in the order that must come out.
  let order: [String]
  /// What separates those who are level on points; nil if nobody is.
  let criterion: String?
  /// The team for which lots fall; nil if none are drawn.
  var lots: String?
  /// The match that was played for the place; nil if none was.
  var playOff: String?

  private static let teams = ["Elm", "Fir", "Oak", "Ash"]

  /// The most results that are gone through for one of them.
  private static let tries = 6_000

  /// Something that separates two level teams: a figure, over all matches or over theirs.
  private struct Test {
    let name: String
    let title: String
    let figure: RegulationDraft.TieBreak
    let isAmong: Bool
  }

  /// Returns a table for points, and one for each thing that can separate level teams and that some
  /// results show.
  static func all(of draft: RegulationDraft) -> [MadeUpTable] {
    let tests = tests(of: draft)
    let isWhole =
      tests.count
      == draft.criteria.reduce(0) { sum, criterion in
        sum + (criterion == .headToHead ? draft.headToHead.count : 1)
      }
    var made = [first(draft, title: "More points", by: nil) { $0.isApartOnPoints }]
    for (index, test) in tests.enumerated() {
      made.append(
        first(draft, title: "Level on points: \(test.title)", by: test.name) { results in
          results.isLevelOnPoints && tests[..<index].allSatisfy { results.comparison($0) == 0 }
            && results.comparison(test) > 0
        })
    }
    if isWhole, draft.last == .lots, draft.placesThatMatter.isEmpty {
      var drawn = first(draft, title: "Level on everything: lots", by: "lots") { results in
        results.isLevelOnPoints && tests.allSatisfy { results.comparison($0) == 0 }
      }
      drawn?.lots = teams[0]
      made.append(drawn)
    }
    if isWhole, draft.last == .playOff, draft.placesThatMatter.first ?? 1 == 1 {
      var played = first(draft, title: "Level on everything: a play-off", by: "play-off") {
        results in
        results.isLevelOnPoints && results.isLedByFirstTwo
          && tests.allSatisfy { results.comparison($0) == 0 }
      }
      played?.playOff = "\(draft.year)-04-01 \(teams[0]) v \(teams[1]) 2-1"
      made.append(played)
    }
    return made.compactMap(\.self)
  }

  /// What the criteria compare, up to the first that no results show.
  private static func tests(of draft: RegulationDraft) -> [Test] {
    var tests: [Test] = []
    for criterion in draft.criteria {
      if [.discipline, .coefficient].contains(criterion) { break }
      guard criterion == .headToHead else {
        tests.append(
          Test(
            name: criterion.rawValue, title: TableRules.title(of: criterion.rawValue),
            figure: criterion, isAmong: false))
        continue
      }
      tests += draft.headToHead.map { figure in
        Test(
          name: "head-to-head-\(figure.rawValue)",
          title: "\(TableRules.title(of: figure.rawValue)) in the matches between them",
          figure: figure, isAmong: true)
      }
    }
    return tests
  }

  private static func first(
    _ draft: RegulationDraft, title: String, by criterion: String?,
    where fits: (Results) -> Bool
  ) -> MadeUpTable? {
    for count in 3...teams.count {
      var dice = Dice()
      for _ in 0..<tries {
        let results = Results(of: count, draft, &dice)
        guard fits(results) else { continue }
        return MadeUpTable(
          title: title, matches: results.lines,
          order: results.order.map { teams[$0] }, criterion: criterion)
      }
    }
    return nil
  }

  /// Numbers from 0 to 3 in an order that is always the same.
  private struct Dice {
    private var state: UInt64 = 1863

    mutating func goals() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 62)
    }
  }

  /// The results of the teams.
  private struct Results {
    private struct Match {
      let home, away: Int
      let score: Score
    }

    private var matches: [Match] = []
    private let win: Int
    private let year: Int
    private var points: [Int] = []

    init(of count: Int, _ draft: RegulationDraft, _ dice: inout Dice) {
      win = draft.points
      year = draft.year
      for round in 0..<draft.meetings {
        for one in 0..<count {
          for other in one + 1..<count {
            let (home, away) = round.isMultiple(of: 2) ? (one, other) : (other, one)
            let score = Score(dice.goals(), dice.goals())
            matches.append(Match(home: home, away: away, score: score))
          }
        }
      }
      points = (0..<count).map { tally(of: $0).points }
    }

    var lines: [String] {
      matches.enumerated().map { index, match in
        let day = index < 9 ? "0\(index + 1)" : "\(index + 1)"
        return "\(year)-03-\(day) \(teams[match.home]) v \(teams[match.away]) \(match.score)"
      }
    }

    /// The teams by their points; Elm before Fir if they are level.
    var order: [Int] { points.indices.sorted { (points[$1], $0) < (points[$0], $1) } }

    var isApartOnPoints: Bool { Set(points).count == points.count }

    /// Whether the first two teams are level, and no others.
    var isLevelOnPoints: Bool {
      points[0] == points[1] && Set(points).count == points.count - 1
    }

    /// Whether no other team has more points than the first two.
    var isLedByFirstTwo: Bool { points.max() == points[0] && points.max() == points[1] }

    /// Whether the first team is ahead (1), behind (-1) or level (0).
    func comparison(_ test: Test) -> Int {
      let (one, other) = (figure(test, of: 0), figure(test, of: 1))
      return one > other ? 1 : one == other ? 0 : -1
    }

    private func tally(of team: Int, among: Bool = false) -> Tally {
      var tally = Tally()
      for match in matches where match.home == team || match.away == team {
        if among, match.home > 1 || match.away > 1 { continue }
        let isAway = match.away == team
        let own = isAway ? Score(match.score.away, match.score.home) : match.score
        let outcome: SideOutcome =
          own.home > own.away ? .win : own.home < own.away ? .loss : .draw
        tally.add(
          outcome, for: own.home, against: own.away, away: isAway,
          worth: outcome == .win ? win : outcome == .draw ? 1 : 0)
      }
      return tally
    }

    private func figure(_ test: Test, of team: Int) -> Quotient {
      let tally = tally(of: team, among: test.isAmong)
      switch test.figure {
      case .points: return Quotient(tally.points)
      case .goalDifference: return Quotient(tally.goalDifference)
      case .goalsFor: return Quotient(tally.goalsFor)
      case .wins: return Quotient(tally.won)
      case .awayGoals: return Quotient(tally.awayGoals)
      case .awayWins: return Quotient(tally.awayWins)
      case .goalsAgainst: return Quotient(-tally.goalsAgainst)
      case .losses: return Quotient(-tally.lost)
      case .goalAverage: return Quotient(tally.goalsFor, by: tally.goalsAgainst)
      case .opponentsPoints: return opponents(of: team) { $0.points }
      case .opponentsGoalDifference: return opponents(of: team) { $0.goalDifference }
      case .opponentsGoals: return opponents(of: team) { $0.goalsFor }
      case .headToHead, .discipline, .coefficient: return Quotient(0)
      }
    }

    private func opponents(of team: Int, _ figure: (Tally) -> Int) -> Quotient {
      let sum = matches.filter { $0.home == team || $0.away == team }.reduce(0) { sum, match in
        sum + figure(tally(of: match.home == team ? match.away : match.home))
      }
      return Quotient(sum)
    }
  }
}
