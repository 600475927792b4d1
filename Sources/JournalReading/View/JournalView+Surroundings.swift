public import JournalCore
import JournalRules

extension JournalView {
  /// Reads the matches around a match: the latest of each team that is over and the next one
  /// scheduled, in any competition, and the league matches that may form a run.
  ///
  /// - Parameter moment: the moment up to which the match is told; before the kick-off nothing of its
  ///   day is read, and the eve of the match is.
  /// - Throws: `Refusal`; `LogError`.
  public func surroundings(of match: MatchReading, at moment: Moment = .end) async throws
    -> Surroundings
  {
    var surroundings = Surroundings()
    let match = match.arranged
    if moment == .period(.pre) || match.result()?.isOver != true {
      surroundings.eve = try await eve(of: match)
    }
    if let tie = match.scheduled.tie {
      surroundings.legs = try await matches(of: tie, replacing: match).map(\.match)
        .filter { $0.slug != match.slug }
    }
    let teams = [match.scheduled.home, match.scheduled.away].map { match.directory.canonical($0) }
    if moment == .period(.pre) {
      for team in teams {
        surroundings.latest[team] = try await latest(of: team, before: match)
      }
      return surroundings
    }
    surroundings.tables = try await tables(around: match)
    if let tables = surroundings.tables, try await isLate(match) {
      surroundings.settled = Self.settled(Set(teams), in: tables)
      surroundings.settledElsewhere = Self.elsewhere(Set(teams), surroundings.settled, in: tables)
    }
    for team in teams {
      surroundings.latest[team] = try await latest(of: team, before: match)
      surroundings.next[team] = try await next(of: team, after: match)
      surroundings.earlier[team] = try await run(of: team, before: match)
      surroundings.unbeaten[team] = try await unbeaten(team, before: match)
    }
    return surroundings
  }

  /// The number of matches that each team may have left for a look at what is decided.
  private static let mostLeft = 6

  /// Returns what was settled after a day and not before it.
  private static func settled(
    _ teams: Set<TeamSlug>, in tables: (before: TableReading, after: TableReading)
  ) -> [TeamSlug: [Settled]] {
    let after = tables.after.settled(teams).filter { !$0.value.isEmpty }
    guard !after.isEmpty else { return [:] }
    let before = tables.before.settled(Set(after.keys))
    return after.reduce(into: [:]) { all, entry in
      let news = entry.value.subtracting(before[entry.key] ?? [])
      all[entry.key] = Settled.allCases.filter { news.contains($0) }
    }
  }

  /// The number of teams at the end of a table that may go down.
  private static let mostDown = 6

  /// Returns what was settled for teams that did not play in the match but contended with one that
  /// did.
  private static func elsewhere(
    _ teams: Set<TeamSlug>, _ own: [TeamSlug: [Settled]],
    in tables: (before: TableReading, after: TableReading)
  ) -> [TeamSlug: Settled] {
    var all: [TeamSlug: Settled] = [:]
    let rows = tables.after.verdict.rows
    if let first = rows.first?.team, !teams.contains(first),
      settled([first], in: tables)[first]?.contains(.champion) == true,
      tables.before.canBeFirst(teams)
    {
      all[first] = .champion
    }
    if own.values.contains(where: { $0.contains(.safe) }) {
      let others = Set(rows.suffix(mostDown).map(\.team)).subtracting(teams)
      for (team, news) in settled(others, in: tables) where news.contains(.relegated) {
        all[team] = .relegated
      }
    }
    return all
  }

  /// The most matches in which the form of a team shows, and those in which two teams have met.
  private static let (mostForm, mostMeetings) = (5, 10)

  private func eve(of match: MatchReading) async throws -> Surroundings.Eve {
    var eve = Surroundings.Eve()
    let day = match.scheduled.date
    let teams = [match.scheduled.home, match.scheduled.away].map { match.directory.canonical($0) }
    for team in teams {
      var form: [MatchReading] = []
      for name in try await matches(of: team, near: match, where: { $0 < day }).reversed() {
        guard form.count < Self.mostForm else { break }
        let reading = try await reading(name)
        guard let own = match.scheduled.competition, reading.scheduled.competition == own,
          let result = reading.result(), result.isOver, !result.isVoid
        else { continue }
        form.append(reading)
      }
      eve.form[team] = form
    }
    let others = Set([teams[1].text] + match.directory.slugs(mergedInto: teams[1].text, .team))
    for name in try await matches(of: teams[0], near: match, where: { $0 < day }).reversed() {
      guard eve.meetings.count < Self.mostMeetings else { break }
      guard name.teams.contains(where: { others.contains($0.text) }) else { continue }
      let reading = try await reading(name)
      guard let result = reading.result(), result.isOver, !result.isVoid else { continue }
      eve.meetings.append(reading)
    }
    eve.table = try await table(before: match)
    return eve
  }

  /// Returns the table of the evening before a match; nil without a regulation and in a cup.
  private func table(before match: MatchReading) async throws -> TableReading? {
    guard match.scheduled.tie == nil, let slug = match.scheduled.competition,
      try await regulation(of: match.directory.canonical(slug)) != nil
    else { return nil }
    let eve = CalendarDate(daysSince1970: match.scheduled.date.daysSince1970 - 1)
    do {
      let own = match.directory.canonical(slug)
      return try await competition(own, asking: TableQuestion(on: eve)).table(of: match.slug)
    } catch is Refusal {
      return nil
    }
  }

  /// Returns the tables of a match before and after its day, as far as the results of that day were
  /// known in the evening; nil without a regulation and in a cup.
  private func tables(around match: MatchReading) async throws
    -> (before: TableReading, after: TableReading)?
  {
    guard match.scheduled.tie == nil, let slug = match.scheduled.competition,
      match.result()?.isOver == true,
      try await regulation(of: match.directory.canonical(slug)) != nil
    else { return nil }
    let day = match.scheduled.date
    let eve = CalendarDate(daysSince1970: day.daysSince1970 - 1)
    let own = match.directory.canonical(slug)
    do {
      let after = try await competition(own, asking: TableQuestion(on: day))
      let before = try await competition(own, asking: TableQuestion(on: eve))
      guard let one = after.table(of: match.slug), let other = before.table(of: match.slug) else {
        return nil
      }
      return (other, one)
    } catch is Refusal {
      return nil
    }
  }

  private func isLate(_ match: MatchReading) async throws -> Bool {
    let day = match.scheduled.date.daysSince1970
    for team in [match.scheduled.home, match.scheduled.away] {
      let left = try await matches(of: match.directory.canonical(team), near: match) { date in
        (day...day + 60).contains(date.daysSince1970)
      }
      if left.count > Self.mostLeft { return false }
    }
    return true
  }

  private func latest(of team: TeamSlug, before match: MatchReading) async throws -> MatchReading? {
    for name in try await matches(of: team, near: match, where: { $0 < match.scheduled.date })
      .reversed()
    {
      let reading = try await reading(name)
      guard let result = reading.result() else { continue }
      return result.isOver && !result.isVoid ? reading : nil
    }
    return nil
  }

  private func next(of team: TeamSlug, after match: MatchReading) async throws -> MatchReading? {
    let later = try await matches(of: team, near: match) { $0 > match.scheduled.date }
    guard let first = later.first else { return nil }
    let next = try await reading(first)
    return try await isPaired(next, with: team, after: match.scheduled) ? next : nil
  }

  /// The most days that a tournament takes, such as a World Cup.
  private static let tournamentDays = 35

  /// Whether it was known after a match that a team would meet another in its next one: in a league, in
  /// a group and in the other leg from the beginning; in a final, and in a tournament, whose ties are
  /// drawn before it begins, once neither has a match in between. In other cups the next round may still
  /// have to be drawn.
  private func isPaired(_ next: MatchReading, with team: TeamSlug, after match: MatchScheduled)
    async throws -> Bool
  {
    let scheduled = next.scheduled
    guard let competition = scheduled.competition, scheduled.numberedMatchday == nil,
      scheduled.group == nil, scheduled.tie == nil || scheduled.tie != match.tie
    else { return true }
    let own = next.directory.canonical(competition)
    if !scheduled.isFinal {
      guard try await isInTournament(next, own, with: team) else { return false }
    }
    let day = match.date
    let opponents = [scheduled.home, scheduled.away].map { next.directory.canonical($0) }
    for opponent in opponents where opponent != team {
      let between = try await matches(of: opponent, near: next) {
        $0 > day && $0 < scheduled.date
      }
      for name in between {
        let reading = try await reading(name)
        if reading.scheduled.competition.map({ reading.directory.canonical($0) }) == own {
          return false
        }
      }
    }
    return true
  }

  /// Whether a team played in a group of the same competition shortly before.
  private func isInTournament(
    _ next: MatchReading, _ competition: CompetitionSlug, with team: TeamSlug
  ) async throws -> Bool {
    let day = next.scheduled.date.daysSince1970
    let before = try await matches(of: team, near: next) {
      (day - Self.tournamentDays..<day).contains($0.daysSince1970)
    }
    for name in before {
      let reading = try await reading(name)
      if reading.scheduled.group != nil,
        reading.scheduled.competition.map({ reading.directory.canonical($0) }) == competition
      {
        return true
      }
    }
    return false
  }

  /// Returns the league matches directly before a match with the same outcome for a team, win or
  /// defeat, the latest first.
  private func run(of team: TeamSlug, before match: MatchReading) async throws -> [MatchReading] {
    guard match.scheduled.numberedMatchday != nil, let league = match.scheduled.competition else {
      return []
    }
    var run: [MatchReading] = []
    var leader = match.winner
    var isOfTeam = leader == team
    for name in try await matches(of: team, near: match, where: { $0 < match.scheduled.date })
      .reversed()
    {
      let reading = try await reading(name)
      guard reading.scheduled.competition == league else { continue }
      leader = reading.winner
      guard leader != nil, (leader == team) == isOfTeam else { break }
      isOfTeam = leader == team
      run.append(reading)
    }
    return run
  }

  /// The most matches of a run without a defeat that are looked at.
  private static let mostUnbeaten = 20

  /// Returns the league matches directly before a match in which a team was not beaten, the latest
  /// first, at most twenty.
  private func unbeaten(_ team: TeamSlug, before match: MatchReading) async throws
    -> [MatchReading]
  {
    guard match.scheduled.numberedMatchday != nil, let league = match.scheduled.competition,
      match.result()?.isOver == true
    else { return [] }
    var run: [MatchReading] = []
    for name in try await matches(of: team, near: match, where: { $0 < match.scheduled.date })
      .reversed()
    {
      let reading = try await reading(name)
      guard reading.scheduled.competition == league else { continue }
      guard run.count < Self.mostUnbeaten, let result = reading.result(), result.isOver,
        !result.isVoid, let side = result.side(of: team), result.total.leader != side.other
      else { break }
      run.append(reading)
    }
    return run
  }

  /// Returns the other matches of a team, in order of date.
  private func matches(
    of team: TeamSlug, near match: MatchReading, where isWanted: (CalendarDate) -> Bool
  ) async throws(LogError) -> [MatchName] {
    let slugs = Set([team.text] + match.directory.slugs(mergedInto: team.text, .team))
    let dated = try await matchNames().compactMap {
      name -> (name: MatchName, date: CalendarDate)? in
      guard name.slug != match.slug, let date = name.fixture.date, isWanted(date),
        name.teams.contains(where: { slugs.contains($0.text) })
      else { return nil }
      return (name, date)
    }
    return dated.sorted { ($0.date, $0.name.slug) < ($1.date, $1.name.slug) }.map(\.name)
  }
}

extension MatchReading {
  /// The team that won; nil if the match was drawn, does not count or is not over.
  fileprivate var winner: TeamSlug? {
    guard let result = result(), result.isOver, !result.isVoid, let side = result.total.leader
    else { return nil }
    return directory.canonical(result.team(side))
  }
}
