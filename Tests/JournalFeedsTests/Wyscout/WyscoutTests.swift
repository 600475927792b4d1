import JournalCore
import JournalFeeds
import Testing

@Suite(
  "The season 2017-18 of Leganés as Wyscout tells it",
  .enabled(if: PublishedTables.areThere, PublishedTables.absence))
struct WyscoutTests {
  private let matches: [UInt8]
  private let events: [UInt8]
  private let substitutions: [UInt8]
  private let feed: Feed

  init() throws {
    matches = try PublishedTables.bytes("wyscout/matches.csv")
    events = try PublishedTables.bytes("wyscout/key_events.csv")
    substitutions = try PublishedTables.bytes("wyscout/substitutions.csv")
    feed = try Wyscout.read(matches: matches, keyEvents: events, substitutions: substitutions)
  }

  private func match(_ key: String) throws -> FeedMatch {
    try #require(feed.matches.first { $0.key == key })
  }

  @Test("has 38 matches whose scores and half-time scores are the sums of their goals")
  func scores() {
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.count == 38)
    #expect(feed.matches.count { $0.score.fullTime == $0.tally() } == 38)
    #expect(feed.matches.count { $0.score.halfTime == $0.tally(in: [.firstHalf]) } == 38)
  }

  @Test("credits the own goals to the side that did not score them")
  func ownGoals() throws {
    // Leganés 3-2 Espanyol: Mario Hermoso of Espanyol scored two own goals.
    let match = try match("2565756")
    let own = match.goals.filter(\.isOwn)
    #expect(own.map(\.side) == [.home, .home])
    #expect(match.score.fullTime == Score(3, 2))
    var credited = match
    for index in credited.incidents.indices where credited.incidents[index].isOwn {
      credited.incidents[index].side = .away
    }
    #expect(credited.tally() != match.score.fullTime)
  }

  @Test("has the events of the table, one each")
  func counts() {
    let all = feed.matches.flatMap(\.incidents)
    #expect(all.count == 481 + 220)
    #expect(all.compactMap(\.key).count == 481)
    #expect(Set(all.compactMap(\.key)).count == 481)
    var counts: [String: Int] = [:]
    for incident in all { counts[Self.word(incident.what), default: 0] += 1 }
    #expect(
      counts == [
        "goal": 83, "own goal": 2, "yellow": 183, "second-yellow": 5, "red": 4, "woodwork": 18,
        "offside": 184, "penalty missed": 2, "substitution": 220,
      ])
  }

  private static func word(_ what: FeedIncident.What) -> String {
    switch what {
    case .goal(_, let own, _, _): own ? "own goal" : "goal"
    case .card(_, let colour): colour.rawValue
    case .substitution: "substitution"
    case .penaltyMissed: "penalty missed"
    case .woodwork: "woodwork"
    case .offside: "offside"
    case .shootOutKick: "kick"
    }
  }

  @Test("opens with Leganés 1-0 Alavés, by a left foot at 23:18 of the first half")
  func opener() throws {
    let match = try match("2565557")
    #expect(match.home.name == "Leganés" && match.away.name == "Deportivo Alavés")
    #expect(match.matchday == 1)
    #expect(match.date == CalendarDate("2017-08-18"))
    #expect(match.time == 18 * 60 + 15 && match.offset == 0)
    #expect(match.venue == "Estadio Municipal de Butarque")
    #expect(match.competition == FeedCompetition(name: "Spain"))
    let goal = try #require(match.goals.first)
    #expect(goal.what == .goal(player: "Gabriel", own: false, penalty: false, assist: nil))
    #expect(goal.side == .home && goal.bodyPart == .left)
    // Second 1,398.7 of the half lies in the 24th minute.
    #expect(
      goal.at
        == MatchTime(
          period: .firstHalf, minute: 24, second: 18, precision: .second))
    let missed = match.incidents.first { Self.word($0.what) == "penalty missed" }
    #expect(missed?.side == .away && missed?.at?.minute == 17)
  }

  @Test("counts time past the end of a half as added")
  func addedTime() {
    for incident in feed.matches.flatMap(\.incidents) {
      let time = incident.at
      #expect(time != nil)
      #expect(throws: Never.self) { try time?.check(in: .init()) }
    }
    let added = feed.matches.flatMap(\.incidents).compactMap { $0.key == nil ? nil : $0.at }
      .filter { $0.added != nil }
    #expect(added.allSatisfy { $0.minute == 45 || $0.minute == 90 })
    #expect(added.contains { $0.period == .firstHalf && $0.added == 1 })
    // The latest event: second 3,053 of a second half.
    #expect(added.compactMap(\.added).max() == 6)
  }

  @Test("tells the sending-off of Gabriel at the Bernabéu and the exchange of two players")
  func cards() throws {
    let match = try match("2565891")
    let red = match.incidents.filter { $0.what == .card(player: "Gabriel", colour: .red) }
    #expect(red.map(\.side) == [.away])
    #expect(
      red.map(\.at) == [
        MatchTime(period: .secondHalf, minute: 90, added: 3, second: 23, precision: .second)
      ])
    let first = try self.match("2565926").incidents.filter {
      $0.what == .substitution(off: "Omar Ramos", on: "Zaldúa")
    }
    #expect(first.map(\.at) == [MatchTime(.secondHalf, 62)])
  }

  @Test("is another season's or competition's only where the reader says so")
  func competition() throws {
    let liga = FeedCompetition(name: "La Liga", season: "2017-18")
    let named = try Wyscout.read(matches: matches, competition: liga)
    #expect(named.matches.allSatisfy { $0.competition == liga && $0.incidents.isEmpty })
  }

  @Test("is the same in any order of the rows")
  func permutation() throws {
    var dice = Dice(seed: 3)
    func shuffled(_ path: String) throws -> [UInt8] {
      let lines = try PublishedTables.lines(path)
      return PublishedTables.table([lines[0]] + lines.dropFirst().shuffled(using: &dice))
    }
    let other = try Wyscout.read(
      matches: shuffled("wyscout/matches.csv"), keyEvents: shuffled("wyscout/key_events.csv"),
      substitutions: shuffled("wyscout/substitutions.csv"))
    #expect(Self.unordered(other) == Self.unordered(feed))
  }

  private static func unordered(_ feed: Feed) -> Set<FeedMatch> {
    Set(
      feed.matches.map { match in
        var match = match
        match.line = 0
        for index in match.incidents.indices { match.incidents[index].line = 0 }
        match.incidents.sort { "\($0)" < "\($1)" }
        return match
      })
  }

  @Test("is read or refused after any flip of a bit and any cut")
  func hostile() throws {
    var dice = Dice(seed: 5)
    for _ in 0..<150 {
      var (left, right) = (matches, Array(events.prefix(6_000)))
      for _ in 0..<4 {
        left[Int.random(in: 0..<left.count, using: &dice)] ^=
          1 << UInt8.random(in: 0...7, using: &dice)
        right[Int.random(in: 0..<right.count, using: &dice)] ^=
          1 << UInt8.random(in: 0...7, using: &dice)
      }
      right.removeLast(Int.random(in: 0..<right.count, using: &dice))
      _ = try? Wyscout.read(matches: left, keyEvents: right, substitutions: right)
      _ = try? Wyscout.read(matches: matches, keyEvents: right, substitutions: substitutions)
    }
  }
}
