import JournalCore
import JournalFeeds
import JournalProjections
import JournalReading
import JournalRules

/// Turns a match of the journal into a match of a feed.
struct FeedMatchMaker {
  private let reading: MatchReading
  private let directory: Directory

  init(_ reading: MatchReading) {
    self.reading = reading
    directory = reading.directory
  }

  /// The match.
  var match: FeedMatch {
    let scheduled = reading.scheduled
    var match = FeedMatch(line: 1, home: team(scheduled.home), away: team(scheduled.away))
    match.key = reading.slug
    match.competition = competition(scheduled)
    match.stage = scheduled.stage
    match.group = scheduled.group
    match.round = scheduled.round ?? scheduled.tie.flatMap { directory.ties[$0]?.round }
    match.leg = scheduled.leg
    match.matchday = scheduled.matchday
    match.date = scheduled.date
    setKickOff(scheduled.kickOff, of: &match)
    (match.venue, match.city) = place
    match.isNeutral = scheduled.neutral
    setScore(of: &match)
    match.incidents = goals
    for (record, draft) in reading.stream.standingDrafts {
      add(draft, at: record.position, to: &match)
    }
    return match
  }

  // MARK: - Names

  private func team(_ slug: TeamSlug) -> FeedTeam {
    FeedTeam(directory.teams[slug]?.name ?? slug.text)
  }

  private func name(_ person: PersonSlug) -> String { directory.fullName(person) }

  private func competition(_ match: MatchScheduled) -> FeedCompetition? {
    guard let slug = match.competition else { return nil }
    guard let defined = directory.competitions[slug] else {
      return FeedCompetition(name: slug.text, season: match.season)
    }
    return FeedCompetition(
      name: defined.name, season: defined.season == "all" ? match.season : defined.season)
  }

  /// The ground and the city, which an import joins with a comma.
  private var place: (venue: String?, city: String?) {
    let parts = reading.scheduled.venue?.split(separator: ", ").map(String.init) ?? []
    guard parts.count > 1 else { return (reading.scheduled.venue, nil) }
    return (parts.dropLast().joined(separator: ", "), parts.last)
  }

  private func side(of team: TeamSlug) -> Side {
    team == reading.scheduled.home ? .home : .away
  }

  // MARK: - When and how it ended

  private func setKickOff(_ kickOff: OffsetInstant?, of match: inout FeedMatch) {
    guard let kickOff, kickOff.localDate == reading.scheduled.date else { return }
    let local = kickOff.instant.milliseconds / 60_000 + Int64(kickOff.offsetMinutes)
    match.time = Int((local % 1_440 + 1_440) % 1_440)
    match.offset = kickOff.offsetMinutes
  }

  private func setScore(of match: inout FeedMatch) {
    let board = Scoreboard(folding: reading.history.facts)
    // A match in play has no result yet, whatever the score.
    guard board.isRegulationOver else { return }
    match.status = .played
    match.score.halfTime = board.halfTime
    match.score.hasExtraTime = board.hasExtraTime
    if board.hasExtraTime {
      match.score.fullTime = board.regulation
      match.score.extraTime = board.total
    } else {
      match.score.fullTime = board.total
    }
    guard board.hasShootOut else { return }
    match.score.shootOut = board.shootOut
    match.score.shootOutWinner = board.shootOutWinner(kicks: reading.format.shootOutKicks)
  }

  // MARK: - What happened

  /// The goals that count, each by its latest ruling.
  private var goals: [FeedIncident] {
    let records = Dictionary(
      reading.stream.records.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    return reading.projection(GoalList.self).goals.compactMap { fact in
      guard let record = records[fact.position],
        case .goal(let goal) = reading.stream.effective(record).event
      else { return nil }
      let traits = GoalTraits(rawValue: fact.value)
      let player = reading.history.names.person(fact.person)
      var incident = FeedIncident(
        line: 1, side: side(of: goal.team), at: reading.stream.effective(record).envelope.at,
        .goal(
          player: player.map { name($0) }, own: traits.contains(.own),
          penalty: traits.contains(.penalty), assist: goal.assist.map { name($0) }))
      incident.bodyPart = goal.bodyPart
      incident.situation = goal.situation
      return incident
    }
  }

  /// Adds an event other than a goal.
  private func add(_ draft: Draft, at position: Int, to match: inout FeedMatch) {
    let time = draft.envelope.at
    func tell(_ team: TeamSlug, _ what: FeedIncident.What) {
      match.incidents.append(FeedIncident(line: 1, side: side(of: team), at: time, what))
    }
    switch draft.event {
    case .card(let card):
      guard let player = card.player ?? card.official else { return }
      tell(card.team, .card(player: name(player), colour: card.colour))
    case .substitution(let change):
      tell(change.team, .substitution(off: name(change.off), on: name(change.on)))
    case .penaltyMissed(let missed):
      tell(missed.team, .penaltyMissed(player: name(missed.player), outcome: missed.outcome))
    case .shot(let shot) where shot.outcome == .woodwork:
      tell(shot.team, .woodwork(player: shot.player.map { name($0) }, part: shot.part))
    case .shootOutKick(let kick):
      tell(
        kick.team,
        .shootOutKick(
          number: kick.kick, player: kick.player.map { name($0) }, outcome: kick.outcome))
    case .lineUp(let lineUp): match.lineUps.append(self.lineUp(lineUp))
    case .officialsAppointed(let officials): match.referee = name(officials.referee)
    case .attendance(let attendance): match.attendance = attendance.count
    default: setStatus(draft.event, of: &match)
    }
  }

  private func lineUp(_ lineUp: LineUp) -> FeedLineUp {
    FeedLineUp(
      line: 1, side: side(of: lineUp.team), starters: lineUp.starters.map { name($0.player) },
      bench: (lineUp.bench ?? []).map { name($0.player) },
      coach: lineUp.coach.map { name($0) }, captain: lineUp.captain.map { name($0) },
      formation: lineUp.formation)
  }

  private func setStatus(_ event: MatchEvent, of match: inout FeedMatch) {
    switch event {
    case .matchCancelled(let event): set(.cancelled, event.reason, of: &match)
    case .matchPostponed(let event): set(.postponed, event.reason, of: &match)
    case .matchAbandoned(let event): set(.abandoned, event.reason, of: &match)
    case .resultAnnulled(let event): set(.annulled, event.reason, of: &match)
    case .resultAwarded(let event):
      set(.awarded, event.reason, of: &match)
      match.score = FeedScore()
      match.score.fullTime = event.score
      match.awardedTo = event.to.map { side(of: $0) }
    case .walkover(let event):
      set(.walkover, event.reason, of: &match)
      match.awardedTo = side(of: event.team)
    default: break
    }
  }

  private func set(_ status: FeedMatch.Status, _ reason: String?, of match: inout FeedMatch) {
    match.status = status
    match.note = reason == ResultAwarded.notStated ? nil : reason
  }
}
