import JournalCore
import JournalReading
import JournalRules

/// The news of a match, as parts of its first sentence and of its headline.
struct NewsClauses {
  /// The number of news items that a first sentence takes.
  private static let mostInLead = 2

  private let story: Story
  private let people: PeopleClauses?

  /// Creates clauses for news.
  ///
  /// - Parameter people: introduces persons when they are first named; nil if nobody is introduced.
  init(_ story: Story, _ people: PeopleClauses?) {
    self.story = story
    self.people = people
  }

  private var facts: MatchFacts { story.facts }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  /// The news that the first sentence tells.
  var told: [News] { Array(story.news.prefix(Self.mostInLead)) }

  /// Whether the first sentence says all there is to say of the only goal.
  var tellsOnlyGoal: Bool {
    story.goals.count == 1
      && told.contains { news in
        guard case .strike(let point) = news else { return false }
        let goal = point.goal
        return goal.scorer != nil && goal.assist == nil && goal.technique == nil
          && goal.range == nil
          && goal.situation.map { $0 == .open || $0 == .penalty } != false
          && story.aggregates(around: point) == nil
      }
  }

  /// What the match settled in its table, the greatest first.
  private var fates: [Fate] { Fate.all(in: facts) }

  /// The sentence that says what was settled for the other side, if it was for both.
  var otherFate: Clause? {
    guard fates.count > 1 else { return nil }
    var clause = fate(fates[1])
    clause.values[.hero] = team(fates[1].side)
    if fates[0].kind == fates[1].kind { clause.licences.insert(.several) }
    return clause
  }

  /// What the day settled for teams of other matches.
  var fatesElsewhere: [Clause] {
    Fate.elsewhere(in: facts).map { team, kind in
      Clause(
        .fate, of: team.text, [.hero: .team(team), .competition: competition],
        licences: [Fate.licence(of: kind)], evidence: facts.scoreEvidence)
    }
  }

  private var competition: Value? {
    facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) }
  }

  private func fate(_ fate: Fate) -> Clause {
    Clause(
      .fate, of: facts.slug(fate.side).text,
      [.competition: competition, .group: facts.group.map { .name($0) }],
      licences: [fate.licence], evidence: facts.scoreEvidence)
  }

  private func settled(_ clause: Clause, isHeadline: Bool) -> Clause {
    guard let first = fates.first else { return clause }
    var clause = clause
    clause.values[.hero] = team(first.side)
    clause.values[.rival] = team(first.side.other)
    if isHeadline {
      clause.values[.competition] = fate(first).values[.competition]
      clause.values[.group] = fate(first).values[.group]
      clause.licences.insert(first.licence)
    } else {
      clause.values[.fate] = .clause(fate(first))
    }
    if first.kind.isGood { clause.licences.insert(.goodFate) }
    switch facts.score.leader {
    case first.side?: clause.licences.insert(.heroWon)
    case nil: break
    default: clause.licences.insert(.heroLost)
    }
    return clause
  }

  /// The first sentence with the news in it.
  func lead(_ clause: Clause) -> Clause {
    guard [.win, .draw, .shootOutWin, .exit].contains(clause.kind) else { return clause }
    let clause = [.win, .draw].contains(clause.kind) ? settled(clause, isHeadline: false) : clause
    return told.reduce(clause) { added($1, to: $0) }
  }

  private func added(_ news: News, to clause: Clause) -> Clause {
    var clause = clause
    switch news {
    case .comeback(_, let deficit): clause.values[.count] = .number(deficit)
    case .lostLead(let side, let lead):
      let score = Score(lead.after[side], lead.after[side.other])
      clause.values[.leader] = team(side)
      clause.values[.chaser] = team(side.other)
      clause.values[.before] = .score(score)
      clause.values[.count] = .number(score.home - score.away)
    case .haul(let persons, let goals):
      clause.values[.feat] = .clause(feat(persons, goals))
      if isInVain(persons) { clause.licences.insert(.inVain) }
    case .dismissals(let cards): clause.values[.red] = .clause(red(cards))
    case .strike(let point):
      // The sentence is about one side; what the other scored did nothing for it.
      guard [.hero, .chaser, .winner].allSatisfy({ gained(team(point.side), as: $0, in: clause) })
      else { break }
      clause.values[.strike] = .clause(strike(point))
      clause.licences.formUnion(Self.role(of: point))
      clause.values[.team] = team(point.side)
      clause.values[.opponent] = team(point.side.other)
    case .miss(let penalty):
      let missed = IncidentClauses(facts, people).missed(penalty)
      let miss = Clause(
        .miss, about: missed.about, missed.values.mapValues { Optional($0) },
        evidence: missed.evidence)
      clause.values[.miss] = .clause(miss)
    }
    return clause
  }

  /// Whether a side is the one in a slot of a clause, and got something good; true without the slot.
  private func gained(_ team: Value, as slot: Slot, in clause: Clause) -> Bool {
    guard let value = clause.values[slot] else { return true }
    return value == team && (slot != .hero || clause.licences.contains(.goodFate))
  }

  /// What a last goal was to its match.
  static func role(of point: GoalPoint) -> Set<Licence> {
    var licences: Set<Licence> = [point.role == .equalises ? .equaliser : .winner]
    if point.isOnly { licences.insert(.onlyGoal) }
    if point.goal.time.isLate { licences.insert(.late) }
    return licences
  }

  private func isInVain(_ persons: [PersonSlug]) -> Bool {
    let sides = Set(
      facts.goals.filter { $0.creditedScorer.map(persons.contains) ?? false }.map(\.side))
    guard let winner = facts.score.leader ?? facts.shootOut?.winner else { return false }
    return !sides.contains(winner)
  }

  private func feat(_ persons: [PersonSlug], _ count: Int) -> Clause {
    let goals = facts.goals.filter { $0.creditedScorer.map(persons.contains) ?? false }
    return Clause(
      .feat, about: goals.map(\.position),
      [.who: .people(persons.map { Value.Counted($0) }), .count: .number(count)],
      licences: Set([count == 3 ? .hatTrick : .fourGoals] + (persons.count > 1 ? [.several] : [])),
      evidence: goals.map(\.position))
  }

  private func strike(_ point: GoalPoint) -> Clause {
    let goal = point.goal
    let kinds: Set<Licence> = [.ownGoal, .penalty, .header, .freeKick, .late, .substitute]
    return Clause(
      .strike, about: [goal.position],
      [
        .who: goal.scorer.map { .person($0) },
        .time: goal.time.minute != nil || goal.time.period?.isPlayed == true
          ? .time(goal.time) : nil,
      ],
      licences: GoalRules.licences(of: point, in: story).intersection(kinds),
      evidence: [goal.position])
  }

  private func red(_ cards: [Dismissal]) -> Clause {
    let first = cards.first?.side ?? .home
    func people(_ side: Side) -> Value? {
      let persons = cards.filter { $0.side == side }.compactMap(\.person)
      return persons.isEmpty ? nil : .people(persons.map { Value.Counted($0) })
    }
    let other = people(first.other)
    return Clause(
      .red, about: cards.map(\.position),
      [
        .who: people(first), .team: team(first), .other: other,
        .opponent: other == nil ? nil : team(first.other),
      ],
      licences: other == nil ? [] : [.several], evidence: cards.map(\.position))
  }

  /// A headline with the greatest of the news that has words there.
  func headline(_ clause: Clause) -> Clause? {
    if !fates.isEmpty, [.win, .draw].contains(ResultClauses(story, tone: .neutral).lead.kind) {
      return settled(clause, isHeadline: true)
    }
    guard let first = story.news.first else { return nil }
    var clause = clause
    switch first {
    case .haul(let persons, let goals):
      clause.values[.who] = .people(persons.map { Value.Counted($0) })
      clause.values[.figure] = .number(goals)
      clause.licences.formUnion(feat(persons, goals).licences)
      if isInVain(persons) { clause.licences.insert(.inVain) }
      clause.evidence += feat(persons, goals).evidence
    case .comeback, .lostLead:
      clause = added(first, to: clause)
    case .dismissals(let cards):
      guard cards.count == 1, let card = cards.first else { return nil }
      clause.values[.short] = team(card.side)
      clause.values[.full] = team(card.side.other)
      if let winner = facts.score.leader {
        clause.licences.insert(winner == card.side ? .winnerShort : .loserShort)
      }
      clause.evidence.append(card.position)
    case .strike(let point):
      guard !point.isOnly || point.isLateWord || point.goal.traits.contains(.own) else {
        return nil
      }
      clause.values[.name] = point.goal.scorer.map { .person($0) }
      clause.values[.team] = team(point.side)
      clause.values[.opponent] = team(point.side.other)
      clause.licences.formUnion(Self.role(of: point))
      if point.goal.traits.contains(.own) { clause.licences.insert(.ownGoal) }
    case .miss: return nil
    }
    return clause
  }
}
