import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

/// Matches out of the ordinary: their reports hold nothing that the log does not.
@Suite struct OddMatchTests {
  /// A made-up match between the two teams of the quarter-final.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let round: String?
    let isNeutral: Bool?
    let events: [Happening]

    init(_ name: String, round: String? = nil, neutral: Bool? = nil, _ events: [Happening]) {
      self.name = name
      self.round = round
      isNeutral = neutral
      self.events = events
    }

    var testDescription: String { name }
  }

  private static let whistles: [Happening] = [.kickOff, .halfTime, .secondHalf, .fullTime]

  private static let extraTime: [Happening] =
    whistles + [
      .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
      .ends(.extraTimeSecond),
    ]

  private static let kicks = Happening(
    .shootOutDeclared(ShootOutDeclared(winner: "leganes", home: 2, away: 4)))

  private static func goals(_ sides: [TeamSlug]) -> [Happening] {
    sides.enumerated().map { index, side in
      .goal(
        side, side == "leganes" ? "javier-eraso" : "karim-benzema",
        MatchTime(.firstHalf, 5 + index * 3))
    }
  }

  private static func said(_ statement: Statement) -> Happening {
    Happening(.statement(statement), at: MatchTime(.post))
  }

  private static let home: TeamSlug = "real-madrid"
  private static let away: TeamSlug = "leganes"

  static let cases = [
    Case("nothing yet", []), Case("a cup tie to come", round: "Round 3", []),
    Case("kicked off", [.kickOff]), Case("goalless", whistles),
    Case("a league match won away", goals([away]) + whistles),
    Case("a rout", goals([home, home, home, home, home]) + whistles),
    Case("a thriller", goals([away, home, home, away, away]) + whistles),
    Case("a lead of two lost", goals([away, away, home, home]) + whistles),
    Case("from two behind", goals([away, away, home, home, home]) + whistles),
    Case("a long story", goals([home, home, home, away, away, home, home, away]) + whistles),
    Case("an own goal", [.ownGoal(for: home, by: "tito", "10")] + whistles),
    Case("an own goal by nobody", [.ownGoal(for: home, by: nil, "10")] + whistles),
    Case("no scorers", [.goal(home, nil, "10"), .goal(away, nil, "?H2")] + whistles),
    Case("no order", [.goal(home, "isco", "?"), .goal(away, "tito", "?")] + whistles),
    Case("stoppage time", [.goal(home, "isco", "45+2"), .goal(away, "tito", "90+4")] + whistles),
    Case("only a score", [.declared(2, 3)]),
    Case("under way with no whistle", goals([away])),
    Case("a shoot-out in a league", whistles + [kicks]),
    Case("a shoot-out after a win", goals([home]) + whistles + [kicks]),
    Case("a cup match on penalties", round: "Round 3", extraTime + [kicks]),
    Case(
      "suspensions",
      whistles + [
        Happening(
          .suspensionImposed(
            SuspensionImposed(player: "tito", matches: 3, reason: "a kick", authority: "RFEF"))),
        Happening(
          .suspensionImposed(
            SuspensionImposed(player: "isco", matches: 1, reason: "words", authority: "RFEF"))),
      ]),
    Case("a cup match that needs more", round: "Round 3", whistles),
    Case("a cup match in extra time", round: "Round 3", whistles + [.starts(.extraTimeFirst)]),
    Case("a final", round: "Final", neutral: true, goals([away, away]) + whistles),
    Case("a final on penalties", round: "Final", neutral: true, extraTime + [kicks]),
    Case(
      "a final in extra time", round: "Final", neutral: true,
      extraTime + [.goal(away, "tito", "118")]),
    Case("third place", round: "Third place", goals([home]) + whistles),
    Case("a round that says nothing", round: "Round robin", goals([home]) + whistles),
    Case(
      "an award",
      goals([away]) + whistles + [
        Happening(
          .resultAwarded(
            ResultAwarded(score: Score(3, 0), reason: "ineligible player", authority: "RFEF")))
      ]),
    Case(
      "an award in a cup", round: "Round 3",
      goals([away]) + whistles + [
        Happening(
          .resultAwarded(
            ResultAwarded(score: Score(3, 0), reason: "ineligible player", authority: "RFEF")))
      ]),
    Case(
      "red cards",
      whistles + [
        .card(.red, away, "tito", "60"), .card(.secondYellow, home, "isco", "61"),
        .card(.red, home, "nacho", "62"),
      ]),
    Case(
      "woodwork",
      whistles
        + (1...5).map { minute in
          Happening(
            .shot(Shot(team: minute == 2 ? home : away, player: "tito", outcome: .woodwork)),
            at: MatchTime(.firstHalf, minute))
        }),
    Case(
      "crowds", neutral: true,
      whistles
        + Crowd.Kind.allCases.map { kind in
          Happening(.crowd(Crowd(kind: kind, by: .away, target: "leganes")), at: "HT")
        }),
    Case(
      "crowds at home",
      whistles + [
        Happening(.crowd(Crowd(kind: .silence)), at: "HT"),
        Happening(.crowd(Crowd(kind: .ovation, by: .all, target: "isco")), at: "80"),
        Happening(.crowd(Crowd(kind: .objectsThrown, by: .home, target: "leganes")), at: "?"),
      ]),
    Case(
      "words of all kinds",
      whistles + [
        said(Statement(speaker: "zinedine-zidane", text: ["en": "we lost"], form: .reported)),
        said(Statement(speaker: "asier-garitano", text: ["en-GB": "We won!"])),
        said(Statement(speaker: "zinedine-zidane", text: ["es": "Perdimos."])),
        said(Statement(speaker: "isco", text: ["en": "\"Well...\""])),
        said(
          Statement(
            speaker: "asier-garitano", text: ["en": "It is ours."], original: "es",
            translator: "AFP")),
        said(Statement(speaker: "nobody-known", text: ["en": "It was I."])),
      ]),
    Case(
      "goals struck out",
      [.kickOff, .goal(home, "isco", "20"), .disallowed(.e(3), .handball, "21")] + [
        .goal(away, "tito", "30"), .check(.e(5), .goal, "31"),
        .decision(of: .e(6), .overturned, "32"),
        Happening(
          .goalDisallowed(GoalDisallowed(team: away, player: "tito", reason: .offside, by: .var)),
          at: "40"), .halfTime, .secondHalf, .fullTime,
      ]),
  ]

  @Test(arguments: cases)
  func `its reports are supported in every language`(odd: Case) throws {
    var room = Newsroom(directory: QuarterFinal.directory)
    let scheduled = MatchScheduled(
      home: Self.home, away: Self.away, date: day("2018-04-21"), competition: "copa",
      round: odd.round,
      tie: odd.round == nil ? nil : "tie", venue: "Mestalla", neutral: odd.isNeutral)
    let match = try room.match(scheduled, odd.events)
    let isCup = odd.round.map { !$0.hasPrefix("Third") && $0 != "Round robin" } ?? false
    let tie = isCup ? try room.tie([match], round: odd.round ?? "") : nil
    for language in Language.all {
      for length in ReportOptions.Length.allCases {
        for tone in Tone.allCases {
          let options = ReportOptions(language: language, length: length, tone: tone)
          let report = Report(match: match, tie: tie, options: options)
          let findings = ReportAudit(report, match: match, tie: tie).findings
          #expect(findings.isEmpty, "\(findings.inWords)")
        }
      }
    }
  }

  @Test func `a match that is over is not led any more`() throws {
    var room = Newsroom(directory: QuarterFinal.directory)
    let scheduled = MatchScheduled(home: Self.home, away: Self.away, date: day("2018-04-21"))
    let match = try room.match(scheduled, Self.goals([Self.away]) + Self.whistles)
    let options = ReportOptions(length: .headline, isPlain: true)
    let report = Report(match: match, tie: nil, options: options)
    #expect(report.headline.text == "Leganés beat Real Madrid 1-0")
    for (text, isRight) in [
      ("Leganés edge Real Madrid 1-0", true), ("Leganés lead Real Madrid 1-0", false),
    ] {
      let audit = ReportAudit.check(text: text, against: report, match: match, tie: nil)
      #expect(audit.isSupported == isRight)
    }
  }
}
