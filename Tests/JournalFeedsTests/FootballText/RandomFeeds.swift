import JournalCore
import JournalFeeds

/// Made-up feeds with anything that the format can hold, generated from a seed.
struct RandomFeeds {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Vigna's SplitMix64.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  private mutating func maybe<Value>(_ values: [Value]) -> Value? { chance(2) ? nil : pick(values) }

  mutating func feed() -> Feed {
    var feed = Feed()
    if chance(2) {
      let teams = Self.teams.prefix(4).map { FeedTeam($0, country: maybe(["ENG", "Arg"])) }
      feed.groups = [FeedGroup(name: "Group A", teams: teams, line: 1)]
    }
    var competition = maybe(Self.competitions)
    var stage: String?
    for _ in 0..<below(12) {
      if chance(5) { competition = maybe(Self.competitions) }
      if chance(4) { stage = maybe(["Apertura, Finals", "Championship", "1. Runde: A - B"]) }
      var match = match()
      (match.competition, match.stage) = (competition, stage)
      feed.matches.append(match)
    }
    return feed
  }

  private mutating func match() -> FeedMatch {
    let home = below(Self.teams.count)
    let away = (home + 1 + below(Self.teams.count - 1)) % Self.teams.count
    var match = FeedMatch(
      line: 1, home: FeedTeam(Self.teams[home], country: maybe(["ESP", "Bra"])),
      away: FeedTeam(Self.teams[away]))
    match.key = chance(4) ? "\(below(999) + 1)" : nil
    frame(&match)
    score(&match)
    status(&match)
    goals(&match)
    if chance(3) { lineUps(&match) }
    if chance(3) { cards(&match) }
    return match
  }

  private mutating func frame(_ match: inout FeedMatch) {
    match.date = CalendarDate(daysSince1970: below(30_000) - 5_000)
    if chance(5) { match.date = nil }
    match.time = chance(2) ? below(1440) : nil
    match.offset = match.time != nil && chance(2) ? (below(53) - 26) * 30 : nil
    match.group = maybe(["Group A", "Group 1", "Gruppe G"])
    match.round =
      match.group == nil ? maybe(["Final", "1/8 Finals", "Final - Replay", "Round24"]) : nil
    match.leg = maybe([1, 2])
    match.matchday = match.round == nil ? maybe([1, 38]) : nil
    match.venue = maybe(["Stadium 974", "Old Trafford", "Camp Nou"])
    match.city = maybe(["Doha", "Bucureşti", "St. Gallen"])
    match.country = maybe(["Romania", "ARG"])
    match.isNeutral = maybe([true, false])
    match.referee = maybe(["Danny Makkelie", "J. M. Smith"])
    match.refereeCountry = match.referee == nil ? nil : maybe(["ARG", "Netherlands"])
    match.attendance = chance(3) ? below(200_000) : nil
  }

  private mutating func score(_ match: inout FeedMatch) {
    guard !chance(5) else { return }
    var score = FeedScore()
    let half = Score(below(3), below(3))
    let full = half + Score(below(3), below(3))
    score.halfTime = chance(3) ? nil : half
    score.fullTime = full
    if chance(3) {
      score.hasExtraTime = true
      score.extraTime = chance(5) ? nil : full + Score(below(2), below(2))
      score.extraTimeEnded = chance(3) ? pick(["golden", "silver"]) : nil
      if chance(3) { score.fullTime = nil }
    }
    if chance(4) {
      score.shootOut = Score(below(9), below(9))
      score.shootOutWinner = score.shootOut?.leader
    }
    score.aggregate = chance(5) ? Score(below(9), below(9)) : nil
    score.awayGoals = chance(9) ? Score(below(4), below(4)) : nil
    match.score = score
    match.status = .played
  }

  private mutating func status(_ match: inout FeedMatch) {
    guard chance(5) else { return }
    match.status = pick([.cancelled, .postponed, .abandoned, .annulled, .walkover, .awarded])
    match.note = maybe(["Spain withdrew", "snow in 37'"])
    if match.status == .abandoned { match.halt = match.note.flatMap { FeedHalt(note: $0) } }
    // A walkover with a score is read as its award.
    if match.status == .walkover {
      (match.awardedTo, match.score) = (pick(Side.allCases), FeedScore())
    }
    if match.status == .awarded {
      // An award with a score at half-time is doubted.
      match.score.halfTime = nil
      match.awardedTo = match.score.final?.leader ?? pick(Side.allCases)
    }
  }

  private mutating func goals(_ match: inout FeedMatch) {
    for _ in 0..<below(5) {
      let kind = below(6)
      let player = chance(9) ? nil : pick(Self.players)
      match.incidents.append(
        FeedIncident(
          line: 1, side: pick(Side.allCases), at: time(match),
          .goal(player: player, own: kind == 0, penalty: kind == 1, assist: nil)))
    }
  }

  private mutating func time(_ match: FeedMatch) -> MatchTime? {
    switch below(6) {
    case 0: return nil
    case 1: return .unknown()
    case 2: return MatchTime(.firstHalf, 45, added: below(9) + 1)
    case 3 where match.score.hasExtraTime || match.score.final == nil:
      return MatchTime(.extraTimeSecond, 106 + below(15))
    case 3:
      return MatchTime(
        period: .secondHalf, minute: 90, added: 1 + below(9), precision: .approximate)
    default: return MatchTime(.secondHalf, 46 + below(45))
    }
  }

  private mutating func lineUps(_ match: inout FeedMatch) {
    for side in Side.allCases {
      let names = Self.players.map { side == .home ? "\($0) I" : "\($0) II" }
      var lineUp = FeedLineUp(line: 1, side: side, starters: names)
      lineUp.coach = maybe(["Ángel Cappa", "O. García-Lorca"])
      lineUp.captain = maybe(names)
      if lineUp.starters.count == 11 { lineUp.formation = maybe(["4-4-2", "3-4-2-1"]) }
      match.lineUps.append(lineUp)
      for index in 0..<below(4) {
        let on = "Reserve \(["A", "B", "C"][index % 3])"
        match.incidents.append(
          FeedIncident(
            line: 1, side: side, at: time(match), .substitution(off: names[index * 2], on: on)))
      }
    }
  }

  private mutating func cards(_ match: inout FeedMatch) {
    for _ in 0..<below(6) {
      let colour = pick([Card.Colour.yellow, .secondYellow, .red])
      match.incidents.append(
        FeedIncident(
          line: 1, side: pick(Side.allCases), at: time(match),
          .card(player: pick(Self.players), colour: colour)))
    }
  }

  private static let competitions = [
    FeedCompetition(name: "UEFA Champions League", season: "2017-18"),
    FeedCompetition(name: "World Cup", season: "1954"), FeedCompetition(name: "Friendlies"),
    FeedCompetition(name: "Liga: A - B (II)", season: "1999-00"),
  ]
  private static let teams = [
    "1. FC Köln", "1860 München", "V Köln", "UDI '19/Beter Bed", "Bodø/Glimt", "Dnpro-1",
    "Brighton & Hove Albion", "'s Gravenwezel-Schilde", "Arsenal (W)", "St. Pölten",
  ]
  private static let players = [
    "N'Golo Kanté", "P. Smith", "Cho Gue-sung", "Élber", "De Vrij", "İrfan Can Kahveci", "H.Hayes",
    "Ödegaard Jr.", "Van't Schip", "Ao Tanaka", "Lee Kang-in",
  ]
}
