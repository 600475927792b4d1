import JournalCore
import JournalFeeds
import Testing

@Suite(
  "The internationals of four tournaments before 1995",
  .enabled(if: PublishedTables.areThere, PublishedTables.absence))
struct InternationalResultsTests {
  private let results: [String]
  private let goals: [String]
  private let shootOuts: [String]
  private let feed: Feed

  init() throws {
    results = try PublishedTables.lines("international/results.csv")
    goals = try PublishedTables.lines("international/goalscorers.csv")
    shootOuts = try PublishedTables.lines("international/shootouts.csv")
    feed = try Self.read(results, goals, shootOuts)
  }

  private static func read(
    _ results: [String], _ goals: [String], _ shootOuts: [String]
  ) throws -> Feed {
    try InternationalResults.read(
      results: PublishedTables.table(results), goalscorers: PublishedTables.table(goals),
      shootouts: PublishedTables.table(shootOuts))
  }

  private func match(_ date: String, _ home: String) throws -> FeedMatch {
    try #require(feed.matches.first { $0.date == CalendarDate(date) && $0.home.name == home })
  }

  @Test("are 1,398, and in each the goals are as many as the recorded score says")
  func sums() {
    #expect(feed.matches.count == 1_398)
    #expect(feed.matches.count { $0.addsUp } == 1_398)
    #expect(feed.matches.map(\.goals.count).reduce(0, +) == 4_340)
  }

  @Test("have one row that cannot be read in full: the winner of 1919, in the second extra time")
  func problems() throws {
    // Brazil and Uruguay twice played 30 minutes beyond the 90.
    #expect(feed.problems.map(\.line) == [67])
    #expect(feed.problems.first?.file == "goalscorers.csv")
    #expect(feed.problems.first?.text.contains("Arthur Friedenreich,122") == true)
    let final = try match("1919-05-29", "Brazil")
    #expect(final.goals.map(\.at) == [nil])
    #expect(final.score.hasExtraTime)
    #expect(final.score.final == Score(1, 0))
  }

  @Test("know the winner of all 28 shoot-outs, after a level score")
  func shootOutWinners() throws {
    let decided = feed.matches.filter { $0.score.shootOutWinner != nil }
    #expect(decided.count == 28)
    #expect(decided.allSatisfy { $0.score.final?.isLevel == true })
    let final = try match("1994-07-17", "Brazil")
    #expect(final.away.name == "Italy")
    #expect(final.score.shootOutWinner == .home)
    #expect(final.score.firstKicker == .away)
    #expect(try match("1980-03-19", "Algeria").score.firstKicker == nil)
  }

  @Test("tell the final of 1966 with its extra time")
  func final1966() throws {
    let final = try match("1966-07-30", "England")
    #expect(final.competition == FeedCompetition(name: "FIFA World Cup", season: "1966"))
    #expect(final.isNeutral == false)
    #expect(final.city == "London" && final.country == "England")
    #expect(final.status == .played)
    #expect(final.score.unspecified == Score(4, 2))
    #expect(final.score.fullTime == nil && final.score.hasExtraTime)
    let hurst = final.goals.filter {
      if case .goal("Geoff Hurst", own: false, penalty: false, assist: nil) = $0.what {
        $0.side == .home
      } else {
        false
      }
    }
    #expect(hurst.compactMap { $0.at?.minute } == [18, 101, 120])
    #expect(hurst.map { $0.at?.period } == [.firstHalf, .extraTimeFirst, .extraTimeSecond])
    #expect(hurst.map { $0.at?.precision } == [.minute, .minute, .capped])
  }

  @Test("have extra time in the 43 matches with a goal after minute 90")
  func extraTime() {
    #expect(feed.matches.count { $0.score.hasExtraTime } == 43)
  }

  @Test("mark minutes 45, 90, 105 and 120 as capped, and no others")
  func capped() {
    let times = feed.matches.flatMap(\.goals).compactMap(\.at)
    let capped = times.filter { $0.precision == .capped }.compactMap(\.minute)
    #expect(Set(capped) == [45, 90, 105, 120])
    #expect(capped.count == 29 + 45 + 3 + 2)
    #expect(times.count == 4_340 - 30 - 1)
    for time in times {
      #expect(throws: Never.self) { try time.check(in: .init()) }
    }
  }

  @Test("keep both of six pairs of goals that are written alike")
  func twins() throws {
    // Ghana 2-0 Ethiopia in 1963: Edward Acquah scored both goals, in unknown minutes.
    let match = try match("1963-11-26", "Ghana")
    #expect(match.goals.count == 2)
    #expect(Set(match.goals.map(\.what)).count == 1)
    #expect(Set(match.goals.map(\.line)).count == 2)
    #expect(match.addsUp)
  }

  @Test("differ in exactly one match where one goal is taken out, whichever it is")
  func oneGoalLess() throws {
    var lineOf: [String: Int] = [:]
    for match in feed.matches {
      let key = results[match.line - 1].split(separator: ",").prefix(3).joined(separator: ",")
      lineOf[key] = match.line - 1
    }
    let bodies = Dictionary(grouping: goals.dropFirst()) {
      $0.split(separator: ",").prefix(3).joined(separator: ",")
    }
    var count = 0
    for (key, rows) in bodies {
      let line = try #require(lineOf[key])
      for index in rows.indices {
        var rest = rows
        rest.remove(at: index)
        let feed = try Self.read(
          [results[0], results[line]], [goals[0]] + rest, [shootOuts[0]])
        count += feed.matches.count { !$0.addsUp }
      }
    }
    #expect(count == 4_340)
    for index in stride(from: 1, to: goals.count, by: 433) {
      var rest = goals
      let gone = rest.remove(at: index)
      let feed = try Self.read(results, rest, shootOuts)
      let odd = feed.matches.filter { !$0.addsUp }
      #expect(odd.count == 1)
      #expect(gone.hasPrefix("\(odd[0].date?.description ?? "?"),\(odd[0].home.name),"))
    }
  }

  @Test("do not add up where own goals are credited to the scorer's side")
  func ownGoals() throws {
    let swapped = goals.map { line -> String in
      var parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 8, parts[6] == "TRUE" else { return line }
      parts[3] = parts[3] == parts[1] ? parts[2] : parts[1]
      return parts.joined(separator: ",")
    }
    let own = feed.matches.filter { match in
      match.goals.contains { if case .goal(_, own: true, _, _) = $0.what { true } else { false } }
    }
    #expect(own.flatMap(\.goals).count { $0.isOwn } == 50)
    #expect(own.count == 48)
    // Peru 5-1 Venezuela in 1991 had an own goal at each end, which cancel out.
    let wrong = try Self.read(results, swapped, shootOuts).matches.filter { !$0.addsUp }
    #expect(wrong.count == 47)
  }

  @Test("are the same in any order of the rows")
  func permutation() throws {
    var dice = Dice(seed: 7)
    let shuffled = try Self.read(
      [results[0]] + results.dropFirst().shuffled(using: &dice),
      [goals[0]] + goals.dropFirst().shuffled(using: &dice),
      [shootOuts[0]] + shootOuts.dropFirst().shuffled(using: &dice))
    #expect(Self.unordered(shuffled) == Self.unordered(feed))
    #expect(shuffled.problems.map(\.text) == feed.problems.map(\.text))
  }

  /// Returns the matches without line numbers, and with their goals, unordered.
  private static func unordered(_ feed: Feed) -> [FeedMatch: [FeedIncident: Int]] {
    var matches: [FeedMatch: [FeedIncident: Int]] = [:]
    for var match in feed.matches {
      let incidents = match.incidents
      match.line = 0
      match.incidents = []
      matches[match] = incidents.reduce(into: [:]) { counts, incident in
        var incident = incident
        incident.line = 0
        counts[incident, default: 0] += 1
      }
    }
    return matches
  }

  @Test("are there without goals and shoot-outs where only the results are")
  func resultsAlone() throws {
    let alone = try InternationalResults.read(results: PublishedTables.table(results))
    #expect(alone.matches.count == 1_398)
    #expect(alone.problems.isEmpty)
    #expect(alone.matches.allSatisfy { $0.incidents.isEmpty && $0.score.unspecified != nil })
  }

  @Test("are read or refused after any flip of a bit and any cut")
  func hostile() throws {
    var dice = Dice(seed: 11)
    let start = PublishedTables.table(results.prefix(60))
    let goalBytes = PublishedTables.table(goals.prefix(120))
    for _ in 0..<400 {
      var (left, right) = (start, goalBytes)
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        left[Int.random(in: 0..<left.count, using: &dice)] ^=
          1 << UInt8.random(in: 0...7, using: &dice)
        right[Int.random(in: 0..<right.count, using: &dice)] ^=
          1 << UInt8.random(in: 0...7, using: &dice)
      }
      right.removeLast(Int.random(in: 0..<right.count, using: &dice))
      _ = try? InternationalResults.read(results: left, goalscorers: goalBytes, shootouts: right)
      _ = try? InternationalResults.read(results: start, goalscorers: right)
    }
  }
}

extension FeedIncident {
  /// Whether it is an own goal.
  var isOwn: Bool { if case .goal(_, own: true, _, _) = what { true } else { false } }
}
