import JournalCore
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting

/// The quarter-final of January 2018: leg 1 at positions 1 to 3, leg 2 from 4.
enum Seed {
  /// The registry: teams, persons and the competition by the names that reporters use.
  static let directory: Directory = {
    var directory = Directory()
    let teams: [(TeamSlug, String, String, String)] = [
      ("real-madrid", "Real Madrid CF", "Real Madrid", "RMA"),
      ("leganes", "CD Leganés", "Leganés", "LEG"),
    ]
    let persons: [(PersonSlug, String)] = [
      ("eraso", "Eraso"), ("karim-benzema", "Benzema"), ("lucas-vazquez", "Lucas Vázquez"),
      ("gabriel-pires", "Gabriel Pires"), ("marco-asensio", "Asensio"), ("beauvue", "Beauvue"),
      ("sergio-ramos", "Ramos"), ("tito", "Tito"), ("zidane", "Zidane"), ("isco", "Isco"),
    ]
    for (team, name, short, code) in teams {
      let event = TeamRegistered(team: team, name: name, short: short, code: code)
      directory.take(.teamRegistered(event), at: 1)
    }
    for (person, name) in persons {
      directory.take(.personRegistered(PersonRegistered(person: person, name: name)), at: 1)
    }
    let copa = CompetitionDefined(competition: "copa", season: "2017-18", name: "Copa del Rey")
    directory.take(.competitionDefined(copa), at: 1)
    return directory
  }()

  /// The first leg, as a match.
  static let first = MatchScheduled(
    home: "leganes", away: "real-madrid", date: "2018-01-18", competition: "copa",
    round: "Quarter-finals", leg: 1, tie: "tie")

  /// The second leg, as a match.
  static let second = MatchScheduled(
    home: "real-madrid", away: "leganes", date: "2018-01-24", competition: "copa",
    round: "Quarter-finals", leg: 2, tie: "tie", venue: "Santiago Bernabéu")

  /// The events of the first leg: e2, e3.
  static let firstLeg: [Happening] = [
    .goal("real-madrid", "marco-asensio", "89"), .declared(0, 1),
  ]

  /// The events of the second leg: e5 kick-off, e6 Eraso, e8 the boos, e10 Benzema, e11 Pires.
  static let secondLeg: [Happening] = [
    .kickOff, .goal("leganes", "eraso", "32"), .halfTime, .booing, .secondHalf,
    .goal("real-madrid", "karim-benzema", "47", assist: "lucas-vazquez"),
    .header("leganes", "gabriel-pires", "55"), .freeKickAgainstPost, .fullTime, .quote,
  ]

  /// Both legs and their tie.
  static func tie(
    second events: [Happening] = secondLeg, first: [Happening] = firstLeg, moment: Moment = .end
  ) throws -> (match: MatchReading, tie: TieReading) {
    var desk = Newsroom(directory: directory)
    let leg1 = try desk.match(Self.first, first)
    let leg2 = try desk.match(Self.second, events)
    return (leg2, try desk.tie([leg1, leg2], moment: moment))
  }

  /// The second leg alone, as a match of no tie.
  static func match(_ events: [Happening], scheduled: MatchScheduled? = nil) throws
    -> MatchReading
  {
    var desk = Newsroom(directory: directory)
    let plain = MatchScheduled(home: "real-madrid", away: "leganes", date: "2018-01-24")
    return try desk.match(scheduled ?? plain, events)
  }
}

extension Happening {
  static let booing = Happening(.crowd(Crowd(kind: .booing, by: .home)), at: "HT")

  static let freeKickAgainstPost = Happening(
    .shot(
      Shot(
        team: "leganes", player: "beauvue", outcome: .woodwork, part: .post,
        situation: .freeKick)), at: "?")

  static let quote = Happening(
    .statement(
      Statement(
        speaker: "zidane",
        text: ["en": "I am responsible for all of this. It's a failure for me"])), at: "post")

  static func header(_ team: TeamSlug, _ player: PersonSlug, _ time: MatchTime) -> Happening {
    Happening(.goal(Goal(team: team, player: player, bodyPart: .head)), at: time)
  }
}
