import JournalCore
import JournalNarrative
import JournalTesting
import Testing

/// What is told besides the goals: cards, penalties, crowd, woodwork, quotes.
@Suite struct ColourTests {
  private func sentences(
    _ events: [Happening], neutral: Bool? = nil, finished: Bool = true
  ) throws -> [String] {
    let scheduled = MatchScheduled(
      home: "real-madrid", away: "leganes", date: "2018-01-24", neutral: neutral)
    let match = try Seed.match(events + (finished ? [.finalWhistle()] : []), scheduled: scheduled)
    return ReportLaws(match: match, tie: nil).check().sentences.dropFirst().map(\.text)
  }

  private func crowd(_ crowd: Crowd, _ time: MatchTime? = "HT") -> Happening {
    Happening(.crowd(crowd), at: time)
  }

  private func said(
    _ words: String, language: String = "en", form: Statement.Form? = nil,
    translator: String? = nil, at time: MatchTime? = "post"
  ) -> Happening {
    let statement = Statement(
      speaker: "zidane", text: [language: words], original: translator == nil ? nil : "fr",
      translator: translator, form: form)
    return Happening(.statement(statement), at: time)
  }

  @Test func `red cards that stand`() throws {
    #expect(
      try sentences([
        .card(.secondYellow, "real-madrid", "sergio-ramos", "80"),
        .card(.red, "leganes", "tito", "90+3"),
      ]) == [
        "Real Madrid had Ramos sent off for a second yellow card in the 80th minute.",
        "Leganés had Tito sent off in stoppage time.",
      ])
    let rescinded = CardRescinded(card: .e(2), authority: "RFEF")
    #expect(
      try sentences([.card(.red, "leganes", "tito", "60"), Happening(.cardRescinded(rescinded))])
        .isEmpty)
  }

  @Test func `more red cards than sentences`() throws {
    #expect(
      try sentences([
        .card(.red, "leganes", "tito", "60"), .card(.red, "leganes", "eraso", "61"),
        .card(.red, "real-madrid", "isco", "62"),
      ]) == ["Leganés had Tito and Eraso sent off; Real Madrid had Isco sent off."])
  }

  @Test func `missed penalties`() throws {
    let missed = PenaltyMissed(team: "real-madrid", player: "sergio-ramos", outcome: .saved)
    let plain = PenaltyMissed(team: "leganes", player: "eraso")
    #expect(
      try sentences([
        Happening(.penaltyMissed(missed), at: "60"), Happening(.penaltyMissed(plain), at: "?"),
      ]) == ["Eraso of Leganés missed a penalty."], "the lead tells the first")
  }

  @Test func `the woodwork once, and more often`() throws {
    let shot = Happening(.shot(Shot(team: "leganes", outcome: .woodwork, part: .crossbar)), at: "9")
    let other = Happening(.shot(Shot(team: "real-madrid", outcome: .woodwork)), at: "19")
    #expect(try sentences([shot]) == ["Leganés hit the bar in the ninth minute."])
    #expect(
      try sentences([other, shot, shot]) == [
        "Leganés hit the woodwork twice and Real Madrid once."
      ])
  }

  @Test(arguments: [
    (Crowd(kind: .booing, by: .home), "The home fans booed at half-time."),
    (
      Crowd(kind: .booing, by: .home, target: "real-madrid"),
      "The home fans booed at half-time."
    ),
    (Crowd(kind: .booing), "The crowd booed at half-time."),
    (Crowd(kind: .whistling, by: .away), "The away fans whistled at half-time."),
    (
      Crowd(kind: .booing, by: .home, target: "leganes"),
      "The home fans booed Leganés at half-time."
    ),
    (
      Crowd(kind: .ovation, by: .all, target: "isco"),
      "The crowd gave an ovation to Isco at half-time."
    ),
    (Crowd(kind: .applause, by: .all, target: "nobody"), "The crowd applauded at half-time."),
    (Crowd(kind: .silence), "The crowd fell silent at half-time."),
  ])
  func `the crowd`(scene: Crowd, words: String) throws {
    #expect(try sentences([.kickOff, .halfTime, crowd(scene)]) == [words])
  }

  @Test func `late pressure is late, and other pressure came after the last goal`() throws {
    func pressed(_ times: [MatchTime]) throws -> [String] {
      let shots = times.map { time in
        Happening(.shot(Shot(team: "real-madrid", player: "isco", outcome: .saved)), at: time)
      }
      let match = try Seed.match([.goal("leganes", "eraso", "32")] + shots + [.finalWhistle()])
      let options = ReportOptions(length: .full, isPlain: true)
      return Report(match: match, tie: nil, options: options).sentences.map(\.text).filter {
        $0.contains("attempts")
      }
    }
    #expect(
      try pressed(["86", "90+2"]) == [
        "Real Madrid pressed late on, with two attempts, but Leganés held out."
      ])
    #expect(
      try pressed(["50", "88"]) == [
        "After the last goal Leganés were under pressure but held out against two attempts by Real "
          + "Madrid."
      ])
  }

  @Test func `nobody is at home on neutral ground`() throws {
    let events: [Happening] = [
      .kickOff, .goal("leganes", "eraso", "32"), .halfTime,
      crowd(Crowd(kind: .booing, by: .home)),
    ]
    #expect(
      try sentences(events, neutral: true, finished: false) == [
        "Eraso put Leganés ahead after 32 minutes and the Real Madrid fans booed at half-time."
      ])
  }

  @Test func `the strongest of several scenes`() throws {
    let weak = crowd(Crowd(kind: .applause, by: .home, intensity: 1), "10")
    let strong = crowd(Crowd(kind: .walkOut, by: .home, intensity: 5), "80")
    #expect(try sentences([weak, strong]) == ["The home fans walked out in the 80th minute."])
  }

  @Test(arguments: [
    ("It was a logical result.", "\"It was a logical result,\" Zidane said."),
    ("Who expected this?", "\"Who expected this?\" Zidane said."),
    ("\"We lost.\"", "\"We lost,\" Zidane said."),
    ("I told them \"run\" twice", "\"I told them 'run' twice,\" Zidane said."),
    ("One.\nTwo.", "\"One. Two,\" Zidane said."),
    ("And then...", "\"And then...\" Zidane said."),
  ])
  func `quotes keep their words and get one end`(words: String, sentence: String) throws {
    let match = try Seed.match([.finalWhistle(), said(words)])
    #expect(Report(match: match, tie: nil, options: .plain).sentences.last?.text == sentence)
  }

  @Test func `words in another language are not translated`() throws {
    #expect(try sentences([said("Soy el responsable", language: "es")]).isEmpty)
    #expect(
      try sentences([said("I am to blame.", language: "en-GB", translator: "AFP")]) == [
        "\"I am to blame,\" Zidane said (translated by AFP)."
      ])
  }

  @Test func `reported speech stays reported, and the speaker's own words come first`() throws {
    let reported = said("it had been his worst night as a coach", form: .reported)
    #expect(
      try sentences([reported]) == [
        "Zidane said it had been his worst night as a coach."
      ])
    #expect(
      try sentences([reported, said("I was wrong.", form: .direct)]) == [
        "\"I was wrong,\" Zidane said."
      ])
  }

  @Test func `empty words, words before the match and words too long are left out`() throws {
    let long = (1...100).map { "word\($0)" }.joined(separator: " ")
    #expect(
      try sentences([said(" "), said("We will win.", at: "pre"), said(long)]).isEmpty)
    #expect(try sentences([said(long), said("Short.")]) == ["\"Short,\" Zidane said."])
  }

  @Test func `colour gives way where there is no room`() throws {
    let goals = (1...4).map { number in
      Happening.goal(
        number.isMultiple(of: 2) ? "real-madrid" : "leganes", "lucas-vazquez",
        MatchTime(.firstHalf, number * 10), assist: "gabriel-pires")
    }
    let brief = ReportLaws(
      match: try Seed.match(
        goals + [
          .freeKickAgainstPost, crowd(Crowd(kind: .chanting), "80"), .quote, .finalWhistle(),
        ]),
      tie: nil
    ).check()
    let words = brief.sentences.reduce(0) { $0 + $1.text.split(separator: " ").count }
    #expect(words <= 90)
    #expect(brief.sentences.contains { $0.text.hasPrefix("\"") })
  }
}
