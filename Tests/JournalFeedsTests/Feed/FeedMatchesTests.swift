import JournalCore
import JournalFeeds
import Testing

@Suite struct `The matches of a feed, packed` {
  /// The second leg of January 2018 with every field that a feed can fill, and each kind of incident.
  static let full: FeedMatch = {
    var match = FeedMatch(
      line: 7, home: FeedTeam("Real Madrid", country: "ESP"), away: FeedTeam("Leganés"))
    match.file = "copa.txt"
    match.key = "2565548"
    match.competition = FeedCompetition(name: "Copa del Rey", season: "2017-18")
    (match.stage, match.group, match.round) = ("Knock-out", "Group A", "Quarter-finals")
    (match.leg, match.matchday) = (2, 38)
    (match.date, match.time, match.offset) = (CalendarDate("2018-01-24"), 21 * 60 + 30, -60)
    (match.venue, match.city, match.country) = ("Santiago Bernabéu", "Madrid", "Spain")
    match.isNeutral = false
    (match.status, match.note) = (.abandoned, "abandoned at 1-2 in 80'; result stood")
    (match.awardedTo, match.awarded) = (.away, Score(0, 3))
    match.halt = FeedHalt(note: "abandoned at 1-2 in 80'; result stood")
    match.doubts = [Doubt("other-weekday", "It is a Wednesday.", position: 3)]
    match.score.halfTime = Score(0, 1)
    match.score.fullTime = Score(1, 2)
    match.score.extraTime = Score(2, 2)
    match.score.shootOut = Score(300, 299)
    (match.score.shootOutWinner, match.score.firstKicker) = (.home, .away)
    (match.score.hasExtraTime, match.score.extraTimeEnded) = (true, "golden")
    (match.score.aggregate, match.score.awayGoals) = (Score(2, 2), Score(1, 0))
    match.score.unspecified = Score(0, 0)
    var times = [
      MatchTime(.firstHalf, 45, added: 2), MatchTime(.halfTime), MatchTime.unknown(in: .secondHalf),
      MatchTime(
        period: nil, minute: 90, second: 59, precision: .capped, after: EventID(high: 1, low: 2)),
    ]
    times.append(MatchTime(.extraTimeSecond, 120))
    let incidents: [FeedIncident.What] = [
      .goal(player: "Eraso", own: true, penalty: false, assist: "Amrabat"),
      .goal(player: nil, own: false, penalty: true, assist: nil),
      .card(player: "Nacho", colour: .red), .substitution(off: "Theo", on: "Modrić"),
      .penaltyMissed(player: "Benzema", outcome: .saved), .penaltyMissed(player: nil, outcome: nil),
      .woodwork(player: "Isco", part: .crossbar), .offside(player: nil),
      .shootOutKick(number: 5, player: "Ramos", outcome: .wide),
    ]
    for (place, what) in incidents.enumerated() {
      var incident = FeedIncident(
        line: 8 + place, key: "k\(place)", side: place % 2 == 0 ? .away : .home,
        at: place < times.count ? times[place] : nil, what)
      incident.file = "goals.csv"
      (incident.bodyPart, incident.situation) = (.head, .corner)
      match.incidents.append(incident)
    }
    match.lineUps = [
      FeedLineUp(
        line: 20, side: .home, starters: ["Casilla", "Achraf"], bench: ["Moha"], coach: "Zidane",
        captain: "Ramos", formation: "4-4-2")
    ]
    match.season = "2017-18"
    (match.referee, match.refereeCountry, match.attendance) = ("Munuera", "Spain", 45_211)
    return match
  }()

  @Test func `come out as they went in, with every field and without any`() {
    let plain = FeedMatch(line: -3, home: FeedTeam("A"), away: FeedTeam("B"))
    let matches: FeedMatches = [Self.full, plain, Self.full]
    #expect(matches[0] == Self.full)
    #expect(matches[1] == plain)
    #expect(matches[2] == Self.full)
    #expect(Self.full.halt?.minute == 80)
    // No field of the example is left empty, so that none can be forgotten.
    for (name, value) in Mirror(reflecting: Self.full).children {
      #expect("\(value)" != "nil" && "\(value)" != "[]", "\(name ?? "")")
    }
  }

  @Test func `change, move and go as in any collection`() {
    var matches: FeedMatches = [Self.full, Self.full]
    matches[1].incidents.removeLast(4)
    matches[0].home.name = "Castilla"
    #expect(matches[1].incidents.count == 5)
    #expect(matches.map(\.home.name) == ["Castilla", "Real Madrid"])
    matches.removeAll { $0.home.name == "Castilla" }
    #expect(matches.map(\.lineUps.count) == [1])
    #expect(matches != [Self.full])
  }

  @Test func `keep names apart that differ in their bytes only`() {
    let names = ["Legan\u{E9}s", "Legane\u{301}s"]
    let matches = FeedMatches(
      names.map { FeedMatch(line: 1, home: FeedTeam($0), away: FeedTeam("B")) })
    #expect(matches.map { Array($0.home.name.utf8) } == names.map { Array($0.utf8) })
  }
}
