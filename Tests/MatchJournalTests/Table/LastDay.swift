import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// A matchday of a real table as if it were the last one: the earlier matches are over, its own are
/// open, and no others are left.
struct LastDay {
  /// The number of matches that each team has played when it is over.
  let number: Int

  private let stage: Stage
  private let contest: TableContest
  private let past: [TableMatch]
  private let played: [TableMatch]

  /// Returns the matchdays of a table, the last one first; a team that plays twice on one is left
  /// out.
  static func all(of table: TableReading) -> [LastDay] {
    all(of: table.contest, stage: table.stage)
  }

  static func all(of contest: TableContest, stage: Stage) -> [LastDay] {
    let matches = contest.matches.filter { $0.result.isOver }
      .sorted { ($0.date?.daysSince1970 ?? 0) < ($1.date?.daysSince1970 ?? 0) }
    var counts: [TeamSlug: Int] = [:]
    var days: [Int: [TableMatch]] = [:]
    for match in matches {
      let teams = [match.result.home, match.result.away]
      for team in teams { counts[team, default: 0] += 1 }
      let numbers = Set(teams.compactMap { counts[$0] })
      if numbers.count == 1, let number = numbers.first { days[number, default: []].append(match) }
    }
    return (2...max(2, counts.values.max() ?? 2)).reversed().compactMap { number in
      guard let own = days[number] else { return nil }
      let streams = Set(own.map(\.result.history.stream))
      let teams = Set(own.flatMap { [$0.result.home, $0.result.away] })
      guard teams.count == own.count * 2 else { return nil }
      var left = Dictionary(uniqueKeysWithValues: counts.keys.map { ($0, number - 1) })
      let past = matches.filter { match in
        guard !streams.contains(match.result.history.stream) else { return false }
        let teams = [match.result.home, match.result.away]
        guard teams.allSatisfy({ left[$0, default: 0] > 0 }) else { return false }
        for team in teams { left[team, default: 0] -= 1 }
        return true
      }
      return LastDay(number, past, own, of: contest, stage: stage)
    }
  }

  private init?(
    _ number: Int, _ past: [TableMatch], _ played: [TableMatch], of contest: TableContest,
    stage: Stage
  ) {
    (self.number, self.past, self.played) = (number, past, played)
    var stage = stage
    stage.meetings = nil
    self.stage = stage
    let open = played.compactMap { match -> TableMatch? in
      let first = match.result.history.facts.first { $0.kind == .scheduled }
      return first.flatMap { match.result.seen(upTo: .event($0.position)) }.map {
        TableMatch($0, date: match.date, matchday: match.matchday)
      }
    }
    guard open.count == played.count else { return nil }
    self.contest = contest.with(past + open)
  }

  private var isHeadFirst: Bool { stage.criteria.dropFirst().first?.headToHead != nil }

  // MARK: - The law

  /// Holds the outlook against every result of the matchday.
  func check(_ label: String) throws {
    let outlook = TableOutlook(contest, stage: stage)
    let rows = TableJudge(stage: stage).judge(contest).rows
    #expect(outlook.open == played.count && outlook.teams.count == rows.count, "\(label)")
    let index = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.team, $0) })
    let games = played.compactMap { match -> (home: Int, away: Int)? in
      guard let home = index[match.result.home], let away = index[match.result.away] else {
        return nil
      }
      return (home, away)
    }
    let tried = PointsTrial(
      points: rows.map(\.points), places: isHeadFirst ? [] : rows.map(\.places), games: games)
    let places = tried.placesOfEachMatch
    // All results at once where there are few, and on every tenth of the larger matchdays.
    let isWhole = games.count * 2 == rows.count
    if isWhole, games.count <= 4 || number.isMultiple(of: 10) {
      #expect(places == tried.placesOfAllResults, "\(label)")
    }
    for team in outlook.teams {
      guard let place = index[team.team] else { continue }
      #expect(team.isExact || isHeadFirst, "\(label): \(team.team)")
      // Head-to-head that is over decides between two; points alone leave that open.
      let isSame =
        isHeadFirst ? places[place].contains(team.places) : team.places == places[place]
      #expect(isSame, "\(label): \(team.team) \(team.places), tried \(places[place])")
    }
    try checkByRules(outlook, label)
    if isHeadFirst, played.count == 2 { try checkByScores(outlook, label) }
  }

  /// Both matches of a group with every small score and some great ones, judged by its rules.
  private func checkByScores(_ outlook: TableOutlook, _ label: String) throws {
    let scores =
      (0...3).flatMap { home in (0...3).map { [home, $0] } } + [[9, 0], [0, 9], [9, 9]]
    var reached: [TeamSlug: ClosedRange<Int>] = [:]
    for first in scores {
      for second in scores {
        let day = try zip(played, [first, second]).map { try Self.scored($0, $1) }
        for row in TableJudge(stage: stage).judge(contest.with(past + day)).rows {
          let known = reached[row.team] ?? row.places
          reached[row.team] =
            min(
              known.lowerBound, row.places.lowerBound)...max(
              known.upperBound, row.places.upperBound)
        }
      }
    }
    for team in outlook.teams {
      let places = try #require(reached[team.team])
      #expect(
        team.isExact ? team.places == places : team.places.contains(places),
        "\(label): \(team.team) \(team.places), reached \(places)")
    }
  }

  /// The matchday as it was, and with random scores: the rules themselves put nobody elsewhere.
  private func checkByRules(_ outlook: TableOutlook, _ label: String) throws {
    var random = SplitMix64(seed: UInt64(1863 + number))
    for round in 0..<4 {
      let day = round == 0 ? played : try played.map { try Self.random($0, &random) }
      let rows = TableJudge(stage: stage).judge(contest.with(past + day)).rows
      for row in rows {
        let told = try #require(outlook.teams.first { $0.team == row.team }).places
        #expect(
          told.contains(row.places.lowerBound) && told.contains(row.places.upperBound),
          "\(label): \(row.team) \(row.places) of \(told)")
      }
    }
  }

  private static func random(_ match: TableMatch, _ random: inout SplitMix64) throws -> TableMatch {
    try scored(match, (0...1).map { _ in Int.random(in: 0...9, using: &random) })
  }

  private static func scored(_ match: TableMatch, _ goals: [Int]) throws -> TableMatch {
    let scenario = Scenario([
      .scheduled(match.result.home, match.result.away, on: "2018-01-01"),
      .declared(goals[0], goals[1]),
    ])
    let result = try #require(MatchResult(scenario.history, format: match.result.format))
    return TableMatch(result, date: match.date, matchday: match.matchday)
  }
}

/// The places that teams can take on points alone, level points either way.
private struct PointsTrial {
  /// The points before the matchday, in the order of the table.
  let points: [Int]
  /// The places before it; empty if level teams may end either way even if they do not play.
  let places: [ClosedRange<Int>]
  let games: [(home: Int, away: Int)]

  private static let outcomes = [(3, 0), (1, 1), (0, 3)]

  /// The places by every combination of results, one after the other.
  var placesOfAllResults: [ClosedRange<Int>] {
    var now = points
    var best = [Int](repeating: points.count, count: points.count)
    var worst = [Int](repeating: 1, count: points.count)
    func visit(_ game: Int) {
      guard game < games.count else {
        let sorted = now.sorted()
        for team in now.indices {
          let notAbove = Self.count(upTo: now[team], in: sorted)
          let below = Self.count(upTo: now[team] - 1, in: sorted)
          best[team] = min(best[team], now.count - notAbove + 1)
          worst[team] = max(worst[team], now.count - below)
        }
        return
      }
      let (home, away) = games[game]
      for (one, other) in Self.outcomes {
        now[home] += one
        now[away] += other
        visit(game + 1)
        now[home] -= one
        now[away] -= other
      }
    }
    visit(0)
    return zip(best, worst).map { $0...$1 }
  }

  /// The number of elements of a sorted list that do not exceed a limit.
  private static func count(upTo limit: Int, in sorted: [Int]) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same, match by match: no team plays twice, so how many of two opponents end ahead of a
  /// third team depends on their match alone.
  var placesOfEachMatch: [ClosedRange<Int>] {
    points.indices.map { team in
      let own = games.first { $0.home == team || $0.away == team }
      let results = own == nil ? [(0, 0)] : Self.outcomes
      var (best, worst) = (points.count, 1)
      for (mine, theirs) in results {
        let total = points[team] + mine
        let rival = own.map { $0.home == team ? $0.away : $0.home }
        var (ahead, notBehind) = (0, 0)
        for other in points.indices where other != team && isIdle(other) || other == rival {
          let points = points[other] + (other == rival ? theirs : 0)
          // Of two teams that do not play, the table itself has the order.
          let isSettled =
            points == total && isIdle(team) && isIdle(other) && !places.isEmpty
            && !places[team].overlaps(places[other])
          if isSettled ? other < team : points > total { ahead += 1 }
          if isSettled ? other < team : points >= total { notBehind += 1 }
        }
        for (home, away) in games where home != team && away != team {
          let ends = Self.outcomes.map { [points[home] + $0.0, points[away] + $0.1] }
          ahead += ends.map { pair in pair.count { $0 > total } }.min() ?? 0
          notBehind += ends.map { pair in pair.count { $0 >= total } }.max() ?? 0
        }
        best = min(best, 1 + ahead)
        worst = max(worst, 1 + notBehind)
      }
      return best...worst
    }
  }

  private func isIdle(_ team: Int) -> Bool {
    !games.contains { $0.home == team || $0.away == team }
  }
}
