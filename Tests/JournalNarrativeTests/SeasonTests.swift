import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// What a match means in the light of earlier matches and for those to come.
@Suite struct SeasonTests {
  private static let days: [CalendarDate] = [
    "2018-01-06", "2018-01-13", "2018-01-20", "2018-01-27", "2018-02-03",
  ]

  /// Returns the report of the last of several home league matches of Leganés, a week apart.
  ///
  /// - Parameter matchdays: the matchday of each, in order of date.
  private func report(_ scores: [Score], matchdays: [Int]) throws -> [String] {
    var room = Newsroom(directory: Seed.directory)
    var matches: [MatchReading] = []
    for (index, score) in scores.enumerated() {
      let scheduled = MatchScheduled(
        home: "leganes", away: "real-madrid", date: Self.days[index], competition: "copa",
        matchday: matchdays[index])
      matches.append(try room.match(scheduled, [.declared(score.home, score.away)]))
    }
    let last = try #require(matches.last)
    let around = Surroundings(earlier: ["leganes": matches.dropLast().reversed()])
    return Report(match: last, tie: nil, surroundings: around, options: .plainFull)
      .sentences.map(\.text)
  }

  @Test func `three wins on matchdays in a row are a run`() throws {
    let won = [Score(1, 0), Score(2, 1), Score(3, 0)]
    #expect(
      try report(won, matchdays: [7, 8, 9]).contains(
        "Leganés have won their last three matches in the Copa del Rey."))
    let lost = won.map { Score($0.away, $0.home) }
    #expect(
      try report(lost, matchdays: [7, 8, 9]).contains(
        "Leganés have lost their last three matches in the Copa del Rey."))
  }

  @Test func `two wins, a gap or a draw are none`() throws {
    let won = Score(1, 0)
    let none: [([Score], [Int])] = [
      ([won, won], [8, 9]), ([won, won, won], [6, 8, 9]), ([won, Score(1, 1), won], [7, 8, 9]),
      ([won, Score(0, 1), won], [7, 8, 9]), ([won, won, Score(2, 2)], [7, 8, 9]),
    ]
    for (scores, matchdays) in none {
      let text = try report(scores, matchdays: matchdays).joined(separator: " ")
      #expect(!text.contains("have won"), "\(text)")
    }
  }

  @Test func `the runs of both sides are one sentence, and so is their next day`() throws {
    var room = Newsroom(directory: Seed.directory)
    var matches: [MatchReading] = []
    for (index, date) in Self.days.prefix(3).enumerated() {
      let scheduled = MatchScheduled(
        home: "leganes", away: "real-madrid", date: date, competition: "copa",
        matchday: index + 7)
      matches.append(try room.match(scheduled, [.declared(1, 0)]))
    }
    let last = try #require(matches.last)
    let teams: [TeamSlug] = ["leganes", "real-madrid"]
    let next = try teams.map { team in
      (team, try room.match(MatchScheduled(home: team, away: "sevilla", date: Self.days[3]), []))
    }
    let earlier = Array(matches.dropLast().reversed())
    let around = Surroundings(
      next: Dictionary(uniqueKeysWithValues: next),
      earlier: ["leganes": earlier, "real-madrid": earlier])
    let text = Report(match: last, tie: nil, surroundings: around, options: .plainFull)
      .sentences.map(\.text)
    #expect(
      text.contains(
        "Leganés have won their last three matches in the Copa del Rey, while Real Madrid have lost "
          + "three in a row."), "\(text)")
    #expect(text.last?.hasSuffix("on the same day.") == true, "\(text)")
  }

  @Test func `a rematch is told once, and a match next year not at all`() throws {
    func text(on date: CalendarDate) throws -> String {
      var room = Newsroom(directory: Seed.directory)
      let match = try room.match(
        MatchScheduled(home: "leganes", away: "real-madrid", date: "2018-01-06"), [.declared(1, 0)])
      let next = try room.match(
        MatchScheduled(home: "real-madrid", away: "leganes", date: date), [])
      let around = Surroundings(next: ["leganes": next, "real-madrid": next])
      return Report(match: match, tie: nil, surroundings: around, options: .plainFull)
        .sentences.map(\.text).joined(separator: " ")
    }
    let soon = try text(on: "2018-01-13")
    #expect(soon.hasSuffix("Leganés meet Real Madrid again on 13 January."))
    #expect(soon.ranges(of: "13 January").count == 1)
    #expect(try !text(on: "2019-01-13").contains("2019"))
  }

  @Test func `a suspension is told with who imposed it`() throws {
    func suspended(_ suspension: SuspensionImposed) throws -> String? {
      let match = try Seed.match([.finalWhistle(), Happening(.suspensionImposed(suspension))])
      return Report(match: match, tie: nil, options: .plainFull).sentences.last?.text
    }
    #expect(
      try suspended(
        SuspensionImposed(player: "tito", matches: 3, reason: "a kick", authority: "RFEF"))
        == "RFEF suspended Tito for three matches.")
    #expect(
      try suspended(
        SuspensionImposed(player: "tito", matches: 1, reason: "a kick", authority: "RFEF"))
        == "RFEF suspended Tito for one match.")
    #expect(
      try suspended(
        SuspensionImposed(
          player: "tito", until: "2018-06-30", reason: "a kick", authority: "RFEF"))
        == "RFEF suspended Tito until 30 June 2018.")
  }

  @Test func `a substitute who scores is called one`() throws {
    let match = try Seed.match([
      .substitution("leganes", off: "eraso", on: "tito", "60"), .goal("leganes", "tito", "70"),
      .goal("real-madrid", "isco", "80"), .finalWhistle(),
    ])
    let text = Report(match: match, tie: nil, options: .plainFull).sentences.map(\.text)
      .joined(separator: " ")
    #expect(text.contains("Tito, on as a substitute, put Leganés ahead in the 70th minute"))
    #expect(text.contains("but Isco equalised in the 80th minute"))
  }
}
