import JournalCore
import JournalRules

extension JournalView {
  /// Reads the matches around a match: the latest of each team that is over and the next one
  /// scheduled, in any competition, and the league matches that may form a run.
  ///
  /// - Throws: `Refusal`; `LogError`.
  public func surroundings(of match: MatchReading) async throws -> Surroundings {
    var surroundings = Surroundings()
    let teams = [match.scheduled.home, match.scheduled.away].map { match.directory.canonical($0) }
    for team in teams {
      surroundings.latest[team] = try await latest(of: team, before: match)
      surroundings.next[team] = try await next(of: team, after: match)
      surroundings.earlier[team] = try await run(of: team, before: match)
    }
    return surroundings
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
    guard let next = later.first else { return nil }
    return try await reading(next)
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
