import JournalCore

extension DemoTie {
  static let firstLeg = stream("leganes-real-madrid-2018-01-18")
  static let secondLeg = stream("real-madrid-leganes-2018-01-24")

  private static func stream(_ slug: String) -> StreamName {
    guard let stream = StreamName.match(slug) else { preconditionFailure("not a slug: \(slug)") }
    return stream
  }

  private static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("not a date: \(text)") }
    return date
  }

  /// Logs the first leg as far as the sources go: one goal and the score.
  mutating func playFirstLeg() throws(Refusal) {
    let match = MatchScheduled(
      home: Self.leganes, away: Self.real, date: Self.day("2018-01-18"), competition: Self.copa,
      season: "2017-18", round: "Quarter-finals", leg: 1, tie: Self.tie, regulation: pin)
    try add(.matchScheduled(match), to: Self.firstLeg, from: [.rsssf])
    let goal = Goal(team: Self.real, player: PersonSlug(known: "marco-asensio"))
    try add(
      .goal(goal), to: Self.firstLeg, at: MatchTime(.secondHalf, 89), from: [.footballData])
    try add(
      .scoreDeclared(ScoreDeclared(home: 0, away: 1, upTo: .secondHalf)), to: Self.firstLeg,
      from: [.tass, .footballData, .rsssf])
  }

  /// Logs the second leg, event by event.
  mutating func playSecondLeg() throws(Refusal) {
    try announceSecondLeg()
    try playFirstHalf()
    try playSecondHalf()
  }

  private mutating func play(
    _ event: MatchEvent, at time: MatchTime? = nil, from sources: [DemoSource] = [.soccerRu]
  ) throws(Refusal) {
    try add(event, to: Self.secondLeg, at: time, from: sources)
  }

  private mutating func announceSecondLeg() throws(Refusal) {
    let match = MatchScheduled(
      home: Self.real, away: Self.leganes, date: Self.day("2018-01-24"), competition: Self.copa,
      season: "2017-18", round: "Quarter-finals", leg: 2, tie: Self.tie,
      venue: "Santiago Bernabéu", regulation: pin)
    try play(.matchScheduled(match), from: [.agency])
    let referee = PersonSlug(known: "jesus-gil-manzano")
    try play(.officialsAppointed(OfficialsAppointed(referee: referee)))
    try play(.lineUp(lineUp(Self.real, Self.realPlayers, coach: "zinedine-zidane")))
    try play(.lineUp(lineUp(Self.leganes, Self.leganesPlayers, coach: "asier-garitano")))
    let omitted = SquadOmitted(
      team: Self.real,
      players: [PersonSlug(known: "cristiano-ronaldo"), PersonSlug(known: "gareth-bale")],
      reason: .rested)
    try play(.squadOmitted(omitted), from: [.agency])
  }

  private func lineUp(_ team: TeamSlug, _ names: [Name], coach: StaticString) -> LineUp {
    LineUp(
      team: team, starters: names.prefix(11).map { SquadPlayer($0.slug) },
      coach: PersonSlug(known: coach))
  }

  private mutating func playFirstHalf() throws(Refusal) {
    try play(.periodStart(PeriodStart(period: .firstHalf)), at: MatchTime(.firstHalf), from: [])
    let warning = Shot(
      team: Self.leganes, player: PersonSlug(known: "claudio-beauvue"), outcome: .woodwork,
      part: .post, situation: .freeKick)
    // "A warning of what was to come": before the opener, in a minute that no source gives.
    try play(.shot(warning), at: .unknown(in: .firstHalf), from: [.agency])
    try card(Self.leganes, "tito", 27)
    let opener = Goal(
      team: Self.leganes, player: PersonSlug(known: "javier-eraso"), technique: "curling",
      range: .long)
    let goal = try add(
      .goal(opener), to: Self.secondLeg, at: MatchTime(.firstHalf, 32),
      from: [.agency, .soccerRu, .dnevnik])
    try play(
      .claim(Claim(about: goal, field: "minute", value: 31)),
      from: [.tass, .dziennik, .footballData])
    try play(.periodEnd(PeriodEnd(period: .firstHalf)), at: MatchTime(.firstHalf), from: [])
    let booing = Crowd(kind: .booing, by: .home, target: Self.real.text)
    try play(.crowd(booing), at: MatchTime(.halfTime), from: [.agency])
  }

  private mutating func playSecondHalf() throws(Refusal) {
    try play(.periodStart(PeriodStart(period: .secondHalf)), at: MatchTime(.secondHalf), from: [])
    let equaliser = Goal(
      team: Self.real, player: PersonSlug(known: "karim-benzema"),
      assist: PersonSlug(known: "lucas-vazquez"))
    try play(
      .goal(equaliser), at: MatchTime(.secondHalf, 47),
      from: [.agency, .soccerRu, .tass, .dnevnik, .footballData])
    let winner = Goal(
      team: Self.leganes, player: PersonSlug(known: "gabriel-pires"), situation: .corner,
      bodyPart: .head)
    let goal = try add(
      .goal(winner), to: Self.secondLeg, at: MatchTime(.secondHalf, 55),
      from: [.agency, .soccerRu, .tass, .footballData])
    try play(.claim(Claim(about: goal, field: "minute", value: 52)), from: [.dnevnik])
    try substitution(Self.leganes, "siovas", "mantovani", 58)
    try substitution(Self.real, "achraf-hakimi", "carvajal", 69)
    try substitution(Self.real, "marcos-llorente", "modric", 69)
    try substitution(Self.leganes, "amrabat", "raul-garcia", 70)
    try card(Self.leganes, "nereo-champagne", 75)
    try substitution(Self.real, "isco", "borja-mayoral", 78)
    try card(Self.real, "sergio-ramos", 80)
    try substitution(Self.leganes, "el-zhar", "naranjo", 81)
    try press(after: goal)
    try play(.periodEnd(PeriodEnd(period: .secondHalf)), at: MatchTime(.secondHalf), from: [])
  }

  /// Logs "Their backs to the wall late in the game": two attempts after the winner, in minutes
  /// that no source gives.
  private mutating func press(after goal: EventID) throws(Refusal) {
    let time = MatchTime.unknown(in: .secondHalf, after: goal)
    let pressure = Chance(team: Self.real, text: "Leganés have their backs to the wall")
    try play(.chance(pressure), at: time, from: [.agency])
    for player: StaticString in ["karim-benzema", "sergio-ramos"] {
      let shot = Shot(team: Self.real, player: PersonSlug(known: player), outcome: .saved)
      try play(.shot(shot), at: time, from: [])
    }
  }

  private mutating func card(_ team: TeamSlug, _ player: StaticString, _ minute: Int)
    throws(Refusal)
  {
    let card = Card(team: team, player: PersonSlug(known: player), colour: .yellow)
    try play(.card(card), at: Self.time(minute))
  }

  private mutating func substitution(
    _ team: TeamSlug, _ off: StaticString, _ on: StaticString, _ minute: Int
  ) throws(Refusal) {
    let substitution = Substitution(
      team: team, off: PersonSlug(known: off), on: PersonSlug(known: on))
    try play(.substitution(substitution), at: Self.time(minute))
  }

  private static func time(_ minute: Int) -> MatchTime {
    MatchTime(minute <= 45 ? .firstHalf : .secondHalf, minute)
  }
}
