import JournalCore
import JournalFeeds

extension MatchImport {
  /// Reconciles cards, substitutions and other incidents. One of the same kind with the same
  /// players is known, and a missing minute is filled in; any other is new.
  mutating func reconcileIncidents(
    _ entries: [(FeedIncident, Entry)], _ known: KnownMatch, _ taking: ImportOptions.Taking,
    _ registry: inout ImportRegistry
  ) {
    var ours = known.events
    for (incident, entry) in entries where !incident.isGoal {
      let id = id(of: entry)
      if check.holds(id) {
        ours.removeAll { $0.record.id == id }
        continue
      }
      let fits = ours.indices.filter { entry.event.isLike(ours[$0].draft.event) }
      let ranked = fits.compactMap { index in
        Self.rank(TimeLikeness(entry.time, ours[index].time), entry.event)
          .map { (rank: $0, index: index) }
      }
      guard let best = ranked.min(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) else {
        add(entry, &registry)
        continue
      }
      settle(entry, ours.remove(at: best.index), taking, &registry)
    }
  }

  /// Returns how well the times match, 0 best; nil if they belong to two different events.
  private static func rank(_ time: TimeLikeness, _ event: MatchEvent) -> Int? {
    switch time {
    case .same: return 0
    case .silent, .open: return 1
    case .differs(let minutes):
      // A player is booked once and substituted once, but may miss twice.
      switch event {
      case .card, .substitution: return 1 + minutes
      default: return minutes <= 2 ? 1 + minutes : nil
      }
    }
  }

  private mutating func settle(
    _ entry: Entry, _ event: KnownMatch.Event, _ taking: ImportOptions.Taking,
    _ registry: inout ImportRegistry
  ) {
    var open: [FieldChange] = []
    var differing: [FieldChange] = []
    compareTime(entry.time, event.time, &open, &differing)
    let who = entry.persons.last.map { registry.directory.title($0) } ?? entry.event.name
    let subject = Subject(event: event, title: who, line: entry.line, file: entry.file)
    fillIn(open, of: subject, &registry)
    settle(differing, of: subject, taking: taking, &registry)
  }
}

extension MatchEvent {
  /// Whether two events are of the same kind and team, with the same players.
  fileprivate func isLike(_ other: MatchEvent) -> Bool {
    switch (self, other) {
    case (.card(let one), .card(let two)):
      one.team == two.team && one.player == two.player && one.colour == two.colour
    case (.substitution(let one), .substitution(let two)):
      one.team == two.team && one.off == two.off && one.on == two.on
    case (.penaltyMissed(let one), .penaltyMissed(let two)):
      one.team == two.team && one.player == two.player
    case (.shot(let one), .shot(let two)):
      one.team == two.team && one.player == two.player && one.outcome == two.outcome
    default:
      // Other events are alike if they name the same team and persons.
      name == other.name && seeds.map(\.team) == other.seeds.map(\.team)
        && seeds.map(\.person) == other.seeds.map(\.person)
    }
  }
}
