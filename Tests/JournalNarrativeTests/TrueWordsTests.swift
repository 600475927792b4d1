import JournalCore
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

@testable import JournalNarrative

/// Words that a sports desk struck out of reports because they were broken or not true, each kind
/// on a match of its own, in every language, length and tone, and in many choices of words.
@Suite struct TrueWordsTests {
  private static let whistles: [Happening] = [.kickOff, .halfTime, .secondHalf, .fullTime]

  /// Tells a match of two teams as if it had been played on each of thirty days, so that the choice
  /// of words varies.
  private func texts(
    _ events: [Happening], neutral: Bool = true, _ languages: [Language] = Language.all
  ) throws -> [String] {
    try (1...30).flatMap { day -> [String] in
      let date = try #require(CalendarDate("1991-07-\(day < 10 ? "0" : "")\(day)"))
      let match = try Seed.match(
        events,
        scheduled: MatchScheduled(
          home: "real-madrid", away: "leganes", date: date, neutral: neutral))
      return languages.flatMap { language in
        [ReportOptions.Length.brief, .full].flatMap { length in
          Tone.allCases.map { tone in
            let options = ReportOptions(language: language, length: length, tone: tone)
            let report = Report(match: match, tie: nil, options: options)
            return ([report.headline] + report.sentences).map(\.text).joined(separator: " ")
          }
        }
      }
    }
  }

  /// Nottingham Forest 1-8 Manchester United, 6 February 1999: Solskjær came on in the 72nd minute
  /// and scored in the 80th, the 88th and twice in added time.
  @Test func `a substitute is called one once, and no clause begins with a comma`() throws {
    let events: [Happening] = [
      .kickOff, .goal("real-madrid", "karim-benzema", "50"), .halfTime, .secondHalf,
      .substitution("leganes", off: "beauvue", on: "tito", "72"),
      .goal("leganes", "tito", "80"), .goal("leganes", "tito", "88"),
      .goal("leganes", "tito", "90+1"), .goal("leganes", "tito", "90+3"), .fullTime,
    ]
    for text in try texts(events) {
      for hole in [" ,", "and ,", "y ,", "et ,", ", ,"] {
        #expect(!text.contains(hole), "\(hole) in: \(text)")
      }
      for words in ["as a substitute", "del banquillo"] {
        #expect(text.ranges(of: words).count <= 1, "\(text)")
      }
    }
  }

  @Test func `a wording leaves out its opening only before a verb`() {
    let wordings: [(Wording, Bool)] = [
      ("\(.who) scored the winner", true), ("\(.who), on as a substitute, scored", false),
      ("\(.who): \(.words)", false), ("\(.who)\(" ", .time) scored", false),
      ("a goal by \(.who)", false),
    ]
    for (wording, isFit) in wordings { #expect(wording.opensWithVerb == isFit) }
  }

  /// Switzerland 5-7 Austria, 26 June 1954, after 3-0; Egypt 2-1 Uganda, 18 January 1962, after 0-1.
  @Test func `a deficit is as large as it was`() throws {
    let goals: [(TeamSlug, MatchTime)] = [
      ("real-madrid", "16"), ("real-madrid", "17"), ("leganes", "25"), ("leganes", "26"),
      ("leganes", "60"),
    ]
    let two = Self.whistles[..<1] + goals.map { .goal($0.0, nil, $0.1) } + Self.whistles[1...]
    for text in try texts(Array(two)) {
      #expect(!text.contains("a goal behind"), "\(text)")
      #expect(!text.contains("one goal down"), "\(text)")
    }
  }

  /// Argentina 3-2 Brazil, 17 July 1991: 1-0, 1-1, 3-1, 3-2. Only Argentina led, and never by more
  /// than was made up. West Germany 3-2 Hungary, 4 July 1954: 0-2, 2-2, 3-2.
  @Test func `a thriller goes to and fro`() throws {
    func goals(_ sides: [(TeamSlug, MatchTime)]) -> [Happening] {
      [.kickOff] + sides.map { .goal($0.0, nil, $0.1) } + Self.whistles[1...]
    }
    let calm = goals([
      ("real-madrid", "1"), ("leganes", "5"), ("real-madrid", "39"), ("real-madrid", "46"),
      ("leganes", "52"),
    ])
    #expect(!(try texts(calm, [.english]).contains { $0.contains("thriller") }))
    let wild = goals([
      ("leganes", "6"), ("leganes", "8"), ("real-madrid", "10"), ("real-madrid", "18"),
      ("real-madrid", "84"),
    ])
    let story = Story(MatchFacts(try Seed.match(wild), tie: nil))
    #expect(MatchRules.licences(of: story).contains(.thriller))
  }

  /// Brazil hit the post at 1-0 and made it 2-0: no warning. Before the opener it would be one.
  @Test func `a side that leads gives no warning`() throws {
    func events(_ shot: MatchTime) -> [Happening] {
      [
        .kickOff, .goal("leganes", "eraso", "20"),
        Happening(
          .shot(Shot(team: "leganes", player: "beauvue", outcome: .woodwork, part: .post)), at: shot
        ),
        .goal("leganes", "tito", "40"), .halfTime, .secondHalf, .fullTime,
      ]
    }
    #expect(!(try texts(events("30"), [.english]).contains { $0.contains("warning") }))
    #expect(try texts(events("10"), [.english]).contains { $0.contains("warning") })
  }

  @Test func `names lose their years whichever of them the season is`() {
    func text(_ name: String, _ season: String?) -> String? {
      CompetitionName(name, season: season)?.text
    }
    for season in ["2006", "2010", "2014", nil] {
      #expect(text("World Cup 2006, 2010 and 2014", season) == "World Cup")
    }
    #expect(text("World_Cup", "1930") == "World Cup")
    #expect(text("World_Cup_1930", "1930") == "World Cup")
    #expect(text("Coupe de France 1946 et 1947", "1946") == "Coupe de France")
    #expect(text("Serie A 1929-30", "1929-30") == "Serie A")
    #expect(text("Ligue 1", "2016-17") == "Ligue 1")
    #expect(text("2. Bundesliga", "2010-11") == "2. Bundesliga")
    #expect(text("1930", "1930") == "1930")
    #expect(text("Euro 2016", "2016") == "Euro 2016")
  }

  /// West Germany 3-2 Hungary, 4 July 1954.
  @Test func `nobody goes through in a final`() throws {
    var desk = Newsroom(directory: Seed.directory)
    let goals: [(TeamSlug, MatchTime)] = [
      ("leganes", "6"), ("leganes", "8"), ("real-madrid", "10"), ("real-madrid", "18"),
      ("real-madrid", "84"),
    ]
    let match = try desk.match(
      MatchScheduled(
        home: "leganes", away: "real-madrid", date: "1954-07-04", competition: "copa",
        round: "Final", tie: "tie", venue: "Wankdorf Stadium", neutral: true),
      [.kickOff] + goals.map { .goal($0.0, nil, $0.1) } + Self.whistles[1...])
    let tie = try desk.tie([match], round: "Final", rules: "fifa.world-cup.2022")
    for language in Language.all {
      let report = Report(
        match: match, tie: tie, options: ReportOptions(language: language, length: .full))
      let text = report.sentences.map(\.text).joined(separator: " ")
      for words in ["go through", "pasar la eliminatoria"] {
        #expect(!text.contains(words), "\(text)")
      }
    }
    let english = Report(match: match, tie: tie, options: .plainFull).sentences.map(\.text)
    #expect(english.contains { $0.contains("to win the final") }, "\(english)")
  }

  /// Hungary 6-0 Dutch East Indies, 5 June 1938.
  @Test func `a country has its article`() throws {
    var desk = Newsroom(directory: Seed.directory)
    desk.directory.take(
      .teamRegistered(TeamRegistered(team: "leganes", name: "Dutch East Indies")), at: 1)
    let match = try desk.match(
      MatchScheduled(home: "real-madrid", away: "leganes", date: "1938-06-05", neutral: true),
      [.declared(6, 0)])
    for tone in Tone.allCases {
      let text = Report(match: match, tie: nil, options: ReportOptions(tone: tone)).sentences[0]
        .text
      #expect(text.lowercased().contains("the dutch east indies"), "\(text)")
    }
  }

  @Test func `a brief tells what happened in its order`() throws {
    let events: [Happening] = [
      .kickOff,
      Happening(
        .shot(Shot(team: "leganes", player: "beauvue", outcome: .woodwork, part: .post)), at: "10"),
      .halfTime, .secondHalf, .goal("leganes", "eraso", "60"),
      .card(.red, "real-madrid", "isco", "70"), .goal("leganes", "tito", "80"), .fullTime,
    ]
    let match = try Seed.match(events)
    let text = Report(match: match, tie: nil, options: .plain).sentences.dropFirst().map(\.text)
      .joined(separator: " ")
    let order = ["Beauvue", "Eraso", "Isco", "Tito"].compactMap {
      text.ranges(of: $0).first?.lowerBound
    }
    #expect(order.count == 4 && order == order.sorted(), "\(text)")
  }

  @Test func `a match is told where and when it was played, not where it was set`() throws {
    let moved: [Happening] = [
      Happening(.matchPostponed(MatchPostponed(reason: "snow"))),
      Happening(.matchRescheduled(MatchRescheduled(date: "2018-02-01"))),
      Happening(.venueChanged(VenueChanged(venue: "Wanda Metropolitano"))), .declared(1, 0),
    ]
    var desk = Newsroom(directory: Seed.directory)
    let match = try desk.match(Seed.second, moved)
    let named: Set = ["en", "es", "fr"]
    for language in Language.all {
      let options = ReportOptions(language: language, length: .full, isPlain: true)
      let report = Report(match: match, tie: nil, options: options)
      let text = report.sentences[0].text
      // Languages with briefs only name no ground.
      #expect(text.contains("Wanda Metropolitano") == named.contains(language.code), "\(text)")
      #expect(!text.contains("Bernabéu"), "\(text)")
      #expect(!text.contains("24") && !text.contains("January"), "\(text)")
      #expect(report.sentences[0].evidence.contains(4), "cites what moved it")
    }
  }

  @Test func `a source that only machines name is not named`() throws {
    for name in ["schochastics/football-data", "results_1930.csv", "football-data.co.uk/x"] {
      #expect(!SourceName.isPrintable(name), "\(name)")
    }
    for name in ["The BBC", "Dr. Sommer", "L'Équipe", "TASS", "A. B. Clark", "kicker"] {
      #expect(SourceName.isPrintable(name), "\(name)")
    }
    var directory = Seed.directory
    directory.take(
      .sourceAdded(
        SourceAdded(source: "agency", kind: "dataset", publisher: "schochastics/football-data")),
      at: 1)
    var desk = Newsroom(directory: directory)
    let match = try desk.match(
      Seed.second,
      [
        .goal("leganes", "eraso", "32"),
        Happening(.claim(Claim(about: .e(2), field: "minute", value: 31))), .finalWhistle(),
      ])
    let text = Report(match: match, tie: nil, options: .plainFull).sentences.map(\.text)
      .joined(separator: " ")
    #expect(!text.contains("schochastics"), "\(text)")
    #expect(text.contains("Eraso's goal was also timed at 31 minutes."), "\(text)")
  }

  /// Brazil went out to Uruguay and played Sweden next: only who is through goes on.
  @Test func `nobody goes on who is out`() throws {
    let (match, tie) = try Seed.tie()
    var around = Surroundings()
    var desk = Newsroom(directory: Seed.directory, position: 50)
    around.next["real-madrid"] = try desk.match(
      MatchScheduled(
        home: "real-madrid", away: "leganes", date: "2018-02-14", competition: "copa"), [])
    for tone in Tone.allCases {
      let report = Report(
        match: match, tie: tie, surroundings: around,
        options: ReportOptions(length: .full, tone: tone))
      #expect(!report.sentences.contains { $0.text.contains("go on to face") })
    }
  }

  /// Gabriel Pires scored once at the Bernabéu; here twice.
  @Test func `a scorer is introduced once`() throws {
    var directory = Seed.directory
    directory.take(
      .personRegistered(
        PersonRegistered(
          person: "gabriel-pires", name: "Gabriel Pires", role: .player, position: "midfielder",
          nationality: "BR")), at: 1)
    var desk = Newsroom(directory: directory)
    let match = try desk.match(
      Seed.second,
      [
        .goal("leganes", "gabriel-pires", "20"), .goal("real-madrid", "isco", "40"),
        .goal("leganes", "gabriel-pires", "55"), .finalWhistle(),
      ])
    for tone in Tone.allCases {
      let report = Report(
        match: match, tie: nil, options: ReportOptions(length: .full, tone: tone))
      let text = report.sentences.map(\.text).joined(separator: " ")
      #expect(text.ranges(of: "Brazilian midfielder").count == 1, "\(text)")
    }
  }

  @Test func `a surname is told where it is one`() {
    let known = [
      ("Diego Maradona", "Maradona"), ("Marco van Basten", "Van Basten"),
      ("Vicente de la Mata", "De la Mata"), ("Ángel Di María", "Di María"),
      ("Juan Alberto Schiaffino", "Schiaffino"), ("Karl-Erik Palmér", "Palmér"),
      ("A. Clark", "Clark"),
    ]
    for (name, surname) in known { #expect(Surname.of(name) == surname, "\(name)") }
    let others = [
      "Pelé", "João Paulo", "Roberto Carlos", "Edino Nazareth Filho", "Park Ji-sung",
      "César López Fretes", "Pierre Kalala Mukendi", "John Smith Jr.", "",
    ]
    for name in others { #expect(Surname.of(name) == nil, "\(name)") }
  }

  /// Liverpool 3-3 Milan, 25 May 2005: Gerrard scored in the 54th minute and Šmicer in the 56th. Here
  /// the same goals after 0-3, after 0-1 and first.
  @Test func `two goals within a few minutes are one sentence`() throws {
    func text(_ before: [MatchTime], _ scorers: [PersonSlug], _ language: Language) throws
      -> [String]
    {
      let early: [Happening] = before.map { .goal("real-madrid", nil, $0) }
      let late: [Happening] = zip(scorers, ["54", "56"] as [MatchTime]).map {
        .goal("leganes", $0.0, $0.1)
      }
      let match = try Seed.match(
        [.kickOff] + early + [.halfTime, .secondHalf] + late
          + [.goal("real-madrid", nil, "80"), .fullTime])
      let options = ReportOptions(language: language, length: .full, isPlain: true)
      return Report(match: match, tie: nil, options: options).sentences.map(\.text)
    }
    let cases: [([MatchTime], [PersonSlug], String)] = [
      (
        [], ["eraso", "tito"],
        "Eraso scored in the 54th minute and Tito two minutes later to put Leganés 2-0 up."
      ),
      (
        [], ["eraso", "eraso"],
        "Eraso scored in the 54th minute and again two minutes later to put Leganés 2-0 up."
      ),
      (
        ["1"], ["eraso", "tito"],
        "Eraso scored in the 54th minute and Tito two minutes later to put Leganés 2-1 up."
      ),
      (
        ["1", "20"], ["eraso", "tito"],
        "Eraso scored in the 54th minute and Tito two minutes later to bring Leganés level at 2-2."
      ),
      (
        ["1", "20", "44"], ["eraso", "tito"],
        "Eraso scored in the 54th minute and Tito two minutes later to cut the lead to 3-2."
      ),
    ]
    for (before, scorers, sentence) in cases {
      let told = try text(before, scorers, .english)
      #expect(told.contains(sentence), "\(told)")
      for language in Language.all { #expect(try !text(before, scorers, language).isEmpty) }
    }
  }

  @Test func `a day of the same year is told without the year`() throws {
    func last(_ date: CalendarDate, _ language: Language) throws -> String? {
      var room = Newsroom(directory: Seed.directory)
      let match = try room.match(
        MatchScheduled(home: "leganes", away: "real-madrid", date: "2017-12-16"),
        [.declared(1, 0)])
      let next = try room.match(MatchScheduled(home: "leganes", away: "sevilla", date: date), [])
      let options = ReportOptions(language: language, length: .full, isPlain: true)
      return Report(
        match: match, tie: nil, surroundings: Surroundings(next: ["leganes": next]),
        options: options
      ).sentences.last?.text
    }
    #expect(try last("2017-12-20", .english)?.hasSuffix("on 20 December.") == true)
    #expect(try last("2018-01-06", .english)?.hasSuffix("on 6 January 2018.") == true)
    #expect(try last("2017-12-20", .spanish)?.hasSuffix("el 20 de diciembre.") == true)
    #expect(try last("2018-01-06", .spanish)?.hasSuffix("el 6 de enero de 2018.") == true)
    #expect(try last("2017-12-20", .french)?.hasSuffix("le 20 décembre.") == true)
    #expect(try last("2018-01-06", .french)?.hasSuffix("le 6 janvier 2018.") == true)
  }

  /// Argentina 3-3 France, 18 December 2022.
  @Test func `after the first mention the surname is enough`() throws {
    var directory = Seed.directory
    for (slug, name) in [("leo", "Lionel Messi"), ("kylian", "Kylian Mbappé")] {
      directory.take(
        .personRegistered(
          PersonRegistered(person: try #require(PersonSlug(slug)), name: name)), at: 1)
    }
    var desk = Newsroom(directory: directory)
    let match = try desk.match(
      Seed.second,
      [
        .goal("real-madrid", "leo", "23"), .goal("leganes", "kylian", "40"),
        .goal("real-madrid", "leo", "60"), .goal("leganes", "kylian", "70"), .finalWhistle(),
      ])
    for length in [ReportOptions.Length.brief, .full] {
      for language in Language.all {
        let options = ReportOptions(language: language, length: length)
        let text = Report(match: match, tie: nil, options: options).sentences.map(\.text)
          .joined(separator: " ")
        for name in ["Lionel", "Kylian"] {
          #expect(text.ranges(of: name).count == 1, "\(text)")
        }
      }
    }
  }
}
