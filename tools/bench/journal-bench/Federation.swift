import JournalCore
import JournalReading
import JournalRules
import JournalSQLite
import JournalTesting

/// A federation's journal over many years, made up: leagues of twenty teams, a cup of two legs in each
/// country and season, squads with names and shirts, line-ups, goals, cards, changes and attendances,
/// and now and then a scorer put right or a goal taken back.
///
/// The same seed and size give the same events. All teams and people are made up.
struct Federation {
  /// Decides everything that happens.
  private var random: SplitMix64
  private var countries: [Country]
  /// The events of the matches and competitions that are not appended yet.
  private var drafts: [Draft] = []
  private var ids: Int64 = 0

  /// A team and those who play for it, the first eleven first.
  private struct Team {
    let slug: TeamSlug
    var squad: [PersonSlug] = []
  }

  /// Twenty teams that meet in a league and a cup.
  private struct Country {
    let code: String
    var teams: [Team]
  }

  /// A journal of about so many events has one country for every 100,000 of them, at most 25.
  init(seed: UInt64, events: Int) throws {
    random = SplitMix64(seed: seed)
    countries = []
    for number in 0..<min(25, max(1, events / 100_000)) { countries.append(try country(number)) }
  }

  /// Writes a journal of at least so many events, season by season.
  ///
  /// - Returns: the numbers of events and matches.
  static func write(events count: Int, seed: UInt64, to path: String) async throws -> (
    events: Int, matches: Int
  ) {
    let clock = SteppingClock(step: 1)
    let log = try SQLiteEventLog.create(at: path) { clock.read() }
    var federation = try Federation(seed: seed, events: count)
    var (written, matches, year) = (0, 0, 1950)
    while written < count {
      for index in federation.countries.indices where written < count {
        matches += try federation.season(year, of: index)
        for part in federation.takeDrafts() { written += try await log.append(part).count }
      }
      year += 1
    }
    try await log.settle()
    return (written, matches)
  }

  /// The events that were made, in parts that one transaction takes well.
  private mutating func takeDrafts() -> [[Draft]] {
    defer { drafts.removeAll(keepingCapacity: true) }
    return stride(from: 0, to: drafts.count, by: 2000).map {
      Array(drafts[$0..<min($0 + 2000, drafts.count)])
    }
  }

  // MARK: - Registering

  private mutating func country(_ number: Int) throws -> Country {
    let code = "land-\(number + 1)"
    var country = Country(code: code, teams: [])
    for place in 0..<20 {
      let name = "\(Names.place(number * 20 + place)) \(Names.clubs[place % Names.clubs.count])"
      let slug = SlugMint.mint(name) { (slug: TeamSlug) in
        countries.contains { $0.teams.contains { $0.slug == slug } }
      }
      var team = Team(slug: slug)
      try add(.teamRegistered(TeamRegistered(team: slug, name: name, country: code)), to: .registry)
      for shirt in 1...22 { team.squad.append(try player(of: team, shirt)) }
      country.teams.append(team)
    }
    return country
  }

  private mutating func player(of team: Team, _ shirt: Int) throws -> PersonSlug {
    let number = Int.random(in: 0..<1_000_000, using: &random)
    let name = Names.person(number)
    guard let slug = PersonSlug("\(SlugMint.fold(name))-\(ids)") else { throw Unmade(name: name) }
    try add(
      .personRegistered(
        PersonRegistered(person: slug, name: name, team: team.slug, role: .player, shirt: shirt)),
      to: .registry)
    return slug
  }

  /// Every team has three new players for the places of old ones.
  private mutating func renewSquads(of index: Int) throws {
    for place in countries[index].teams.indices {
      for _ in 0..<3 {
        let shirt = Int.random(in: 1...22, using: &random)
        let team = countries[index].teams[place]
        countries[index].teams[place].squad[shirt - 1] = try player(of: team, shirt)
      }
    }
  }

  // MARK: - Seasons

  /// Plays a season; returns how many matches it had.
  private mutating func season(_ year: Int, of index: Int) throws -> Int {
    if year > 1950 { try renewSquads(of: index) }
    let years = "\(year)-\((year + 1) % 100 < 10 ? "0" : "")\((year + 1) % 100)"
    let code = countries[index].code
    let first = try firstDay(year)
    let league = try competition(
      "\(code)-league-\(years)", "League of \(code)", years, "generic.league.goal-difference")
    let pairs = Self.doubleRound(countries[index].teams.count)
    for (round, matches) in pairs.enumerated() {
      for (home, away) in matches {
        let teams = countries[index].teams
        _ = try match(
          teams[home], teams[away],
          MatchScheduled(
            home: teams[home].slug, away: teams[away].slug, date: first + 7 * round,
            competition: league, matchday: round + 1))
      }
    }
    let cup = try competition(
      "\(code)-cup-\(years)", "Cup of \(code)", years, "generic.cup.two-legs.away-goals")
    return try pairs.reduce(0) { $0 + $1.count } + cupMatches(of: cup, index, first)
  }

  private func firstDay(_ year: Int) throws -> CalendarDate {
    guard let day = CalendarDate("\(year)-08-16") else { throw Unmade(name: "\(year)") }
    return day
  }

  private mutating func competition(
    _ slug: String, _ name: String, _ season: String, _ rules: String
  ) throws -> CompetitionSlug {
    guard let slug = CompetitionSlug(slug), let document = RegulationLibrary.document(rules) else {
      throw Unmade(name: slug)
    }
    let stream = StreamName.competition(slug)
    try add(
      .competitionDefined(CompetitionDefined(competition: slug, season: season, name: name)),
      to: stream)
    try add(
      .regulationAdopted(
        RegulationAdopted(competition: slug, regulation: document, digest: document.digest)),
      to: stream)
    return slug
  }

  /// The pairs of each round in which everybody meets everybody else twice (the circle method).
  private static func doubleRound(_ count: Int) -> [[(Int, Int)]] {
    let once = (0..<(count - 1)).map { round in
      (0..<(count / 2)).map { place in
        let circle = [count - 1] + (0..<(count - 1)).map { ($0 + round) % (count - 1) }
        let pair = (circle[place], circle[count - 1 - place])
        return round.isMultiple(of: 2) ? pair : (pair.1, pair.0)
      }
    }
    return once + once.map { $0.map { ($0.1, $0.0) } }
  }

  /// Sixteen teams, two legs a tie, and a final; returns how many matches there were.
  private mutating func cupMatches(of cup: CompetitionSlug, _ index: Int, _ first: CalendarDate)
    throws -> Int
  {
    var left = countries[index].teams.shuffled(using: &random).prefix(16).map { $0 }
    var (played, day) = (0, first + 18)
    for round in ["Round of 16", "Quarter-finals", "Semi-finals", "Final"] {
      var through: [Team] = []
      for place in stride(from: 0, to: left.count, by: 2) {
        let pair = (left[place], left[place + 1])
        through.append(try tie(pair, in: cup, round, place / 2 + 1, day, isOne: round == "Final"))
        played += round == "Final" ? 1 : 2
      }
      (left, day) = (through, day + 56)
    }
    return played
  }

  /// Plays a tie; returns who goes through.
  private mutating func tie(
    _ pair: (Team, Team), in cup: CompetitionSlug, _ round: String, _ number: Int,
    _ day: CalendarDate, isOne: Bool
  ) throws -> Team {
    let name = "\(cup)-\(SlugMint.fold(round))-\(number)"
    guard let slug = TieSlug(name) else { throw Unmade(name: name) }
    let teams = [pair.0.slug, pair.1.slug]
    try add(
      .tieDefined(TieDefined(tie: slug, competition: cup, round: round, teams: teams)),
      to: .competition(cup))
    var balance = 0
    for leg in isOne ? 1...1 : 1...2 {
      let (home, away) = leg == 1 ? pair : (pair.1, pair.0)
      let score = try match(
        home, away,
        MatchScheduled(
          home: home.slug, away: away.slug, date: day + 14 * (leg - 1),
          competition: cup, round: round, leg: isOne ? nil : leg, tie: slug),
        // Level sides would need extra time.
        mustDiffer: leg == 2 || isOne ? balance : nil)
      balance += (leg == 1 ? 1 : -1) * (score.home - score.away)
    }
    return balance > 0 ? pair.0 : pair.1
  }

  // MARK: - Matches

  /// Plays a match.
  ///
  /// - Parameter mustDiffer: the goals by which the guests are ahead before it, if it has to be decided.
  private mutating func match(
    _ home: Team, _ away: Team, _ scheduled: MatchScheduled, mustDiffer lead: Int? = nil
  ) throws -> Score {
    let name = "\(home.slug)-\(away.slug)-\(scheduled.date)"
    guard let stream = StreamName.match(String(name.prefix(80))) else { throw Unmade(name: name) }
    try add(.matchScheduled(scheduled), to: stream)
    for team in [home, away] { try lineUp(of: team, in: stream) }
    var goals = Score()
    var minutes = (0..<14).map { _ in Int.random(in: 1...90, using: &random) }.sorted()
    try add(.periodStart(PeriodStart(period: .firstHalf)), to: stream, MatchTime(.firstHalf))
    let break1 = minutes.firstIndex { $0 > 45 } ?? minutes.endIndex
    for minute in minutes[..<break1] {
      try incident(home, away, MatchTime(.firstHalf, minute), in: stream, &goals)
    }
    try add(.periodEnd(PeriodEnd(period: .firstHalf)), to: stream, MatchTime(.firstHalf))
    try add(.periodStart(PeriodStart(period: .secondHalf)), to: stream, MatchTime(.secondHalf))
    minutes.removeFirst(break1)
    for minute in minutes {
      try incident(home, away, MatchTime(.secondHalf, minute), in: stream, &goals)
    }
    if let lead, goals.home - goals.away == lead {
      let scorer = home.squad[Int.random(in: 6...10, using: &random)]
      try add(
        .goal(Goal(team: home.slug, player: scorer)), to: stream, MatchTime(.secondHalf, 90))
      goals.home += 1
    }
    try add(.periodEnd(PeriodEnd(period: .secondHalf)), to: stream, MatchTime(.secondHalf))
    let crowd = Int.random(in: 800...60_000, using: &random)
    try add(.attendance(Attendance(count: crowd)), to: stream)
    return goals
  }

  private mutating func lineUp(of team: Team, in stream: StreamName) throws {
    let players = team.squad.enumerated().map { SquadPlayer($0.element, shirt: $0.offset + 1) }
    try add(
      .lineUp(
        LineUp(
          team: team.slug, starters: Array(players.prefix(11)),
          bench: Array(players[11..<18]))),
      to: stream)
  }

  private mutating func incident(
    _ home: Team, _ away: Team, _ time: MatchTime, in stream: StreamName, _ goals: inout Score
  ) throws {
    let isHome = Int.random(in: 0..<100, using: &random) < 55
    let team = isHome ? home : away
    let player = team.squad[Int.random(in: 1...10, using: &random)]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<20:
      let goal = try add(.goal(Goal(team: team.slug, player: player)), to: stream, time)
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<2:
        try add(.retraction(Retraction(target: goal, reason: "offside")), to: stream)
      case 2..<5:
        let other = team.squad[Int.random(in: 6...10, using: &random)]
        let replaced: JSONObject = ["player": .string(other.text)]
        try add(
          .correction(Correction(target: goal, replace: replaced, reason: "film")), to: stream)
        count(isHome, &goals)
      default: count(isHome, &goals)
      }
    case 20..<45:
      try add(.card(Card(team: team.slug, player: player, colour: .yellow)), to: stream, time)
    case 45..<60:
      try add(.shot(Shot(team: team.slug, player: player, outcome: .offTarget)), to: stream, time)
    case 60..<75:
      try add(.corner(Corner(team: team.slug)), to: stream, time)
    default:
      try add(.save(Save(team: team.slug, player: team.squad[0])), to: stream, time)
    }
  }

  private func count(_ isHome: Bool, _ goals: inout Score) {
    if isHome { goals.home += 1 } else { goals.away += 1 }
  }

  @discardableResult
  private mutating func add(_ event: MatchEvent, to stream: StreamName, _ time: MatchTime? = nil)
    throws -> EventID
  {
    ids += 1
    let id = EventID(milliseconds: ids, random: (random.next(), random.next()))
    drafts.append(
      try Draft(
        event,
        Envelope(stream: stream, id: id, type: event.name, at: time, by: "bench", via: .import)))
    return id
  }

  /// A name that makes no slug or day.
  private struct Unmade: Error {
    let name: String
  }
}

extension CalendarDate {
  /// The day so many days later.
  fileprivate static func + (day: CalendarDate, days: Int) -> CalendarDate {
    CalendarDate(daysSince1970: day.daysSince1970 + days)
  }
}

/// Made-up names of places, clubs and people.
private enum Names {
  static let clubs = ["Rovers", "United", "Town", "Athletic", "City"]
  private static let starts = [
    "Ash", "Birch", "Cedar", "Dog", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kelp",
    "Larch", "Maple", "Nettle", "Oak", "Pine", "Quince", "Rowan", "Sedge", "Thorn", "Willow", "Yew",
  ]
  private static let ends = [
    "bury", "combe", "dale", "ford", "gate", "ham", "ley", "mere", "ness", "stead", "thorpe", "ton",
    "wick", "wood", "worth",
  ]
  private static let given = [
    "Adalo", "Beno", "Cáel", "Darro", "Eiko", "Fenna", "Gilo", "Hanno", "Ívan", "Jorro", "Kelo",
    "Lünd", "Mirko", "Nilo", "Oskan", "Pelle", "Quino", "Ruvo", "Señan", "Tomo", "Ulvo", "Vasko",
  ]

  static func place(_ number: Int) -> String {
    let (start, end) = (number % starts.count, number / starts.count % ends.count)
    let round = number / (starts.count * ends.count)
    return (round == 0 ? "" : "New ") + starts[start] + ends[end]
  }

  static func person(_ number: Int) -> String {
    let family = number / given.count
    let middle = starts[family % starts.count].lowercased()
    let name = ["Mac", "Van ", "De ", "O'", "Del ", ""][family / 330 % 6]
    let end = ends[family / starts.count % ends.count]
    return "\(given[number % given.count]) \(name)\(middle.prefix(1).uppercased())"
      + "\(middle.dropFirst())\(end)"
  }
}
