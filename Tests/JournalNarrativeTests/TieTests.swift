import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

/// What a match meant for its tie: who goes through, how, or what is still open.
@Suite struct TieTests {
  private func brief(
    second: [Happening], first: [Happening] = Seed.firstLeg, moment: Moment = .end
  ) throws -> Report {
    let (match, tie) = try Seed.tie(second: second, first: first, moment: moment)
    let brief = Report(match: match, tie: tie, options: .plain)
    if moment == .end { ReportLaws(match: match, tie: tie).check() }
    return brief
  }

  /// A single match of a round, played at a neutral ground.
  private func single(_ round: String, _ events: [Happening]) throws -> Report {
    var desk = Newsroom(directory: Seed.directory)
    let scheduled = MatchScheduled(
      home: "real-madrid", away: "leganes", date: "2018-04-21", competition: "copa",
      round: round, tie: "tie", venue: "Mestalla", neutral: true)
    let match = try desk.match(scheduled, events)
    return ReportLaws(match: match, tie: try desk.tie([match], round: round)).check()
  }

  private static let whistles: [Happening] = [.kickOff, .halfTime, .secondHalf, .fullTime]

  private static let extraTime: [Happening] = [
    .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
    .ends(.extraTimeSecond),
  ]

  @Test func `through on aggregate`() throws {
    let brief = try brief(second: [.declared(2, 0)])
    #expect(
      brief.sentences.map(\.text) == [
        "Real Madrid knocked Leganés out of the Copa del Rey in the quarter-finals, winning the "
          + "second leg 2-0 at the Santiago Bernabéu.",
        "Real Madrid went through 3-0 on aggregate after winning the first leg 1-0.",
      ])
    #expect(brief.line.text == "Real Madrid 2-0 Leganés (agg. 3-0)")
  }

  @Test func `the winner of the match goes out`() throws {
    let brief = try brief(second: [.declared(0, 1)], first: [.declared(0, 2)])
    #expect(
      brief.sentences.map(\.text) == [
        "Leganés beat Real Madrid 1-0 in the second leg at the Santiago Bernabéu but were knocked "
          + "out of the Copa del Rey in the quarter-finals.",
        "Real Madrid went through 2-1 on aggregate after winning the first leg 2-0.",
      ])
  }

  @Test func `a first leg that was awarded counts as awarded`() throws {
    let awarded = ResultAwarded(score: Score(3, 0), reason: "ineligible player", authority: "RFEF")
    let brief = try brief(
      second: [.declared(2, 0)], first: [.declared(0, 1), Happening(.resultAwarded(awarded))])
    #expect(
      brief.sentences[1].text
        == "Leganés went through 3-2 on aggregate after winning the first leg 3-0.")
  }

  @Test func `a draw is enough`() throws {
    let brief = try brief(second: [.declared(1, 1)])
    #expect(
      brief.sentences[0].text == "Real Madrid knocked Leganés out of the Copa del Rey in "
        + "the quarter-finals with a 1-1 draw in the second leg at the Santiago Bernabéu.")
  }

  @Test func `through on penalties after two legs`() throws {
    let shootOut = Happening(
      .shootOutDeclared(ShootOutDeclared(winner: "leganes", home: 2, away: 4)))
    let brief = try brief(
      second: Self.whistles + Self.extraTime + [shootOut], first: [.declared(0, 0)])
    #expect(
      brief.sentences.map(\.text) == [
        "Leganés knocked Real Madrid out of the Copa del Rey in the quarter-finals, winning 4-2 on "
          + "penalties with the score 0-0 after extra time in the second leg at the Santiago "
          + "Bernabéu.",
        "The tie ended 0-0 on aggregate and Leganés went through 4-2 on penalties.",
      ])
    #expect(
      brief.line.text
        == "Real Madrid 0-0 Leganés (aet, agg. 0-0, Leganés 4-2 on penalties)")
  }

  @Test func `as it stands in the second half`() throws {
    let brief = try brief(second: Seed.secondLeg, moment: .minute(#require(Minute(50))))
    #expect(
      brief.sentences.map(\.text) == [
        "Real Madrid and Leganés are level at 1-1 after 47 minutes at the Santiago Bernabéu in "
          + "the second leg of their Copa del Rey quarter-final.",
        "As it stands, Real Madrid are through 2-1 on aggregate.",
        "Eraso put the visitors ahead after 32 minutes and the home fans booed at half-time.",
        "Benzema levelled on the night in the 47th minute from a pass by Lucas Vázquez.",
      ])
    #expect(
      brief.line.text
        == "Real Madrid 1-1 Leganés (after 47 minutes, agg. 2-1): Benzema 47; Eraso 32")
  }

  @Test func `extra time as it stands`() throws {
    let brief = try brief(second: Seed.secondLeg, moment: .event(6))
    #expect(
      brief.sentences[1].text == "As it stands, the tie is 1-1 on aggregate and needs extra time.")
  }

  @Test func `level after ninety minutes is not over`() throws {
    let goal = Happening.goal("leganes", "eraso", "32")
    let brief = try brief(second: [.kickOff, goal, .halfTime, .secondHalf, .fullTime])
    #expect(
      brief.sentences[0].text == "Leganés lead Real Madrid 1-0 after 90 minutes at the Santiago "
        + "Bernabéu in the second leg of their Copa del Rey quarter-final.")
    #expect(
      brief.sentences[1].text == "As it stands, the tie is 1-1 on aggregate and needs extra time.")
  }

  @Test func `extra time that is on is not asked for, nor what may come behind it`() throws {
    let goal = Happening.goal("leganes", "eraso", "32")
    let brief = try brief(
      second: [.kickOff, goal, .halfTime, .secondHalf, .fullTime, .starts(.extraTimeFirst)])
    #expect(
      brief.sentences[1].text == "As it stands, the tie is 1-1 on aggregate.")
  }

  @Test func `a final whistle on an undecided tie decides nothing`() throws {
    let brief = try brief(
      second: [.goal("leganes", "eraso", "32"), .finalWhistle()])
    #expect(
      brief.sentences.map(\.text).prefix(2) == [
        "Leganés beat Real Madrid 1-0 at the Santiago Bernabéu in the second leg of their Copa "
          + "del Rey quarter-final.",
        "The tie is 1-1 on aggregate and needs extra time.",
      ])
  }

  @Test func `a first leg that nobody recorded`() throws {
    var desk = Newsroom(directory: Seed.directory)
    let match = try desk.match(Seed.second, Seed.secondLeg)
    let brief = ReportLaws(match: match, tie: try desk.tie([match])).check()
    #expect(
      brief.sentences[0].text == "Leganés beat Real Madrid 2-1 at the Santiago Bernabéu in the "
        + "second leg of their Copa del Rey quarter-final.")
    #expect(!ReportText(brief).plain().contains("aggregate"))
    #expect(!brief.line.text.contains("agg."))
  }

  @Test func `a single match`() throws {
    #expect(
      try single("Round 3", [.declared(1, 2)]).sentences.map(\.text) == [
        "Leganés knocked Real Madrid out of the Copa del Rey in the third round, winning 2-1 at Mestalla."
      ])
  }

  @Test func `a single match on penalties`() throws {
    let shootOut = Happening(
      .shootOutDeclared(ShootOutDeclared(winner: "leganes", home: 2, away: 4)))
    #expect(
      try single("Round 3", Self.whistles + Self.extraTime + [shootOut]).sentences.map(\.text) == [
        "Leganés knocked Real Madrid out of the Copa del Rey in the third round, winning 4-2 on penalties "
          + "with the score 0-0 after extra time at Mestalla."
      ])
  }

  @Test func `a final is won, and nobody goes through`() throws {
    let brief = try single(
      "Final", [.goal("leganes", "eraso", "32"), .goal("leganes", "tito", "70"), .finalWhistle()])
    #expect(
      brief.sentences.map(\.text) == [
        "Leganés won the final of the Copa del Rey, beating Real Madrid 2-0 at Mestalla.",
        "Eraso put Leganés ahead after 32 minutes and Tito made it 2-0 in the 70th minute.",
      ])
    #expect(brief.line.text == "Real Madrid 0-2 Leganés: Eraso 32, Tito 70")
  }

  @Test func `a single match that needs extra time`() throws {
    #expect(
      try single("Final", Self.whistles).sentences.map(\.text) == [
        "Real Madrid and Leganés are level at 0-0 after 90 minutes at Mestalla in the Copa del "
          + "Rey final.",
        "The tie needs extra time.",
      ])
  }

  @Test func `a round whose name says nothing knocks nobody out`() throws {
    let document: JSONObject = [
      "format": 1, "id": "cup", "title": "Cup",
      "stages": [
        ["id": "place-3", "kind": "tie", "legs": 1, "decide": [["by": "goals"]]]
      ],
    ]
    var desk = Newsroom(directory: Seed.directory)
    let scheduled = MatchScheduled(home: "real-madrid", away: "leganes", date: "2018-01-24")
    let match = try desk.match(scheduled, [.declared(0, 1)])
    let tie = try desk.tie([match], round: "place-3", under: Regulation(document))
    let brief = ReportLaws(match: match, tie: tie).check()
    #expect(brief.sentences[0].text == "Leganés beat Real Madrid 1-0 in the Copa del Rey.")
  }

  @Test func `a goal struck out after the whistle changes the tie's words`() throws {
    let struck = Seed.secondLeg + [.disallowed(.e(11), .offside)]
    let brief = try brief(second: struck)
    #expect(
      brief.sentences[0].text == "Real Madrid knocked Leganés out of the Copa del Rey in "
        + "the quarter-finals with a 1-1 draw in the second leg at the Santiago Bernabéu.")
    #expect(!brief.sentences[0].evidence.contains(11))
    let texts = brief.sentences.map(\.text)
    #expect(
      texts.contains { $0.hasPrefix("Gabriel Pires of Leganés had a goal") }, "\(texts)")
  }
}
