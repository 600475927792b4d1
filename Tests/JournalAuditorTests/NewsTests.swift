import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// What a desk leads with, in the first sentence and in the headline, on matches as they were
/// played. Every report is audited as well.
@Suite struct NewsTests {
  /// A match of two teams by the names under which it was played.
  private struct Fixture {
    let home: String
    let away: String
    let date: CalendarDate
    var round: String?
    var leg: Int?
    var tie: TieSlug?
    var competition = "World Cup"
  }

  private struct Told {
    let headline: String
    let lead: String
    let rest: String
  }

  private func desk(_ fixture: Fixture, _ people: [String]) throws -> Newsroom {
    var desk = Newsroom()
    for (slug, name) in [("home", fixture.home), ("away", fixture.away)] {
      let team = try #require(TeamSlug(slug))
      desk.directory.take(.teamRegistered(TeamRegistered(team: team, name: name)), at: 1)
    }
    for name in people {
      let person = try #require(PersonSlug(SlugMint.fold(name)))
      desk.directory.take(.personRegistered(PersonRegistered(person: person, name: name)), at: 1)
    }
    let cup = CompetitionDefined(competition: "cup", season: "1990", name: fixture.competition)
    desk.directory.take(.competitionDefined(cup), at: 1)
    return desk
  }

  private func scheduled(_ fixture: Fixture) -> MatchScheduled {
    MatchScheduled(
      home: "home", away: "away", date: fixture.date, competition: "cup", round: fixture.round,
      leg: fixture.leg, tie: fixture.tie, neutral: fixture.leg == nil)
  }

  /// Tells a match in every tone, and checks each report against its log.
  private func tell(
    _ fixture: Fixture, _ people: [String] = [], _ events: [Happening],
    legs: [MatchReading]? = nil, _ language: Language = .english
  ) throws -> [Told] {
    var desk = try desk(fixture, people)
    let match = try desk.match(scheduled(fixture), events)
    let around = Surroundings(legs: legs)
    return try [ReportOptions.Length.full, .brief].flatMap { length in
      try Tone.allCases.map { tone in
        let report = Report(
          match: match, tie: nil, surroundings: around,
          options: ReportOptions(language: language, length: length, tone: tone))
        let audit = ReportAudit(report, match: match, tie: nil, surroundings: around)
        #expect(audit.findings == [], "\(audit.findings)")
        #expect(report.headline.text.split(separator: " ").count <= 10)
        let first = try #require(report.sentences.first)
        return Told(
          headline: report.headline.text, lead: first.text,
          rest: report.sentences.dropFirst().map(\.text).joined(separator: " "))
      }
    }
  }

  private static func match(_ goals: [Happening], extraTime: Bool = false) -> [Happening] {
    let whistles: [Happening] =
      extraTime
      ? [
        .fullTime, .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
        .ends(.extraTimeSecond),
      ] : [.fullTime]
    return [.kickOff] + goals + [.halfTime, .secondHalf] + whistles
  }

  private static func goals(_ all: [(TeamSlug, PersonSlug?, MatchTime)]) -> [Happening] {
    all.map { .goal($0.0, $0.1, $0.2) }
  }

  @Test func `a hat-trick is in the lead and in the headline, and told once`() throws {
    let told = try tell(
      Fixture(home: "Paraguay", away: "Peru", date: day("1929-11-16")),
      ["Lino Nessi", "Aurelio González", "Diógenes Domínguez"],
      Self.match(
        Self.goals([
          ("home", "lino-nessi", "10"), ("home", "aurelio-gonzalez", "41"),
          ("home", "diogenes-dominguez", "53"), ("home", "aurelio-gonzalez", "59"),
          ("home", "aurelio-gonzalez", "82"),
        ])))
    for report in told {
      #expect(report.lead.contains("González scored"), "\(report.lead)")
      #expect(report.headline.contains("González"), "\(report.headline)")
      #expect(report.headline.contains("5-0"), "\(report.headline)")
      #expect(!report.rest.contains("hat-trick"), "\(report.rest)")
    }
  }

  /// Switzerland 5-7 Austria, 26 June 1954: 3-0, 3-5, 5-7; Hügi and Wagner scored three each.
  @Test func `a comeback from three down leads, and two hat-tricks join it`() throws {
    let sides: [(TeamSlug, PersonSlug?, MatchTime)] = [
      ("home", "robert-ballaman", "16"), ("home", "josef-hugi", "17"), ("home", "josef-hugi", "19"),
      ("away", "theodor-wagner", "25"), ("away", "alfred-korner", "26"),
      ("away", "theodor-wagner", "27"), ("away", "ernst-ocwirk", "32"),
      ("away", "alfred-korner", "34"), ("home", "robert-ballaman", "39"),
      ("away", "theodor-wagner", "53"), ("home", "josef-hugi", "58"),
      ("away", "erich-probst", "76"),
    ]
    let told = try tell(
      Fixture(home: "Switzerland", away: "Austria", date: day("1954-06-26")),
      [
        "Robert Ballaman", "Josef Hügi", "Theodor Wagner", "Alfred Körner", "Ernst Ocwirk",
        "Erich Probst",
      ], Self.match(Self.goals(sides)))
    for report in told {
      #expect(report.lead.contains("three goals down"), "\(report.lead)")
      #expect(report.lead.contains("Hügi and Theodor Wagner scored"), "\(report.lead)")
      #expect(report.headline.contains("from three down"), "\(report.headline)")
      #expect(!report.rest.contains("goals down") && !report.rest.contains("hat-trick"))
    }
  }

  /// United States 3-3 Venezuela, 22 June 1993, after 3-0.
  @Test func `a lead of three let slip leads`() throws {
    let told = try tell(
      Fixture(home: "United States", away: "Venezuela", date: day("1993-06-22")), [],
      Self.match(
        Self.goals([
          ("home", nil, "21"), ("home", nil, "26"), ("home", nil, "40"), ("away", nil, "68"),
          ("away", nil, "80"), ("away", nil, "84"),
        ])))
    for report in told {
      #expect(
        report.lead.contains("3-0 lead slip") || report.lead.contains("three goals down"),
        "\(report.lead)")
      #expect(
        report.headline == "Venezuela come from three down to draw 3-3 with United States"
          || report.headline.contains("come from three down"), "\(report.headline)")
      #expect(!report.rest.contains("had led 3-0") && !report.rest.contains("not enough"))
    }
  }

  /// West Germany 1-0 Argentina, 8 July 1990: Monzón was sent off at 0-0, Brehme's penalty came in
  /// the 85th minute, Dezotti was sent off in the 87th.
  @Test func `red cards of a side that then lost are in the lead`() throws {
    let told = try tell(
      Fixture(home: "West Germany", away: "Argentina", date: day("1990-07-08"), round: "Final"),
      ["Pedro Monzón", "Gustavo Dezotti", "Andreas Brehme"],
      Self.match([
        .card(.red, "away", "pedro-monzon", "65"),
        .goal("home", "andreas-brehme", "85", situation: .penalty),
        .card(.red, "away", "gustavo-dezotti", "87"),
      ]), legs: [])
    for report in told {
      #expect(
        report.lead.contains("with Pedro Monzón and Gustavo Dezotti of Argentina sent off"),
        "\(report.lead)")
      #expect(report.lead.contains("won the World Cup"), "\(report.lead)")
      #expect(report.headline == "West Germany beat Argentina 1-0 to win the World Cup")
    }
  }

  /// Scotland 1-2 ... one man short: Cameroon 1-0 Argentina, 8 June 1990, ended with nine; here the
  /// first red card alone, in the 61st minute at 0-0.
  @Test func `a side that won a man short is ten-man in the headline`() throws {
    let told = try tell(
      Fixture(home: "Argentina", away: "Cameroon", date: day("1990-06-08")),
      ["André Kana-Biyik", "François Omam-Biyik"],
      Self.match([
        .card(.red, "away", "andre-kana-biyik", "61"),
        .goal("away", "francois-omam-biyik", "67"),
      ]))
    for report in told {
      #expect(report.headline == "Ten-man Cameroon beat Argentina 1-0", "\(report.headline)")
      #expect(report.lead.contains("Kana-Biyik of Cameroon sent off"), "\(report.lead)")
    }
  }

  /// France 3-2 Mexico, 19 June 1954: Kopa's penalty in the 88th minute. Mexico 1-1 Wales, 11 June
  /// 1958: Belmonte in the 89th. Scotland 1-2 Brazil, 10 June 1998: Boyd's own goal in the 73rd.
  @Test func `a last goal that decided leads`() throws {
    let won = try tell(
      Fixture(home: "France", away: "Mexico", date: day("1954-06-19")), ["Raymond Kopa"],
      Self.match([
        .goal("home", nil, "19"), .goal("away", nil, "46"), .goal("home", nil, "50"),
        .goal("away", nil, "60"), .goal("home", "raymond-kopa", "88", situation: .penalty),
      ]))
    for report in won {
      #expect(report.lead.contains("penalty by Raymond Kopa in the 88th minute"), "\(report.lead)")
      #expect(report.headline.contains("Kopa"), "\(report.headline)")
    }
    let saved = try tell(
      Fixture(home: "Mexico", away: "Wales", date: day("1958-06-11")), ["Jaime Belmonte"],
      Self.match([.goal("away", nil, "32"), .goal("home", "jaime-belmonte", "89")]))
    for report in saved {
      #expect(report.lead.contains("Jaime Belmonte in the 89th minute"), "\(report.lead)")
      #expect(report.headline.contains("Belmonte"), "\(report.headline)")
    }
    let own = try tell(
      Fixture(home: "Scotland", away: "Brazil", date: day("1998-06-10")), ["Tom Boyd"],
      Self.match([
        .goal("away", nil, "5"), .goal("home", nil, "38"),
        .ownGoal(for: "away", by: "tom-boyd", "73"),
      ]))
    for report in own {
      #expect(report.lead.contains("own goal by Tom Boyd"), "\(report.lead)")
      #expect(report.headline == "Own goal gives Brazil 2-1 win over Scotland")
    }
  }

  /// Ivory Coast 1-0 Ethiopia, 21 January 1968: Pokou in the 28th minute, and no more is known.
  @Test func `the only goal is told once`() throws {
    let told = try tell(
      Fixture(home: "Ethiopia", away: "Ivory Coast", date: day("1968-01-21")), ["Laurent Pokou"],
      Self.match([.goal("away", "laurent-pokou", "28")]))
    for report in told {
      #expect(report.lead.contains("Laurent Pokou in the 28th minute"), "\(report.lead)")
      #expect(!report.rest.contains("Pokou"), "\(report.rest)")
    }
  }

  /// Brazil 1-1 France, 21 June 1986: Zico missed a penalty, and France won the shoot-out 4-3.
  @Test func `a penalty that would have decided is in the lead`() throws {
    let told = try tell(
      Fixture(home: "Brazil", away: "France", date: day("1986-06-21")), ["Zico"],
      Self.match([
        .goal("home", nil, "17"), .goal("away", nil, "40"),
        Happening(
          .penaltyMissed(PenaltyMissed(team: "home", player: "zico", outcome: .saved)), at: "75"),
      ]))
    for report in told {
      #expect(report.lead.contains("after Zico of Brazil had a penalty saved"), "\(report.lead)")
    }
  }

  // MARK: - Where no regulation is adopted

  /// France 3-0 Brazil, 12 July 1998; Argentina 1-0 Italy would only reach the final.
  @Test func `the winner of a final wins the cup`() throws {
    for (round, words, headline) in [
      ("Final", "won the World Cup", "France beat Brazil 3-0 to win the World Cup"),
      ("Semi-finals", "the semi-finals", "France beat Brazil 3-0 to reach the final"),
    ] {
      let fixture = Fixture(home: "Brazil", away: "France", date: day("1998-07-12"), round: round)
      for report in try tell(fixture, [], [.declared(0, 3)], legs: []) {
        let won = report.lead.replacing("won the final of", with: "won")
          .replacing("to win the", with: "won the")
        #expect(won.contains(words), "\(report.lead)")
        #expect(report.headline == headline, "\(report.headline)")
      }
      // Nothing is claimed where the journal may hold another match of the tie.
      for report in try tell(fixture, [], [.declared(0, 3)], legs: nil) {
        #expect(!report.lead.contains("won the World Cup") && !report.lead.contains("knocked"))
      }
    }
  }

  /// Leonesa 2-3 Leganés after extra time, Copa del Rey, 15 December 2021. Arsenal 1-1 Sheffield
  /// Wednesday and 2-1 in the replay, FA Cup final, May 1993.
  @Test func `the winner of a numbered round goes through, and so does that of a replay`() throws {
    let round = Fixture(
      home: "Leonesa", away: "Leganés", date: day("2021-12-15"), round: "Round 2", tie: "tie",
      competition: "Copa del Rey")
    for report in try tell(round, [], [.declared(2, 3)], legs: []) {
      #expect(report.lead.contains("Leganés") && report.lead.contains("second round"))
      let isOut = ["eliminated", "knocked", "put Leonesa out", "went out", "through"].contains {
        report.lead.contains($0)
      }
      #expect(isOut, "\(report.lead)")
    }
    // A league has rounds with numbers too.
    let league = Fixture(
      home: "Leonesa", away: "Leganés", date: day("2021-12-15"), round: "Round 2",
      competition: "Segunda")
    for report in try tell(league, [], [.declared(2, 3)], legs: nil) {
      for words in ["out of", "eliminated", "second round"] {
        #expect(!report.lead.contains(words), "\(report.lead)")
      }
    }
    let final = Fixture(
      home: "Arsenal", away: "Sheffield Wednesday", date: day("1993-05-20"), round: "Final",
      tie: "tie", competition: "FA Cup")
    var room = try desk(final, [])
    let drawn = try room.match(
      MatchScheduled(
        home: "home", away: "away", date: day("1993-05-15"), competition: "cup", round: "Final",
        tie: "tie"), [.declared(1, 1)])
    for report in try tell(final, [], [.declared(2, 1)], legs: [drawn]) {
      let isWon = ["won the", "to win", "won it"].contains { report.lead.contains($0) }
      #expect(isWon, "\(report.lead)")
    }
    for report in try tell(final, [], [.declared(1, 1)], legs: [drawn]) {
      #expect(!report.lead.contains("won") && !report.lead.contains("win"), "\(report.lead)")
    }
  }

  /// Barcelona 4-1 Roma and Roma 3-0 Barcelona, April 2018; Liverpool 5-2 Roma and Roma 4-2
  /// Liverpool.
  @Test func `two legs are added up, and a first leg knows nothing of the second`() throws {
    let cup = "Champions League"
    let first = Fixture(
      home: "Barcelona", away: "Roma", date: day("2018-04-04"), round: "Quarter-finals", leg: 1,
      tie: "tie", competition: cup)
    var room = try desk(first, [])
    let second = MatchScheduled(
      home: "away", away: "home", date: day("2018-04-10"), competition: "cup",
      round: "Quarter-finals",
      leg: 2, tie: "tie")
    let one = try room.match(scheduled(first), [.declared(4, 1)])
    let two = try room.match(second, [.declared(3, 0)])
    func text(_ match: MatchReading, _ other: MatchReading) -> String {
      let around = Surroundings(legs: [other])
      let report = Report(
        match: match, tie: nil, surroundings: around, options: ReportOptions(length: .full))
      let audit = ReportAudit(report, match: match, tie: nil, surroundings: around)
      #expect(audit.findings == [], "\(audit.findings)")
      return report.sentences.map(\.text).joined(separator: " ")
    }
    #expect(text(one, two).contains("first leg"), "\(text(one, two))")
    #expect(!text(one, two).contains("aggregate") && !text(one, two).contains("over the two legs"))
    #expect(text(two, one).contains("second leg"), "\(text(two, one))")
    #expect(text(two, one).contains("level at 4-4 on aggregate"), "\(text(two, one))")
    let more = try room.match(
      MatchScheduled(
        home: "away", away: "home", date: day("2018-05-02"), competition: "cup",
        round: "Semi-finals",
        leg: 2, tie: "tie"), [.declared(5, 2)])
    #expect(text(more, one).contains("6-6 on aggregate"), "\(text(more, one))")
  }
}
