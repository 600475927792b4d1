import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// The surroundings of the match: rested players, the line-up, money, tables, what comes next.
struct ContextClauses {
  private let story: Story
  private let people: PeopleClauses

  /// Creates clauses for the surroundings.
  init(_ story: Story, _ people: PeopleClauses) {
    self.story = story
    self.people = people
  }

  private var facts: MatchFacts { story.facts }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  /// Players who were rested, and what they had done in the previous match.
  var rested: [Clause] {
    facts.drafts.sorted { $0.key < $1.key }.compactMap { position, draft in
      guard case .squadOmitted(let omitted) = draft.event, omitted.reason == .rested,
        let side = Side.allCases.first(where: {
          facts.slug($0) == facts.match.directory.canonical(omitted.team)
        }), !omitted.players.isEmpty
      else { return nil }
      let players = omitted.players.map { facts.match.directory.canonical($0) }
      let last = lastMatch(of: side, players)
      return Clause(
        .rested, about: [position],
        [
          .team: team(side), .who: .people(players.map { Value.Counted($0) }),
          .deed: last.map { .clause($0) },
        ],
        licences: players.count > 1 ? [.several] : [], evidence: [position])
    }
  }

  /// What rested players did in the last match; nil unless all scored, and equally often.
  private func lastMatch(of side: Side, _ players: [PersonSlug]) -> Clause? {
    guard let last = LastMatch(of: side, before: facts),
      let count = last.scorers[players[0]], count > 0,
      players.allSatisfy({ last.scorers[$0] == count }),
      last.date < facts.match.scheduled.date
    else { return nil }
    let days = facts.match.scheduled.date.daysSince1970 - last.date.daysSince1970
    let isWeekend = last.date.dayOfWeek >= 5 && days < 7
    return Clause(
      .lastMatch, about: last.evidence, of: facts.slug(side).text,
      [
        .count: .number(count), .opponent: last.opponent,
        .score: .score(
          last.score.home >= last.score.away
            ? last.score : Score(last.score.away, last.score.home)),
        .day: isWeekend ? .term("time.weekend") : days < 7 ? .weekday(last.date) : nil,
        .date: days < 7 ? nil : .date(last.date),
      ],
      licences: Set(players.count > 1 ? [.several] : []).union(
        last.score.leader == .home
          ? last.score.home - last.score.away >= 4 ? [.wonTheLeg, .rout] : [.wonTheLeg]
          : last.score.isLevel ? [.drewTheLeg] : [.lostTheLeg]),
      evidence: last.evidence)
  }

  /// Notable starters of the losing side: those who had scored in the first leg, or who appear
  /// elsewhere in the log.
  var starters: Clause? {
    guard let loser = (facts.tie?.decidedWinner ?? facts.score.leader)?.other else { return nil }
    let squad = LineUps(folding: facts.facts)[loser]
    let started = squad.starters.compactMap { facts.names.slug($0) }
    let noted = notable(of: loser)
    let first = firstLegScorers(of: loser)
    let chosen = started.filter { noted.contains($0) || first[$0] != nil }
    guard let scorer = chosen.first(where: { first[$0] != nil }), chosen.count >= 2 else {
      return nil
    }
    let others = chosen.filter { $0 != scorer }.prefix(3)
    let lineUps = facts.facts.filter {
      $0.kind == .starter && facts.side(of: $0.team) == loser
    }.map(\.position)
    return Clause(
      .starters, about: Array(Set(lineUps)).sorted(),
      [
        .team: team(loser), .who: .people(others.map { Value.Counted($0) }),
        .name: .person(scorer),
      ],
      evidence: lineUps + (first[scorer] ?? []))
  }

  /// Players of a side with a goal, an attempt or a card.
  private func notable(of side: Side) -> Set<PersonSlug> {
    let kinds: Set<Fact.Kind> = [.goal, .card, .attempt]
    let own = facts.facts.filter { kinds.contains($0.kind) && facts.side(of: $0.team) == side }
    return Set(own.compactMap { facts.names.slug($0.person) })
  }

  private func firstLegScorers(of side: Side) -> [PersonSlug: [Int]] {
    guard let match = facts.tie?.firstLegMatch, let result = match.result() else { return [:] }
    let team = facts.slug(side)
    var scorers: [PersonSlug: [Int]] = [:]
    for goal in result.goals {
      guard let slug = result.history.names.team(goal.team),
        match.directory.canonical(slug) == team,
        !GoalTraits(rawValue: goal.value).contains(.own),
        let person = result.history.names.person(goal.person)
      else { continue }
      scorers[match.directory.canonical(person), default: []].append(goal.position)
    }
    return scorers
  }

  /// The place of a side in its league after the match.
  ///
  /// That a side was champion, or went down, says more.
  func leaguePlace(of side: Side) -> Clause? {
    guard facts.progress == .over, let place = LeaguePlace(of: side, in: facts),
      !Fate.all(in: facts).contains(where: { $0.side == side })
    else { return nil }
    return Clause(
      .leaguePlace, of: facts.slug(side).text,
      [
        .team: team(side), .position: .number(place.place), .figure: .number(place.points),
        .opponent: place.gap == nil ? nil : .team(place.other),
        .count: place.gap.map { .number($0) },
      ],
      licences: place.licences, evidence: place.evidence)
  }

  /// The places of both sides in their leagues after the match; the winner comes first.
  var leaguePlaces: [Clause] {
    let first = facts.score.leader ?? .home
    return [first, first.other].compactMap { leaguePlace(of: $0) }
  }

  /// The places of the sides in their leagues; the side that won or went through comes first.
  var places: [Clause] {
    let first = facts.tie?.decidedWinner ?? facts.score.leader ?? .home
    return [first, first.other].compactMap { side in
      guard let place = Contrast(facts, of: side).places.own else { return nil }
      let isNeighbour = neighbours(side)
      return Clause(
        .tablePlace, about: [place.position],
        [
          .team: team(side), .position: .number(place.place),
          .competition: place.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
          .opponent: isNeighbour == nil ? nil : team(side.other),
        ],
        evidence: [place.position] + (isNeighbour.map { [$0] } ?? []))
    }
  }

  /// The event that registers one side as a neighbour of the other; nil if none does.
  private func neighbours(_ side: Side) -> Int? {
    let directory = facts.match.directory
    let (own, other) = (facts.slug(side), facts.slug(side.other))
    for (team, neighbour) in [(own, other), (other, own)] {
      let named = directory.teams[team]?.neighbourOf ?? []
      if named.contains(where: { directory.canonical($0) == neighbour }) {
        return directory.origin(of: team.text, .team)
      }
    }
    return nil
  }

  /// The budgets of both sides, with their ratio if it is a whole number.
  var budgets: Clause? {
    let first = facts.tie?.decidedWinner ?? facts.score.leader ?? .home
    let contrast = Contrast(facts, of: first)
    guard let own = contrast.budgets.own, let other = contrast.budgets.other,
      own.unit == other.unit, own.amount < other.amount
    else { return nil }
    let title = facts.context.entry(facts.slug(first.other).text, "holders-of")
    return Clause(
      .contrast, about: [own.position, other.position],
      [
        .team: team(first), .opponent: team(first.other), .figure: .money(own.amount, own.unit),
        .other: .money(other.amount, other.unit), .ratio: contrast.ratio.map { .number($0) },
        .title: title?.fact.value.string.map { .term("holders.\(SlugMint.fold($0))") },
      ],
      evidence: [own.position, other.position] + (title.map { [$0.position] } ?? []))
  }

  /// How far a side is behind another in its league.
  private func gap(of side: Side) -> Clause? {
    let slug = facts.slug(side).text
    guard let entry = facts.context.entry(slug, startingWith: "points-behind"),
      let points = entry.integer ?? entry.integer("points"), points > 0,
      let leader = entry.text("team").map({ Value.name($0) }) ?? namedLeader(entry)
    else { return nil }
    return Clause(
      .tableGap, about: [entry.position],
      [
        .team: team(side), .figure: .number(points), .opponent: leader,
        .competition: entry.text("competition").flatMap { CompetitionName($0) }.map {
          .competition($0)
        },
        .count: entry.integer("gamesInHand").flatMap { $0 > 0 ? .number($0) : nil },
      ],
      licences: points > 1 ? [.several] : [],
      evidence: [entry.position])
  }

  /// `points-behind-barcelona` names the team in its predicate.
  private func namedLeader(_ entry: Context.Entry) -> Value? {
    let rest = entry.fact.predicate.dropFirst("points-behind-".count)
    return TeamSlug(String(rest)).flatMap { slug in
      facts.match.directory.teams[slug] == nil ? nil : .team(slug)
    }
  }

  /// Wins or defeats in a row, the winner's first; if both sides have a run, in one clause.
  var run: Clause? {
    guard let winner = facts.score.leader else { return nil }
    let sides = [winner, winner.other].filter { Run(of: $0, in: facts) != nil }
    let runs = sides.compactMap { Run(of: $0, in: facts) }
    guard let side = sides.first, let run = runs.first else { return nil }
    let other = runs.dropFirst().first
    return Clause(
      .run, of: facts.slug(side).text,
      [
        .team: team(side), .count: .number(run.count),
        .competition: facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
        .opponent: other == nil ? nil : team(side.other), .other: other.map { .number($0.count) },
      ],
      licences: [run.isWon ? .wins : .defeats], evidence: runs.flatMap(\.evidence))
  }

  /// Suspended players, and the reasons.
  var suspended: [Clause] {
    facts.facts.filter { $0.kind == .other }.compactMap { fact in
      guard case .suspensionImposed(let suspension) = facts.event(at: fact.position) else {
        return nil
      }
      return Clause(
        .suspended, about: [fact.position],
        [
          .who: .person(facts.match.directory.canonical(suspension.player)),
          .count: suspension.matches.map { .number($0) },
          .date: suspension.until.map { .date($0) },
          .name: suspension.authority.tidied.nonEmpty.map { .name($0) },
        ],
        licences: (suspension.matches ?? 1) > 1 ? [.several] : [], evidence: [fact.position])
    }
  }

  /// The largest number of days before a match of the journal counts as a team's next one.
  private static let nextWithin = 31

  /// What comes next for both sides, and how far they are behind in their leagues. A day on which
  /// both play is told once.
  var outlook: [Clause] {
    let home = next(of: .home)
    var away = next(of: .away)
    if let date = home?.values[.date], away?.values[.date] == date {
      away?.values[.date] = nil
      away?.licences.insert(.sameDay)
    }
    return [gap(of: .home), home, gap(of: .away), away].compactMap { $0 }
  }

  /// What comes next for a side: a match of the journal, or one from a source.
  private func next(of side: Side) -> Clause? {
    let slug = facts.slug(side)
    if let match = facts.surroundings.next[slug] { return next(match, of: side) }
    guard let entry = facts.context.entry(slug.text, "next-fixture"),
      let opponent = entry.text("opponent")
    else { return nil }
    let date = entry.text("date").flatMap { CalendarDate($0) }
    var clause = fixture(
      of: side, against: .name(opponent), on: date, round: entry.text("round"),
      in: entry.text("competition").flatMap { CompetitionName($0) }, evidence: [entry.position])
    // A source looks further ahead: "in three weeks" is better than a date.
    clause.values[.gap] = date.flatMap { weeks(to: $0) }
    if clause.values[.gap] != nil { clause.values[.date] = nil }
    return clause
  }

  private func next(_ match: MatchReading, of side: Side) -> Clause? {
    let own = facts.slug(side)
    let teams = [match.scheduled.home, match.scheduled.away]
    guard let opponent = teams.first(where: { match.directory.canonical($0) != own }),
      days(to: match.scheduled.date) <= Self.nextWithin
    else { return nil }
    // If the two sides meet again, only the home side's clause says so, and none once the tie is
    // decided.
    let isRematch = match.directory.canonical(opponent) == facts.slug(side.other)
    if isRematch, side == .away, facts.surroundings.next[facts.slug(.home)]?.slug == match.slug {
      return nil
    }
    if isRematch, facts.tie?.decidedWinner != nil { return nil }
    let competition = match.scheduled.competition.flatMap { match.directory.competitions[$0] }
    var clause = fixture(
      of: side, against: .team(opponent), on: match.scheduled.date, round: match.scheduled.round,
      in: competition.flatMap { CompetitionName($0) },
      evidence: match.stream.records.first.map { [$0.position] } ?? [])
    if isRematch { clause.licences.insert(.rematch) }
    // The club may play in another competition before. The first mention says to which one this
    // belongs.
    let isFirst = side == .home || facts.surroundings.next[facts.slug(.home)] == nil
    if isFirst, match.scheduled.round == nil, !NationalTeam.meet(in: match) {
      clause.values[.competition] =
        competition.flatMap { CompetitionName($0) }.map { .competition($0) }
    }
    return clause
  }

  /// A match to come; its competition is named if it differs from that of the match told.
  private func fixture(
    of side: Side, against opponent: Value, on date: CalendarDate?, round: String?,
    in competition: CompetitionName?, evidence: [Int]
  ) -> Clause {
    let own = facts.competition.flatMap { CompetitionName($0) }
    return Clause(
      .nextFixture, about: evidence,
      [
        .team: team(side), .opponent: opponent,
        .competition: competition == own ? nil : competition.map { .competition($0) },
        .round: round.map { .round(RoundName($0)) },
        .date: date.map { .date($0) },
      ],
      licences: Set(date.map { days(to: $0) > 7 } == true ? [.several] : []).union(
        competition == own && (facts.tie?.decidedWinner ?? facts.structuralWinner) == side
          ? [.advances] : []),
      evidence: evidence + facts.schedule)
  }

  private func days(to date: CalendarDate) -> Int {
    date.daysSince1970 - facts.match.scheduled.date.daysSince1970
  }

  /// The number of weeks from the match to another day; nil unless it is a whole number from two to
  /// eight.
  private func weeks(to date: CalendarDate) -> Value? {
    let days = days(to: date)
    return days > 7 && days % 7 == 0 && days <= 56 ? .number(days / 7) : nil
  }
}
