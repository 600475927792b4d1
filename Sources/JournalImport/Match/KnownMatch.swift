import JournalCore
import JournalProjections

/// A match as the journal holds it, prepared for comparison with a feed.
struct KnownMatch {
  /// The records.
  let stream: StreamHistory

  /// How the match is scheduled, as corrected.
  let scheduled: MatchScheduled

  /// The record that schedules it.
  let first: Record

  /// The facts in order.
  let history: MatchHistory

  /// The score as it stands.
  let board: Scoreboard

  private let byPosition: [Int: Record]

  /// Reads a match; nil if its first event does not schedule it.
  init?(_ records: [Record], _ history: MatchHistory) {
    let stream = StreamHistory(records)
    guard let first = records.first,
      case .matchScheduled(let scheduled) = stream.effective(first).event
    else { return nil }
    self.stream = stream
    self.first = first
    self.scheduled = scheduled
    self.history = history
    board = Scoreboard(folding: history.facts)
    byPosition = Dictionary(
      records.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A standing event with its effective content.
  struct Event {
    /// The event as recorded.
    let record: Record
    /// The event as corrected.
    let draft: Draft

    /// The match time of the event.
    var time: MatchTime? { draft.envelope.at }

    /// The author of the event and the way it was entered.
    var recorded: String { "\(record.envelope.by), \(record.envelope.via.rawValue)" }
  }

  /// Returns the event at a position.
  func event(at position: Int) -> Event? {
    byPosition[position].map { Event(record: $0, draft: stream.effective($0)) }
  }

  /// The event that schedules the match.
  var setting: Event { Event(record: first, draft: stream.effective(first)) }

  /// The standing events in order of entry.
  var events: [Event] {
    stream.standingDrafts.map { Event(record: $0.record, draft: $0.draft) }
  }

  /// Returns the last standing event that passes a test.
  func last(_ isWanted: (MatchEvent) -> Bool) -> Event? { events.last { isWanted($0.draft.event) } }

  /// Returns the last score that was declared for the end of a period.
  func declared(upTo period: Period) -> Event? {
    last {
      if case .scoreDeclared(let score) = $0 { score.upTo ?? .secondHalf == period } else { false }
    }
  }

  /// The score that was declared for the latest period.
  var lastDeclared: Event? {
    let all = events.compactMap { event -> (Period, Event)? in
      guard case .scoreDeclared(let score) = event.draft.event else { return nil }
      return (score.upTo ?? .secondHalf, event)
    }
    return all.max { $0.0 < $1.0 }?.1
  }

  /// Returns the whistle that ended a period or the match, or else the event that schedules the
  /// match.
  func end(of period: Period) -> Event {
    let whistle = last { if case .periodEnd(let end) = $0 { end.period == period } else { false } }
    let final = last { if case .finalWhistle = $0 { true } else { false } }
    return whistle ?? (period == .firstHalf ? nil : final) ?? setting
  }

  /// Whether its score is reliable: the final whistle has gone, or a score was declared.
  var hasResult: Bool { board.isRegulationOver }

  /// Whether any whistle is recorded.
  var hasWhistles: Bool {
    history.facts.contains { [.periodStart, .periodEnd, .finalWhistle].contains($0.kind) }
  }

  /// Returns the side of a team.
  func side(of team: TeamSlug?) -> Side? {
    team == scheduled.home ? .home : team == scheduled.away ? .away : nil
  }

  /// Returns the players that events of a side name.
  func players(of side: Side) -> [PersonSlug] {
    var seen: Set<NameID> = []
    var found: [PersonSlug] = []
    for fact in history.facts where fact.team.isSome {
      guard let team = history.names.team(fact.team), let its = self.side(of: team) else {
        continue
      }
      let isOwn = fact.kind == .goal && GoalTraits(rawValue: fact.value).contains(.own)
      let names: [(NameID, Side)] = [
        (fact.person, isOwn ? its.other : its), (fact.otherIsPerson ? fact.other : .none, its),
      ]
      for (id, whose) in names where whose == side && id.isSome && seen.insert(id).inserted {
        if let person = history.names.person(id) { found.append(person) }
      }
    }
    return found
  }
}
