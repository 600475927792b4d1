import JournalCore
import JournalFeeds
import JournalProjections

/// A goal of the journal that counts.
struct KnownGoal {
  /// The event.
  let event: KnownMatch.Event
  /// The scorer after the last ruling.
  let player: PersonSlug?
  /// Whether it is an own goal after the last ruling.
  let isOwn: Bool
}

/// A goal of the feed with the event that it would become.
private struct ToldGoal {
  let incident: FeedIncident
  let entry: MatchImport.Entry

  var player: String? {
    if case .goal(let player, _, _, _) = incident.what { player } else { nil }
  }

  var isOwn: Bool {
    if case .goal(_, let own, _, _) = incident.what { own } else { false }
  }

  var goal: Goal? {
    if case .goal(let goal) = entry.event { goal } else { nil }
  }
}

extension MatchImport {
  /// Pairs the goals of a side and reconciles each pair.
  mutating func reconcileGoals(
    of side: Side, _ entries: [(FeedIncident, Entry)], _ known: KnownMatch,
    _ taking: ImportOptions.Taking, _ registry: inout ImportRegistry
  ) {
    var ours = known.goals(of: side)
    let room = room(for: side, known, ours.count)
    var theirs: [ToldGoal] = []
    for (incident, entry) in entries where incident.isGoal && incident.side == side {
      let id = id(of: entry)
      guard check.holds(id) else {
        theirs.append(ToldGoal(incident: incident, entry: entry))
        continue
      }
      // This very goal was imported before; the journal decides what has become of it since.
      knownGoals += 1
      ours.removeAll { $0.event.record.id == id }
    }
    let registry0 = registry
    let pairing = GoalPairing(theirs: theirs.count, ours: ours.count, room: room) { one, other in
      likeness(theirs[one], ours[other], registry0)
    }
    for pair in pairing.pairs {
      settle(theirs[pair.theirs], ours[pair.ours], taking, &registry)
    }
    for goal in pairing.new { add(theirs[goal].entry, &registry) }
    for goal in pairing.surplus {
      let entry = theirs[goal].entry
      report(
        "The journal's score, \(known.board.total), leaves no room for this goal.",
        text: entry.text, line: entry.line, file: entry.file)
    }
  }

  /// Returns how many more goals a side can have: those in the score that are not logged.
  private func room(for side: Side, _ known: KnownMatch, _ logged: Int) -> Int {
    guard known.hasResult else { return .max }
    return max(0, known.board.total[side] - logged)
  }

  private func likeness(_ theirs: ToldGoal, _ ours: KnownGoal, _ registry: ImportRegistry)
    -> GoalPairing.Likeness
  {
    let isSame = theirs.player.flatMap { name in
      ours.player.map { player in
        let isSlug = theirs.goal?.player == player || registry.mayBe(player, called: name)
        return isSlug && theirs.isOwn == ours.isOwn
      }
    }
    return GoalPairing.Likeness(
      scorer: isSame, time: TimeLikeness(theirs.entry.time, ours.event.time))
  }

  // MARK: - One pair

  private mutating func settle(
    _ theirs: ToldGoal, _ ours: KnownGoal, _ taking: ImportOptions.Taking,
    _ registry: inout ImportRegistry
  ) {
    guard let told = theirs.goal, case .goal(let goal) = ours.event.draft.event else { return }
    var open: [FieldChange] = []
    var differing: [FieldChange] = []
    func compare(_ field: String, _ old: String?, _ new: String?, _ persons: [PersonSlug] = []) {
      guard let new, new != old else { return }
      let change = FieldChange(
        field: field, value: .string(new), replace: [field: .string(new)],
        here: old.map { registry.title($0) } ?? "?", there: registry.title(new), persons: persons)
      if old == nil { open.append(change) } else { differing.append(change) }
    }
    compareTime(theirs.entry.time, ours.event.time, &open, &differing)
    if likeness(theirs, ours, registry).scorer != true || ours.player == nil {
      compareScorer(theirs, ours, &open, &differing, registry)
    }
    if let assist = told.assist, !isKnown(goal.assist, theirs.incident, registry) {
      compare("assist", goal.assist?.text, assist.text, [assist])
    }
    compare("situation", goal.situation?.rawValue, told.situation?.rawValue)
    compare("bodyPart", goal.bodyPart?.rawValue, told.bodyPart?.rawValue)
    let title =
      ours.player.map { registry.directory.title($0) }
      ?? theirs.player ?? registry.directory.title(goal.team)
    let subject = Subject(
      event: ours.event, title: title, line: theirs.entry.line, file: theirs.entry.file)
    if open.isEmpty, differing.isEmpty { knownGoals += 1 }
    fillIn(open, of: subject, &registry)
    settle(differing, of: subject, taking: taking, &registry)
  }

  private func isKnown(
    _ assist: PersonSlug?, _ incident: FeedIncident, _ registry: ImportRegistry
  ) -> Bool {
    guard let assist, case .goal(_, _, _, let name?) = incident.what else { return false }
    return registry.mayBe(assist, called: name)
  }

  /// Compares the scorers; an own goal is compared as the goal of a player of the other side.
  private func compareScorer(
    _ theirs: ToldGoal, _ ours: KnownGoal, _ open: inout [FieldChange],
    _ differing: inout [FieldChange], _ registry: ImportRegistry
  ) {
    guard let player = theirs.goal?.player, let name = theirs.player else { return }
    let own = theirs.isOwn ? " (o.g.)" : ""
    var change = FieldChange(
      field: "player", value: .string(player.text), replace: ["player": .string(player.text)],
      here: ours.player.map { registry.directory.title($0) + (ours.isOwn ? " (o.g.)" : "") } ?? "?",
      there: name + own, persons: [player])
    if theirs.isOwn != ours.isOwn {
      change.replace["own"] = theirs.isOwn ? .bool(true) : .null
    }
    if ours.player == nil { open.append(change) } else { differing.append(change) }
  }

  /// Compares the minutes: the feed may know a missing one, add stoppage time, or differ.
  func compareTime(
    _ theirs: MatchTime?, _ ours: MatchTime?, _ open: inout [FieldChange],
    _ differing: inout [FieldChange]
  ) {
    let likeness = TimeLikeness(theirs, ours)
    guard let theirs, let minute = theirs.minute else { return }
    guard likeness != .same, likeness != .silent else { return }
    var replace: JSONObject = ["minute": .integer(Int64(minute))]
    if let added = theirs.added {
      replace["added"] = .integer(Int64(added))
    } else if ours?.added != nil {
      replace["added"] = .null
    }
    if let period = theirs.period, period != ours?.period {
      replace["period"] = .string(period.rawValue)
    }
    let value: JSONValue =
      theirs.added.map { .string("\(minute)+\($0)") } ?? .integer(Int64(minute))
    let change = FieldChange(
      field: "minute", value: value, replace: replace, here: ours?.label ?? "?'",
      there: theirs.label)
    if likeness == .open { open.append(change) } else { differing.append(change) }
  }
}

extension FeedIncident {
  /// Whether it is a goal.
  var isGoal: Bool { if case .goal = what { true } else { false } }
}

extension KnownMatch {
  /// Returns the goals of a side that count, in match order.
  fileprivate func goals(of side: Side) -> [KnownGoal] {
    GoalList(folding: history.facts).goals.compactMap { fact in
      guard self.side(of: history.names.team(fact.team)) == side,
        let event = event(at: fact.position)
      else { return nil }
      return KnownGoal(
        event: event, player: history.names.person(fact.person),
        isOwn: GoalTraits(rawValue: fact.value).contains(.own))
    }
  }
}
