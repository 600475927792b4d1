import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

/// The quarter-final of January 2018 as the agency reported it, with everything a report can hold.
struct QuarterFinal {
  /// The second leg.
  let match: MatchReading
  /// The tie.
  let tie: TieReading
  /// The positions of the second leg's events in the log, by name.
  let places: [String: Int]

  /// Plays the tie.
  ///
  /// - Parameters:
  ///   - changes: what is entered after everything else, given the positions of the events.
  ///   - first: the events of the first leg.
  ///   - setting: changes how the second leg is scheduled.
  ///   - registry: changes the names.
  ///   - rules: the regulation in force.
  ///   - moment: the moment at which the second leg is looked at.
  init(
    changes: ([String: Int]) -> [Happening] = { _ in [] }, first: [Happening] = firstLeg,
    setting: (inout MatchScheduled) -> Void = { _ in },
    registry: (inout Directory) -> Void = { _ in },
    rules: String = "es.copa-del-rey.2017-18", moment: Moment = .end
  ) throws {
    var room = Newsroom(directory: Self.directory, position: 100)
    registry(&room.directory)
    let leg = try room.match(Self.first, first)
    var scheduled = Self.second
    setting(&scheduled)
    let events = Self.secondLeg
    let start = room.position + 2
    var places: [String: Int] = ["set": start - 1]
    for (index, event) in events.enumerated() { places[event.name] = start + index }
    self.places = places
    match = try room.match(scheduled, events.map(\.happening) + changes(places))
    tie = try room.tie([leg, match], moment: moment, rules: rules)
  }

  /// Returns the report of the match.
  func report(
    _ length: ReportOptions.Length = .full, _ language: Language = .english,
    _ tone: Tone = .neutral, isPlain: Bool = false
  ) -> Report {
    Report(
      match: match, tie: tie,
      options: ReportOptions(language: language, length: length, tone: tone, isPlain: isPlain))
  }

  /// Returns what is not supported in a report of the match.
  func findings(of report: Report) -> [ReportAudit.Finding] {
    ReportAudit(report, match: match, tie: tie).findings
  }

  /// Returns what is not supported in an edited text.
  func findings(of text: String, against report: Report) -> [ReportAudit.Finding] {
    ReportAudit.check(text: text, against: report, match: match, tie: tie).findings
  }
}

// The log.
extension QuarterFinal {
  static let first = MatchScheduled(
    home: "leganes", away: "real-madrid", date: day("2018-01-18"), competition: "copa",
    round: "Quarter-finals", leg: 1, tie: "tie")

  static let second = MatchScheduled(
    home: "real-madrid", away: "leganes", date: day("2018-01-24"), competition: "copa",
    round: "Quarter-finals", leg: 2, tie: "tie", venue: "Santiago Bernabéu")

  static let firstLeg: [Happening] = [
    .goal("real-madrid", "marco-asensio", "89"), .declared(0, 1),
  ]

  /// The names; a person's slug is the full name.
  static let directory: Directory = {
    var directory = Directory()
    let events: [MatchEvent] = [
      .sourceAdded(SourceAdded(source: "agency", publisher: "Dnevnik")),
      .teamRegistered(
        TeamRegistered(
          team: "real-madrid", name: "Real Madrid CF", short: "Real Madrid", city: "Madrid",
          stadium: "Santiago Bernabéu", code: "RMA")),
      .teamRegistered(
        TeamRegistered(
          team: "leganes", name: "CD Leganés", short: "Leganés", code: "LEG",
          neighbourOf: ["real-madrid"])),
      .competitionDefined(
        CompetitionDefined(competition: "copa", season: "2017-18", name: "Copa del Rey")),
      coach("zinedine-zidane", "Zinedine Zidane", "Zidane", "real-madrid", "FR"),
      coach("asier-garitano", "Asier Garitano", "Garitano", "leganes", nil),
    ]
    let players = persons.map { slug, name, short in
      MatchEvent.personRegistered(
        PersonRegistered(person: slug, name: name, short: short, role: .player))
    }
    let pires = PersonRegistered(
      person: "gabriel-pires", name: "Gabriel Pires", team: "leganes", role: .player,
      position: "midfielder", nationality: "BR")
    for (index, event) in (events + players + [.personRegistered(pires)]).enumerated() {
      directory.take(event, at: index + 1)
    }
    return directory
  }()

  private static func coach(
    _ slug: PersonSlug, _ name: String, _ short: String, _ team: TeamSlug, _ nation: String?
  ) -> MatchEvent {
    .personRegistered(
      PersonRegistered(
        person: slug, name: name, short: short, team: team, role: .coach, nationality: nation))
  }

  private static let persons: [(PersonSlug, String, String?)] = [
    ("kiko-casilla", "Kiko Casilla", "Casilla"), ("theo-hernandez", "Theo Hernández", "Theo"),
    ("nacho", "Nacho", nil), ("sergio-ramos", "Sergio Ramos", "Ramos"),
    ("achraf-hakimi", "Achraf Hakimi", "Achraf"),
    ("marcos-llorente", "Marcos Llorente", "Llorente"),
    ("isco", "Isco", nil), ("kovacic", "Kovačić", nil),
    ("marco-asensio", "Marco Asensio", "Asensio"), ("lucas-vazquez", "Lucas Vázquez", nil),
    ("karim-benzema", "Karim Benzema", "Benzema"),
    ("cristiano-ronaldo", "Cristiano Ronaldo", "Ronaldo"), ("gareth-bale", "Gareth Bale", "Bale"),
    ("claudio-beauvue", "Claudio Beauvue", "Beauvue"), ("javier-eraso", "Javier Eraso", "Eraso"),
    ("tito", "Tito", nil), ("carvajal", "Carvajal", nil),
  ]

  private static let eleven: [PersonSlug] = persons.prefix(11).map(\.0)

  static let secondLeg: [(name: String, happening: Happening)] = [
    ("line-up", .lineUp("real-madrid", eleven)),
    (
      "rested",
      Happening(
        .squadOmitted(
          SquadOmitted(
            team: "real-madrid", players: ["cristiano-ronaldo", "gareth-bale"], reason: .rested)))
    ),
    ("kick-off", .kickOff),
    (
      "warning",
      Happening(
        .shot(
          Shot(
            team: "leganes", player: "claudio-beauvue", outcome: .woodwork, part: .post,
            situation: .freeKick)), at: "?H1")
    ),
    (
      "opener",
      Happening(
        .goal(
          Goal(team: "leganes", player: "javier-eraso", technique: "curling", range: .long)),
        at: "32")
    ),
    ("half-time", .halfTime),
    (
      "boos",
      Happening(.crowd(Crowd(kind: .booing, by: .home, target: "real-madrid")), at: "HT")
    ),
    ("second-half", .secondHalf),
    ("equaliser", .goal("real-madrid", "karim-benzema", "47", assist: "lucas-vazquez")),
    (
      "winner",
      Happening(
        .goal(
          Goal(team: "leganes", player: "gabriel-pires", situation: .corner, bodyPart: .head)),
        at: "55")
    ),
    ("red", .card(.red, "leganes", "tito", "88")),
    (
      "miss",
      Happening(
        .penaltyMissed(PenaltyMissed(team: "real-madrid", player: "isco", outcome: .saved)),
        at: "60")
    ),
    ("press-1", shot("karim-benzema")), ("press-2", shot("sergio-ramos")),
    ("full-time", .fullTime),
    ("blame", said("I am responsible for all of this. It's a failure for me.", "accepts-blame")),
    ("night", said("It was his worst night as a coach.", form: .reported)),
    ("logical", said("It's a logical result, our opponents played their match and we did not.")),
    ("big-blow", said("It is a big blow. Nobody expected this, but this is football.")),
    ("crowd-count", Happening(.attendance(Attendance(count: 38_492, kind: .official)))),
    ("contract", fact("zinedine-zidane", "contract-until", 2020, "2018-01-25")),
    ("holders", fact("real-madrid", "holders-of", "Champions League", "2018-01-25")),
    ("budget", fact("leganes", "budget", 45_000_000, "2017-18", unit: "EUR")),
    ("riches", fact("real-madrid", "budget", 675_000_000, "2017-18", unit: "EUR")),
    (
      "place",
      fact("leganes", "league-position", ["position": 13, "competition": "La Liga"], "2018-01-25")
    ),
    (
      "gap",
      fact(
        "real-madrid", "points-behind",
        ["team": "Barcelona", "points": 19, "competition": "La Liga"], "2018-01-25")
    ),
    (
      "next",
      fact(
        "real-madrid", "next-fixture",
        [
          "opponent": "Paris Saint-Germain", "competition": "Champions League",
          "round": "Last 16", "date": "2018-02-14",
        ], "2018-01-25")
    ),
    (
      "last",
      fact(
        "real-madrid", "last-result",
        [
          "opponent": "Deportivo La Coruña", "score": [7, 1], "date": "2018-01-21",
          "scorers": ["cristiano-ronaldo": 2, "gareth-bale": 2],
        ], "2018-01-25")
    ),
    (
      "first-ever",
      fact("leganes", "semi-finals-before", ["count": 0, "coverage": "complete"], "2018-01-25")
    ),
    ("claim", Happening(.claim(Claim(about: .e(winnerPosition), field: "minute", value: 52)))),
  ]

  /// The position of the winner, for which another source gives another minute.
  private static let winnerPosition = 100 + 3 + 1 + 10

  private static func shot(_ player: PersonSlug) -> Happening {
    let shot = Shot(team: "real-madrid", player: player, outcome: .saved)
    return Happening(
      .shot(shot), at: .unknown(in: .secondHalf, after: .e(winnerPosition)))
  }

  private static func said(
    _ words: String, _ stance: String? = nil, form: Statement.Form = .direct
  ) -> Happening {
    Happening(
      .statement(
        Statement(speaker: "zinedine-zidane", text: ["en": words], form: form, stance: stance)),
      at: MatchTime(.post))
  }

  private static func fact(
    _ subject: String, _ predicate: String, _ value: JSONValue, _ asOf: String,
    unit: String? = nil
  ) -> Happening {
    Happening(
      .contextFact(
        ContextFact(subject: subject, predicate: predicate, value: value, unit: unit, asOf: asOf)))
  }
}
