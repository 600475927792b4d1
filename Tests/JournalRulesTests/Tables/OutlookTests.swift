import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// What can still happen in a table. The tables are made up, and every result is tried.
struct `The outlook of a table` {
  /// JOURNAL_OUTLOOKS sets the number of random tables.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_OUTLOOKS"].flatMap { Int($0) } ?? 30

  private static let ranks = [
    #"[{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"}, {"by": "lots"}]"#,
    #"""
    [{"key": "points"}, {"headToHead": ["points", "goal-difference"], "reapply": "subset"},
     {"key": "goal-difference"}, {"by": "lots"}]
    """#,
  ]

  /// The first with a point besides for a win by three goals, as in France from 1974 to 1976.
  private static func league(_ rank: Int) -> League {
    rank < 2
      ? League(ranks[rank])
      : League(ranks[0], points: #"{"win": 2, "draw": 1, "bonus": {"points": 1, "margin": 3}}"#)
  }

  private static let teams = ["alder", "birch", "cedar", "dogwood"]

  /// Results with few goals and with many, so that goals can turn any order that they can turn.
  private static let results = ["1-0", "30-0", "0-0", "20-20", "0-1", "0-30"]

  private func outlook(_ league: League) -> [TeamSlug: TableOutlook.Team] {
    let all = TableOutlook(league.contest, stage: league.stage).teams
    return Dictionary(all.map { ($0.team, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [0, 1, 2])
  func `holds whatever happens, and each of its ends can`(rank: Int) throws {
    var random = SplitMix64(seed: UInt64(1863 + rank))
    for _ in 0..<Self.count {
      var (played, open): ([String], [String]) = ([], [])
      for (index, home) in Self.teams.enumerated() {
        for away in Self.teams[(index + 1)...] {
          if open.count < 3, Int.random(in: 0..<3, using: &random) == 0 {
            open.append("\(home) v \(away)")
          } else {
            let (one, other) = (
              Int.random(in: 0...2, using: &random), Int.random(in: 0...2, using: &random)
            )
            played.append("\(home) \(one)-\(other) \(away)")
          }
        }
      }
      try expect(played, open, rank)
    }
  }

  private func expect(_ played: [String], _ open: [String], _ rank: Int) throws {
    var league = Self.league(rank)
    league.play(played + open)
    let outlook = outlook(league)
    var best: [TeamSlug: Int] = [:]
    var worst: [TeamSlug: Int] = [:]
    var choices = [Int](repeating: 0, count: open.count)
    repeat {
      var whole = Self.league(rank)
      whole.play(
        played
          + zip(open, choices).map { match, choice in
            match.replacingOccurrences(of: " v ", with: " \(Self.results[choice]) ")
          })
      for row in whole.verdict.rows {
        let places = try #require(outlook[row.team]).places
        #expect(
          places.contains(row.places.lowerBound) && places.contains(row.places.upperBound),
          "\(row.team) \(row.places) of \(places): \(played) \(open) \(choices)")
        best[row.team] = min(best[row.team] ?? 9, row.places.lowerBound)
        worst[row.team] = max(worst[row.team] ?? 0, row.places.upperBound)
      }
    } while Self.next(&choices)
    for (team, told) in outlook {
      // Goals of several matches among level teams, and bonus points: then it is a bound.
      guard told.isExact else {
        #expect(rank >= 1)
        continue
      }
      // Three teams level on points may not be turned by goals as one likes; no more is left open.
      let reached = (best[team] ?? 0)...(worst[team] ?? 9)
      let isNear =
        told.places.lowerBound + 1 >= reached.lowerBound
        && told.places.upperBound - 1 <= reached.upperBound
      #expect(isNear, "\(team) \(told.places), reached \(reached): \(played) \(open)")
    }
  }

  private static let headToHeadAlone = #"""
    [{"key": "points"},
     {"headToHead": ["points", "goal-difference", "goals-for"], "reapply": "subset", "when": "all-played"},
     {"by": "lots"}]
    """#

  /// Where nothing but head-to-head separates level teams, the outlook is that of every score: none is
  /// left to goals that no rule counts.
  @Test func `equals every score of a last matchday where head-to-head alone decides`() throws {
    var random = SplitMix64(seed: 1904)
    var exact = 0
    let tables = max(4, Self.count / 5)
    let scores =
      (0...3).flatMap { home in (0...3).map { "\(home)-\($0)" } } + [
        "20-20", "21-20", "22-20", "23-20", "20-21", "20-22", "20-23", "30-0", "0-30",
      ]
    for _ in 0..<tables {
      let day = [("alder", "birch"), ("cedar", "dogwood")]
      let played = [
        ("alder", "cedar"), ("alder", "dogwood"), ("birch", "cedar"), ("birch", "dogwood"),
      ].map { home, away in
        let goals = (0...1).map { _ in Int.random(in: 0...1, using: &random) }
        return "\(home) \(goals[0])-\(goals[1]) \(away)"
      }
      var league = League(Self.headToHeadAlone)
      league.play(played + day.map { "\($0) v \($1)" })
      var reached: [TeamSlug: ClosedRange<Int>] = [:]
      for first in scores {
        for second in scores {
          var whole = League(Self.headToHeadAlone)
          whole.play(
            played + [
              "\(day[0].0) \(first) \(day[0].1)", "\(day[1].0) \(second) \(day[1].1)",
            ])
          for row in whole.verdict.rows {
            let known = reached[row.team] ?? row.places
            reached[row.team] =
              min(
                known.lowerBound, row.places.lowerBound)...max(
                known.upperBound, row.places.upperBound)
          }
        }
      }
      for (team, told) in outlook(league) {
        let places = try #require(reached[team])
        exact += told.isExact ? 1 : 0
        #expect(
          told.isExact ? told.places == places : told.places.contains(places),
          "\(team) \(told.places), reached \(places): \(played)")
      }
    }
    #expect(exact * 10 >= tables * 4 * 9, "\(exact) of \(tables * 4)")
  }

  /// The same where three teams have beaten each other in turn if Cedar win the last match: by enough
  /// goals they make up for any defeat.
  @Test func `equals every score of the last match of three in turn`() throws {
    var random = SplitMix64(seed: 1958)
    var turned = 0
    for _ in 0..<max(6, Self.count / 5) {
      let played = [("alder", "cedar", 5), ("dogwood", "alder", 3)].map { home, away, most in
        let lesser = Int.random(in: 0...1, using: &random)
        let margin = Int.random(in: 1...most, using: &random)
        return "\(home) \(lesser + margin)-\(lesser) \(away)"
      }
      var begun = League(Self.headToHeadAlone)
      begun.play(played + ["alder 1-0 birch", "cedar 1-0 birch", "dogwood 1-0 birch"])
      // Cedar are no more than ten behind, and nobody has scored more than seven among the three.
      var reached: [TeamSlug: ClosedRange<Int>] = [:]
      for margin in -15...15 {
        for lesser in 0...12 {
          let (home, away) = (lesser + max(0, margin), lesser + max(0, -margin))
          for row in begun.and("cedar \(home)-\(away) dogwood").verdict.rows {
            let known = reached[row.team] ?? row.places
            reached[row.team] =
              min(
                known.lowerBound, row.places.lowerBound)...max(
                known.upperBound, row.places.upperBound)
          }
        }
      }
      for (team, told) in outlook(begun.and("cedar v dogwood")) {
        #expect(
          told.isExact && told.places == reached[team],
          "\(team) \(told.places), reached \(String(describing: reached[team])): \(played)")
      }
      turned += reached["cedar"] == 1...3 ? 1 : 0
    }
    #expect(turned > 3)
  }

  /// Alder 5-0 Cedar, Dogwood 1-0 Alder: Cedar are ten behind Alder among the three, and a 10-0 over
  /// Dogwood takes them past both (+5, Alder +4, Dogwood -9).
  @Test func `lets the last match make up for the greatest defeat`() throws {
    var league = League(Self.headToHeadAlone)
    league.play([
      "alder 5-0 cedar", "dogwood 1-0 birch", "dogwood 1-0 alder", "cedar 1-0 birch",
      "alder 1-0 birch", "cedar v dogwood",
    ])
    let cedar = try #require(outlook(league)["cedar"])
    #expect(cedar.places == 1...3 && cedar.isExact)
    #expect(cedar.after[.win] == 1...3)
  }

  /// The rules send the fourth down, and two teams have a match: each of two more can end above both.
  @Test func `leaves room for teams that are still to come`() throws {
    let fourth = #""meetings": 2, "destinations": [{"places": [4], "to": "Relegation"}]"#
    let league = League(Self.ranks[0], fourth, "alder 3-0 birch")
    let told = TableOutlook(league.contest, stage: league.stage)
    #expect(told.open == 1 && told.missing == 2)
    #expect(told.teams.map(\.places) == [1...4, 1...4])
    #expect(told.teams.allSatisfy { !$0.isExact })
    let all = League(Self.ranks[0], fourth, "alder 3-0 birch", "cedar 1-0 dogwood")
    #expect(TableOutlook(all.contest, stage: all.stage).missing == 0)
  }

  /// Alder, Birch and Cedar have beaten each other in turn: if Cedar draw level with them by a win over
  /// Dogwood, the goals of those three matches put Alder first and Birch last, whatever happens.
  @Test func `knows head-to-head among three whose matches are over`() throws {
    var league = Self.league(1)
    league.play([
      "alder 2-0 birch", "birch 1-0 cedar", "cedar 1-0 alder", "alder 1-0 dogwood",
      "birch 1-0 dogwood", "cedar v dogwood",
    ])
    let outlook = outlook(league)
    let teams = try Self.teams.map { name in
      try #require(TeamSlug(name).flatMap { outlook[$0] })
    }
    #expect(teams.map(\.places) == [1...1, 2...3, 2...4, 3...4])
    #expect(teams.map(\.isExact) == [true, true, true, true])
    let after: [SideOutcome: ClosedRange<Int>] = [.win: 2...2, .draw: 3...3, .loss: 4...4]
    #expect(teams[2].after == after)
  }

  /// Alder, Birch and Dogwood drew all their matches: only the goals of the others separate them.
  @Test func `is the table once nothing is open`() throws {
    var league = Self.league(1)
    let played = [
      "alder 1-1 birch", "alder 0-1 cedar", "alder 2-2 dogwood", "birch 0-2 cedar",
      "birch 0-0 dogwood", "cedar 1-0 dogwood",
    ]
    league.play(played)
    #expect(outlook(league)["birch"]?.places == 4...4)
    #expect(outlook(league)["alder"]?.places == 2...3)
    // The same while Cedar and Elm, whom nobody can reach or fall behind, have a match left.
    var open = Self.league(1)
    open.play(
      played + [
        "cedar 9-0 elm", "alder 1-0 elm", "birch 1-0 elm", "dogwood 1-0 elm", "cedar v elm",
      ])
    #expect(outlook(open)["birch"]?.places == 4...4)
  }

  /// Alder won the first match 1-0: after a win by one goal they are level, and lots are drawn.
  @Test func `knows head-to-head of two who still meet`() throws {
    var league = League(Self.headToHeadAlone, #""meetings": 2"#)
    league.play(["alder 1-0 birch", "birch v alder"])
    let open = outlook(league)
    #expect(open["birch"]?.after[.win] == 1...2 && open["birch"]?.isExact == true)
    #expect(open["birch"]?.after[.draw] == 2...2)
  }

  /// A win is worth more than its points where the number of wins comes next, as in Brazil.
  @Test func `counts wins where they come before goals`() throws {
    var league = League(
      #"[{"key": "points"}, {"key": "wins"}, {"key": "goal-difference"}, {"by": "lots"}]"#)
    league.play([
      "alder 1-0 cedar", "cedar 1-0 dogwood", "birch 0-0 cedar", "birch 0-0 dogwood",
      "birch 0-0 elm", "alder v elm",
    ])
    let alder = try #require(outlook(league)["alder"])
    #expect(alder.after[.loss] == 3...3, "level with Birch, who have no win")
    #expect(outlook(league)["birch"]?.places == 3...4)
  }

  /// A draw that a shoot-out settles is worth more to one side than to the other.
  @Test func `takes no draw for its points where a shoot-out settles it`() throws {
    var league = League(
      Self.ranks[0],
      points: #"{"win": 3, "draw": 1, "shootOutWin": 2, "shootOutLoss": 1}"#)
    league.play(["alder 1-0 cedar", "birch 1-0 cedar", "alder v birch", "cedar 1-0 dogwood"])
    let alder = try #require(outlook(league)["alder"])
    #expect(alder.after[.draw]?.contains(1...2) == true)
    #expect(!alder.isExact)
  }

  private static func next(_ choices: inout [Int]) -> Bool {
    for index in choices.indices {
      choices[index] += 1
      if choices[index] < results.count { return true }
      choices[index] = 0
    }
    return false
  }

  /// The bonus of 1973-74 is for three goals in any match, that of 1974 to 1976 for a win by three.
  @Test func `counts points for goals as the rules give them`() {
    let goals = PointsRule.Bonus(points: 1, goals: 3)
    #expect(goals.isEarned(3, 4) && goals.isEarned(3, 3) && !goals.isEarned(2, 0))
    let margin = PointsRule.Bonus(points: 1, margin: 3)
    #expect(margin.isEarned(3, 0) && !margin.isEarned(3, 1) && !margin.isEarned(0, 3))
    var rule = PointsRule.two
    rule.bonus = margin
    #expect(rule.points(for: .win, scored: 4, conceded: 1) == 3)
    #expect(rule.points(for: .draw, scored: 4, conceded: 4) == 1)
  }

  @Test func `says what a team needs of its last match`() throws {
    var league = League(Self.ranks[0])
    league.play([
      "alder 2-0 cedar", "birch 1-0 cedar", "alder 1-0 dogwood", "birch 0-0 dogwood",
      "cedar 1-0 dogwood", "alder v birch",
    ])
    let outlook = outlook(league)
    let alder = try #require(outlook["alder"])
    #expect(alder.places == 1...2)
    #expect(alder.after[.draw] == 1...1)
    #expect(alder.after[.loss] == 2...2)
    let birch = try #require(outlook["birch"])
    #expect(birch.after[.win] == 1...1 && birch.after[.draw] == 2...2)
    #expect(birch.isAmong(first: 1) == nil && birch.isAmong(first: 2) == true)
    #expect(outlook["cedar"]?.places == 3...3)
    #expect(outlook["dogwood"]?.isAmong(first: 3) == false)
  }

  @Test func `counts the fixtures that the rules require and nobody has set`() {
    var league = League(Self.ranks[0], #""meetings": 2"#)
    league.play(["alder 2-0 birch"])
    #expect(
      TableOutlook(league.contest, stage: league.stage).open == 1)
  }
}
