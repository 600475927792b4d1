import JournalProjections
import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// The facts around the match.
extension Claims {
  func context(_ kind: ClauseKind, _ about: [Int], of: String?, after told: Telling)
    throws(NoClaim) -> Claim
  {
    switch kind {
    case .rested: return try rested(try only(about))
    case .starters: return try starters(about)
    case .contrast: return try contrast(about)
    case .tablePlace: return try place(try only(about))
    case .tableGap: return try gap(try entry(about))
    case .nextFixture: return try nextFixture(try only(about), after: told)
    default: return try contract(try entry(about))
    }
  }

  private func entry(_ about: [Int]) throws(NoClaim) -> SourcedFact {
    let position = try only(about)
    guard let entry = account.sourced(at: position) else {
      throw NoClaim("e\(position) is not a sourced fact", isAbout: true)
    }
    // Later facts replace earlier ones.
    guard account.sourced(entry.fact.subject, entry.fact.predicate)?.position == position else {
      throw NoClaim("a later source says otherwise", isAbout: true)
    }
    return entry
  }

  private func side(_ entry: SourcedFact) throws(NoClaim) -> Side {
    guard let side = TeamSlug(entry.fact.subject).flatMap({ account.side(of: $0) }) else {
      throw NoClaim("e\(entry.position) is about neither side", isAbout: true)
    }
    return side
  }

  private func contract(_ entry: SourcedFact) throws(NoClaim) -> Claim {
    guard entry.fact.predicate == "contract-until", let person = PersonSlug(entry.fact.subject),
      let year = entry.number
    else { throw NoClaim("e\(entry.position) is not a contract", isAbout: true) }
    return Claim(
      about: [entry.position], of: person.text,
      [.who: .person(person), .figure: .number(year)], evidence: [entry.position])
  }

  // MARK: - Players

  private func rested(_ position: Int) throws(NoClaim) -> Claim {
    guard case .squadOmitted(let omitted) = account.event(position), omitted.reason == .rested,
      let side = account.side(of: omitted.team)
    else { throw NoClaim("e\(position) rested nobody", isAbout: true) }
    let players = omitted.players.map { account.match.directory.canonical($0) }
    return Claim(
      about: [position],
      [.team: team(side), .who: .people(players.map { Value.Counted($0) })],
      licences: players.count > 1 ? [.several] : [], evidence: [position]
    ).with(.deed, .lastMatch, lastMatch(of: side, players))
  }

  /// What some players did in their team's last match, if all scored equally often in it.
  private func lastMatch(of side: Side, _ players: [PersonSlug]) -> Claim? {
    let date = account.match.scheduled.date
    guard let last = LastResult(of: account.slug(side), account), last.date < date,
      let count = players.first.flatMap({ last.scorers[$0] }), count > 0,
      players.allSatisfy({ last.scorers[$0] == count })
    else { return nil }
    let days = date.daysSince1970 - last.date.daysSince1970
    var licences: Set<Licence> = players.count > 1 ? [.several] : []
    switch last.score.leader {
    case .home: licences.insert(.wonTheLeg)
    case .away: licences.insert(.lostTheLeg)
    case nil: licences.insert(.drewTheLeg)
    }
    if last.score.home - last.score.away >= 4 { licences.insert(.rout) }
    return Claim(
      about: last.evidence, of: account.slug(side).text,
      [
        .count: .number(count), .opponent: last.opponent,
        .score: .score(Account.leading(last.score, else: .home)), .date: .date(last.date),
        .day: days >= 7
          ? nil : last.date.isWeekend ? .term("time.weekend") : .weekday(last.date),
      ], licences: licences, evidence: last.evidence)
  }

  /// The players who started, and those of them who had scored in the first leg.
  private func starters(_ about: [Int]) throws(NoClaim) -> Claim {
    let named = account.facts.first { $0.kind == .starter && about.contains($0.position) }
    guard let side = named.flatMap({ account.side(of: $0.team) }) else {
      throw NoClaim("no line-up is named", isAbout: true)
    }
    let lines = account.facts.filter { $0.kind == .starter && account.side(of: $0.team) == side }
    let started = LineUps(folding: account.facts)[side].starters.compactMap { account.person($0) }
    let scorers = firstLegScorers(of: side).filter { started.contains($0) }
    guard !scorers.isEmpty else { throw NoClaim("no starter had scored in the first leg") }
    var claim = Claim(
      about: Array(Set(lines.map(\.position))).sorted(), [.team: team(side)],
      evidence: lines.map(\.position))
    claim.pools[.who] = Set(started)
    claim.values[.name] = scorers.map { .person($0) }
    return claim
  }

  private func firstLegScorers(of side: Side) -> [PersonSlug] {
    guard let first = account.tie?.firstMatch, let result = first.result() else { return [] }
    let names = result.history.names
    let goals = result.goals.filter { goal in
      names.team(goal.team).flatMap { account.side(of: $0) } == side
        && !GoalTraits(rawValue: goal.value).contains(.own)
    }
    let people = goals.compactMap { names.person($0.person) }
    return Account.tally(people.map { account.match.directory.canonical($0) }).map(\.person)
  }

  // MARK: - Teams

  private func contrast(_ about: [Int]) throws(NoClaim) -> Claim {
    guard let side = Side.allCases.first(where: { account.budget($0)?.position == about.first }),
      let own = account.budget(side), let other = account.budget(side.other),
      own.unit == other.unit, own.amount < other.amount
    else { throw NoClaim("no two budgets of which the first is smaller", isAbout: true) }
    let title = account.sourced(account.slug(side.other).text, "holders-of")
    return Claim(
      about: [own.position, other.position],
      [
        .team: team(side), .opponent: team(side.other), .figure: .money(own.amount, own.unit),
        .other: .money(other.amount, other.unit),
        .ratio: account.budgetRatio(of: side).map { .number($0) },
        .title: title?.fact.value.string.map { .term("holders.\(SlugMint.fold($0))") },
      ], evidence: [own.position, other.position])
  }

  private func place(_ position: Int) throws(NoClaim) -> Claim {
    guard let side = Side.allCases.first(where: { account.place($0)?.position == position }),
      let place = account.place(side)
    else { throw NoClaim("e\(position) is not a place in a table", isAbout: true) }
    return Claim(
      about: [position],
      [
        .team: team(side), .position: .number(place.place),
        .competition: place.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
        .opponent: areNeighbours ? team(side.other) : nil,
      ], evidence: [position])
  }

  private var areNeighbours: Bool {
    let directory = account.match.directory
    return Side.allCases.contains { side in
      (directory.teams[account.slug(side)]?.neighbourOf ?? [])
        .contains { directory.canonical($0) == account.slug(side.other) }
    }
  }

  private func gap(_ entry: SourcedFact) throws(NoClaim) -> Claim {
    let side = try side(entry)
    let start = "points-behind"
    guard entry.fact.predicate.hasPrefix(start),
      let points = entry.number ?? entry.number("points"),
      points > 0
    else { throw NoClaim("e\(entry.position) is not a distance in a table", isAbout: true) }
    let named = TeamSlug(String(entry.fact.predicate.dropFirst(start.count + 1)))
    let leader: Value? =
      entry.text("team").map { .name($0) }
      ?? named.flatMap { account.match.directory.teams[$0] == nil ? nil : .team($0) }
    let games = entry.number("gamesInHand") ?? 0
    return Claim(
      about: [entry.position],
      [
        .team: team(side), .figure: .number(points), .opponent: leader,
        .competition: entry.text("competition").flatMap { CompetitionName($0) }.map {
          .competition($0)
        }, .count: games > 0 ? .number(games) : nil,
      ], licences: points > 1 ? [.several] : [], evidence: [entry.position])
  }

  // MARK: - What is next

  /// The next match of a side; notes if it is on the same day as the other side's, told before.
  private func nextFixture(_ position: Int, after told: Telling) throws(NoClaim) -> Claim {
    var claim = try nextFixture(position)
    let before = told.clauses.last { $0.kind == ClauseKind.nextFixture.rawValue }?.about.first
    if let before, let other = try? nextFixture(before), let day = claim.values[.date],
      !day.isEmpty, other.values[.date] == day
    {
      claim.licences.insert(.sameDay)
    }
    return claim
  }

  private func nextFixture(_ position: Int) throws(NoClaim) -> Claim {
    for side in Side.allCases {
      let held = account.surroundings.next[account.slug(side)]
      if let held, held.stream.records.first?.position == position {
        return try next(held, of: side, position)
      }
    }
    let entry = try entry([position])
    guard entry.fact.predicate == "next-fixture", let opponent = entry.text("opponent") else {
      throw NoClaim("e\(position) is not the next match", isAbout: true)
    }
    let side = try side(entry)
    guard account.surroundings.next[account.slug(side)] == nil else {
      throw NoClaim("the journal holds the next match itself", isAbout: true)
    }
    let date = entry.text("date").flatMap { CalendarDate($0) }
    return fixture(
      side, .name(opponent), entry.text("competition").flatMap { CompetitionName($0) },
      entry.text("round"), date, position)
  }

  private func next(_ match: MatchReading, of side: Side, _ position: Int) throws(NoClaim) -> Claim
  {
    let own = account.slug(side)
    let opponent = [match.scheduled.home, match.scheduled.away].first {
      match.directory.canonical($0) != own
    }
    guard let opponent else { throw NoClaim("e\(position) has no opponent", isAbout: true) }
    let competition = match.scheduled.competition.flatMap { match.directory.competitions[$0] }
    return fixture(
      side, .team(opponent), competition.flatMap { CompetitionName($0) }, match.scheduled.round,
      match.scheduled.date, position)
  }

  private func fixture(
    _ side: Side, _ opponent: Value, _ competition: CompetitionName?, _ round: String?,
    _ date: CalendarDate?, _ position: Int
  ) -> Claim {
    let days = date.map { $0.daysSince1970 - account.match.scheduled.date.daysSince1970 }
    let weeks = days.flatMap { $0 > 0 && $0 % 7 == 0 && $0 <= 56 ? $0 / 7 : nil }
    var licences: Set<Licence> = (days ?? 0) > 7 ? [.several] : []
    if case .team(let slug) = opponent,
      account.match.directory.canonical(slug) == account.slug(side.other)
    {
      licences.insert(.rematch)
    }
    if (account.tie?.winner ?? account.winnerByRound) == side, competition == account.competition {
      licences.insert(.advances)
    }
    return Claim(
      about: [position],
      [
        .team: team(side), .opponent: opponent, .competition: competition.map { .competition($0) },
        .round: round.map { .round(RoundName($0)) }, .gap: weeks.map { .number($0) },
        .date: date.map { .date($0) },
      ], licences: licences, evidence: [position])
  }
}
