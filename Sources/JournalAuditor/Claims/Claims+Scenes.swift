import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Events other than goals.
extension Claims {
  func scene(_ kind: ClauseKind, _ about: [Int]) throws(NoClaim) -> Claim {
    switch kind {
    case .noGoal: return try noGoal(about)
    case .missedPenalty: return try missedPenalty(try only(about))
    case .dismissal: return try dismissal(try only(about))
    case .dismissals: return try dismissals()
    case .woodwork, .warning: return try woodwork(kind, about)
    case .woodworkTally: return try woodworkTally()
    case .crowd: return try crowd(try only(about))
    case .attendance: return try attendance(try only(about))
    case .injury: return try injury(try only(about))
    default: return try pressure()
    }
  }

  func moment(_ time: PlayTime) -> Value? {
    time.minute != nil || time.period != nil ? .time(time) : nil
  }

  /// The claim with the person who did it, by name or introduced.
  func by(_ person: PersonSlug?, _ claim: Claim) -> Claim {
    guard let person else { return claim }
    return claim.or(.who, .person(person)).with(.who, .person, introduced(person))
  }

  private func crowd(_ position: Int) throws(NoClaim) -> Claim {
    guard let fact = account.fact(position, .words),
      case .crowd(let crowd) = account.event(position)
    else { throw NoClaim("e\(position) is not something the crowd did", isAbout: true) }
    let scheduled = account.match.scheduled
    let side: Side? = crowd.by == .home ? .home : crowd.by == .away ? .away : nil
    let target = crowd.target.flatMap { named($0) }
    let own = side.map { ($0 == .home ? scheduled.home : scheduled.away).text }
    var licences: Set<Licence> = account.isNeutral ? [.neutral] : []
    if let own, crowd.target == own { licences.insert(.ownFans) }
    return Claim(
      about: [position],
      [
        .who: side.map { account.isNeutral ? team($0) : .side($0) },
        .deed: target == nil ? nil : .term("crowd.\(crowd.kind.rawValue)"),
        .opponent: target, .time: moment(account.time(fact)),
      ], licences: licences, evidence: [position]
    ).or(.deed, .term("crowd.\(crowd.kind.rawValue).alone"))
  }

  private func named(_ slug: String) -> Value? {
    if let team = TeamSlug(slug),
      account.side(of: team) != nil
        || account.match.directory.teams[team] != nil
    {
      return .team(team)
    }
    return PersonSlug(slug).flatMap {
      account.match.directory.persons[$0] == nil ? nil : .person($0)
    }
  }

  private func injury(_ position: Int) throws(NoClaim) -> Claim {
    guard let fact = account.fact(position, .injury),
      case .injury(let injury) = account.event(position),
      let person = account.person(fact.person)
    else { throw NoClaim("e\(position) is no injury", isAbout: true) }
    // Somebody who came on within five minutes came on for the injured player.
    let change = account.facts.first { other in
      guard other.kind == .substitution, account.person(other.person) == person,
        let own = account.span(fact).exact, let later = account.span(other).exact,
        other.period == fact.period
      else { return false }
      return (0...5).contains(later - own)
    }
    let registered = account.match.directory.persons[person]?.team
    guard
      let side = change.flatMap({ account.side(of: $0.team) })
        ?? registered.flatMap({ account.side(of: $0) })
    else { throw NoClaim("the side of the injured player is not known") }
    return by(
      person,
      Claim(
        about: [position],
        [
          .team: team(side), .time: moment(account.time(fact)),
          .other: change.flatMap { account.person($0.other) }.map { .person($0) },
        ],
        licences: injury.stretcher == true ? [.carriedOff] : [], evidence: [position]))
  }

  private func attendance(_ position: Int) throws(NoClaim) -> Claim {
    let counts = account.events.filter {
      if case .attendance = $0.value.event { true } else { false }
    }
    guard counts.keys.max() == position, case .attendance(let attendance) = account.event(position)
    else { throw NoClaim("e\(position) is not the latest attendance", isAbout: true) }
    return Claim(
      about: [position], [.count: .number(attendance.count)],
      licences: attendance.kind == .official ? [.coverage] : [], evidence: [position])
  }
}
