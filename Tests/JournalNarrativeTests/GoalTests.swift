import JournalCore
import JournalNarrative
import JournalReportTesting
import JournalTesting
import Testing

/// How goals are told: no word that they have not earned.
@Suite struct GoalTests {
  private static let rm: TeamSlug = "real-madrid"
  private static let leg: TeamSlug = "leganes"

  private func sentences(_ events: [Happening], via: Envelope.Via = .typed) throws -> [String] {
    var desk = Newsroom(directory: Seed.directory, via: via)
    let scheduled = MatchScheduled(home: Self.rm, away: Self.leg, date: "2018-01-24")
    let match = try desk.match(scheduled, events + [.finalWhistle()])
    return ReportLaws(match: match, tie: nil).check().sentences.dropFirst().map(\.text)
  }

  @Test func `unknown scorers`() throws {
    #expect(
      try sentences([
        .goal(Self.leg, nil, "32"), .goal(Self.rm, nil, "47"), .goal(Self.leg, nil, "50"),
        .goal(Self.leg, nil, "80"),
      ]) == [
        "The visitors went ahead after 32 minutes, but Real Madrid equalised in the 47th minute.",
        "Leganés went back in front three minutes later and made it 3-1 in the 80th minute.",
      ])
  }

  @Test func `unknown minutes leave who scored and nothing of the order`() throws {
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "?"), .goal(Self.rm, "karim-benzema", "?"),
        .goal(Self.leg, "gabriel-pires", "?"),
      ]) == ["Eraso and Gabriel Pires scored for Leganés, Benzema for Real Madrid."])
  }

  @Test func `unknown minutes of known halves keep their order`() throws {
    #expect(
      try sentences([.goal(Self.leg, "eraso", "?H1"), .goal(Self.rm, "isco", "?H2")]) == [
        "Eraso put the visitors ahead in the first half, but Isco equalised in the second half."
      ])
  }

  @Test func `what was logged live keeps the order of the log`() throws {
    let goals: [Happening] = [.goal(Self.leg, "eraso", "?H2"), .goal(Self.rm, "isco", "?H2")]
    #expect(
      try sentences([.kickOff, .halfTime, .secondHalf] + goals, via: .live) == [
        "Eraso put the visitors ahead in the second half, but Isco equalised in the second half."
      ])
    #expect(
      try sentences([.kickOff, .halfTime, .secondHalf] + goals) == [
        "Isco scored for Real Madrid, Eraso for Leganés."
      ])
  }

  @Test func `two goals of one minute have no order`() throws {
    #expect(
      try sentences([.goal(Self.leg, "eraso", "32"), .goal(Self.rm, "isco", "32")]) == [
        "Isco scored for Real Madrid, Eraso for Leganés."
      ])
  }

  @Test func `a goal known to have followed another has an order`() throws {
    let after = MatchTime.unknown(in: .firstHalf, after: .e(2))
    #expect(
      try sentences([.goal(Self.leg, "eraso", "32"), .goal(Self.rm, "isco", after)]) == [
        "Eraso put the visitors ahead after 32 minutes, but Isco equalised in the first half."
      ])
  }

  @Test func `own goals count for the other side and never for the scorer`() throws {
    #expect(
      try sentences([
        .ownGoal(for: Self.leg, by: "sergio-ramos", "10"), .goal(Self.rm, "isco", "20"),
        .ownGoal(for: Self.leg, by: nil, "70"),
      ]) == [
        "An own goal by Ramos put Leganés ahead after 10 minutes, but Isco equalised in "
          + "the 20th minute.",
        "An own goal gave Leganés the winner in the 70th minute.",
      ])
    #expect(
      try sentences([.ownGoal(for: Self.leg, by: "sergio-ramos", "10")]).isEmpty,
      "the lead tells the only goal")
  }

  @Test func `own goals without a story`() throws {
    #expect(
      try sentences([
        .ownGoal(for: Self.leg, by: "sergio-ramos", "?"), .goal(Self.leg, "eraso", "?"),
      ]) == ["Eraso scored for Leganés.", "Ramos scored an own goal."])
  }

  @Test func `penalties`() throws {
    #expect(
      try sentences([
        .goal(Self.rm, "sergio-ramos", "10", situation: .penalty),
        .goal(Self.leg, nil, "90+2", situation: .penalty),
      ]) == [
        "Ramos put Real Madrid ahead from the penalty spot after 10 minutes, but Leganés "
          + "equalised from the penalty spot in stoppage time."
      ])
  }

  @Test func `a goal struck out is not counted and may be told`() throws {
    let events: [Happening] = [
      .goal(Self.leg, "eraso", "32"), .goal(Self.rm, "isco", "40"),
      .disallowed(.e(3), .offside, "41"),
    ]
    #expect(
      try sentences(events) == [
        "Isco of Real Madrid had a goal in the 40th minute ruled out for offside."
      ])
    let match = try Seed.match(events + [.finalWhistle()])
    let brief = Report(match: match, tie: nil, options: .plain)
    #expect(brief.line.text == "Real Madrid 0-1 Leganés: Eraso 32")
    #expect(
      brief.sentences[0].text
        == "A goal by Eraso in the 32nd minute gave Leganés a 1-0 win over Real Madrid.")
    #expect(brief.sentences[1].evidence == [3, 4])
    #expect(!brief.sentences[0].evidence.contains(3))
  }

  @Test func `a goal overturned by review, and one restored`() throws {
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "32"), .check(.e(2), .goal, "33"),
        .decision(of: .e(3), .overturned, "33"),
      ]) == [
        "Eraso of Leganés had a goal in the 32nd minute ruled out by the video assistant."
      ])
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "32"), .disallowed(.e(2), .offside, "33"),
        .check(.e(3), .goal, "33"), .decision(of: .e(4), .overturned, "34"),
      ]).isEmpty, "the lead tells the only goal")
  }

  @Test func `a goal that was never logged as one`() throws {
    let ruling = GoalDisallowed(team: Self.leg, player: "eraso", reason: .handball, by: .var)
    #expect(
      try sentences([Happening(.goalDisallowed(ruling), at: "12")]) == [
        "Eraso of Leganés had a goal in the 12th minute ruled out for handball by the video "
          + "assistant."
      ])
  }

  @Test func `a goal taken back is gone and a corrected one is as corrected`() throws {
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "32"), .goal(Self.leg, "tito", "40"), .retraction(of: .e(3)),
        .correction(of: .e(2), ["player": "beauvue", "minute": 31]), .goal(Self.rm, nil, "50"),
      ]) == [
        "Beauvue put the visitors ahead after 31 minutes, but Real Madrid equalised in the 50th "
          + "minute."
      ])
  }

  @Test func `another source's minute changes nothing`() throws {
    let claim = Happening(.claim(Claim(about: .e(2), field: "minute", value: 31)))
    let goals: [Happening] = [.goal(Self.leg, "eraso", "32"), .goal(Self.rm, "isco", "35")]
    #expect(
      try sentences(goals + [claim]) == [
        "Eraso put the visitors ahead after 32 minutes, but Isco equalised three minutes later."
      ])
  }

  @Test func `a dispute that touches the order leaves no story`() throws {
    let claim = Happening(.claim(Claim(about: .e(2), field: "minute", value: 36)))
    #expect(
      try sentences([.goal(Self.leg, "eraso", "32"), .goal(Self.rm, "isco", "35"), claim]) == [
        "Isco scored for Real Madrid, Eraso for Leganés."
      ])
  }

  @Test func `stoppage time folded into the last minute is no minute`() throws {
    let capped = MatchTime(period: .firstHalf, minute: 45, precision: .capped)
    let about = MatchTime(period: .secondHalf, minute: 70, precision: .approximate)
    #expect(
      try sentences([.goal(Self.leg, "eraso", capped), .goal(Self.rm, "isco", about)]) == [
        "Eraso put the visitors ahead at the end of the first half, but Isco equalised around "
          + "the 70th minute."
      ])
  }

  @Test func `no gap over half-time and none with something told between`() throws {
    #expect(
      try sentences([.goal(Self.leg, "eraso", "44"), .goal(Self.rm, "isco", "46")]) == [
        "Eraso put the visitors ahead after 44 minutes, but Isco equalised in the 46th minute."
      ])
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "10"), .card(.red, Self.leg, "tito", "12"),
        .goal(Self.rm, "isco", "15"),
      ]) == [
        "Eraso put the visitors ahead after 10 minutes.",
        "Leganés had Tito sent off in the 12th minute.", "Isco equalised in the 15th minute.",
      ])
  }

  @Test func `a lead cut and one rebuilt`() throws {
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "10"), .goal(Self.leg, "eraso", "20"),
        .goal(Self.rm, "isco", "60"), .goal(Self.leg, "beauvue", "80"),
      ]) == [
        "Eraso put Leganés ahead in the 10th minute and scored again in the 20th minute to make it 2-0.",
        "Isco pulled one back for Real Madrid in the 60th minute.",
        "Beauvue made it 3-1 in the 80th minute.",
      ])
  }

  @Test func `a side that had not led is not back in front`() throws {
    #expect(
      try sentences([
        .goal(Self.leg, "eraso", "10"), .goal(Self.rm, "isco", "50"),
        .goal(Self.rm, "karim-benzema", "60"), .goal(Self.rm, "karim-benzema", "80"),
      ]) == [
        "Eraso put the visitors ahead after 10 minutes, but Isco equalised in the 50th minute.",
        "Benzema put Real Madrid ahead in the 60th minute and scored again in the 80th minute to make "
          + "it 3-1.",
      ])
  }

  @Test func `many goals of one side are put together`() throws {
    let minutes: [MatchTime] = ["11", "23", "24", "26", "29", "69", "79"]
    let scorers: [PersonSlug] = [
      "eraso", "beauvue", "tito", "tito", "gabriel-pires", "eraso", "eraso",
    ]
    let goals = zip(scorers, minutes).map { Happening.goal(Self.leg, $0, $1) }
    #expect(
      try sentences(goals + [.goal(Self.rm, "isco", "90")]) == [
        "Eraso put the visitors ahead after 11 minutes and Beauvue, Tito (twice), Gabriel Pires "
          + "and Eraso (twice) made it 7-0.",
        "Isco scored a consolation for Real Madrid in the 90th minute.",
      ])
  }

  @Test func `of a long exchange the beginning and the end`() throws {
    let goals = (1...8).map { number in
      Happening.goal(
        number.isMultiple(of: 2) ? Self.rm : Self.leg, nil,
        MatchTime(.firstHalf, number * 4))
    }
    #expect(
      try sentences(goals) == [
        "The visitors went ahead after four minutes, but Real Madrid equalised four minutes later.",
        "Leganés were later 3-2 up.",
        "Real Madrid equalised in the 24th minute, but Leganés went back in front four minutes "
          + "later.",
        "Real Madrid equalised four minutes later.",
      ])
  }

  @Test func `a winner is the last goal of a match won by one`() throws {
    let goals: [Happening] = [
      .goal(Self.leg, "eraso", "10"), .goal(Self.rm, "isco", "50"),
      .goal(Self.leg, "beauvue", "60"),
    ]
    #expect(try sentences(goals).contains { $0.contains("scored the winner") })
    let more = goals + [.goal(Self.leg, "tito", "80"), .goal(Self.rm, "isco", "85")]
    #expect(try !sentences(more).contains { $0.contains("the winner") })
    let unfinished = Report(match: try Seed.match(goals), tie: nil, options: .plain)
    #expect(!ReportText(unfinished).plain().contains("the winner"))
  }
}
