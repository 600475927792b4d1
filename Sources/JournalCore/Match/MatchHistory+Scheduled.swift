extension MatchHistory {
  /// The match as scheduled, with corrections applied; nil if its first event does not schedule it.
  ///
  /// It is assembled from facts alone and equals what the body of the event says. If the event was
  /// taken back, it is given as recorded.
  public var scheduled: MatchScheduled? {
    guard let first else { return nil }
    let source = standing.withdrawn.contains(first) ? raw : facts
    guard let start = source.firstIndex(where: { $0.position == first }) else { return nil }
    let own = source[start...].prefix { $0.position == first }
    guard let fact = own.first, fact.kind == .scheduled, let home = names.team(fact.team),
      let away = names.team(fact.other), let traits = ScheduleTraits(fact.value)
    else { return nil }
    var match = MatchScheduled(
      home: home, away: away, date: traits.date, leg: traits.leg, matchday: traits.matchday,
      neutral: traits.isNeutral)
    for fact in own { names.complete(&match, with: fact) }
    return match
  }

  /// Whether the match was postponed and has no new day yet.
  public var isPutOff: Bool {
    let days = facts.filter { $0.kind == .matchPostponed || $0.kind == .rescheduled }
    return days.max { $0.position < $1.position }?.kind == .matchPostponed
  }

  /// The positions of rulings on the match that take effect after a given day.
  public func rulings(after day: CalendarDate) -> Set<Int> {
    facts.reduce(into: []) { later, fact in
      if fact.kind == .takesEffect, fact.value > day.daysSince1970 { later.insert(fact.position) }
    }
  }
}

extension NameTable {
  /// Completes a scheduled match with what a fact says of it.
  fileprivate func complete(_ match: inout MatchScheduled, with fact: Fact) {
    switch fact.kind {
    case .inTie: match.tie = slug(fact.other).flatMap { TieSlug($0) }
    case .inCompetition: match.competition = slug(fact.other).flatMap { CompetitionSlug($0) }
    case .kickOff: match.kickOff = OffsetInstant(packed: fact.value)
    case .detail:
      guard let text = slug(fact.other), let detail = ScheduleDetail(rawValue: fact.value) else {
        return
      }
      set(detail, text, of: &match)
    default: break
    }
  }

  private func set(_ detail: ScheduleDetail, _ text: String, of match: inout MatchScheduled) {
    switch detail {
    case .season: match.season = text
    case .stage: match.stage = text
    case .group: match.group = text
    case .round: match.round = text
    case .venue: match.venue = text
    case .regulation: match.regulation = RegulationPin(id: text, digest: "")
    case .digest: match.regulation?.digest = text
    }
  }
}
