import JournalCore
import JournalFeeds
import JournalProjections

extension MatchImport {
  /// Compares a match of the feed with the journal: what agrees is known, gaps are filled, missing
  /// events are added, and differences are noted.
  mutating func reconcile(
    _ known: KnownMatch, taking: ImportOptions.Taking, _ registry: inout ImportRegistry
  ) {
    for side in Side.allCases { acquaintances[side] = known.players(of: side) }
    hasSameResult = sameResult(known)
    reconcileSetting(known, taking, &registry)
    reconcileOfficials(known, taking, &registry)
    reconcileAttendance(known, taking, &registry)
    for lineUp in match.feed.lineUps where !known.hasLineUp(of: match.team(lineUp.side)) {
      add(lineUp, &registry)
    }
    let entries = incidentsInOrder.compactMap { incident in
      prepared(incident, &registry).map { (incident, $0) }
    }
    for side in Side.allCases { reconcileGoals(of: side, entries, known, taking, &registry) }
    reconcileIncidents(entries, known, taking, &registry)
    for part in match.feed.scoreParts { reconcile(part, known, taking, &registry) }
    reconcileShootOut(known, taking, &registry)
    if !known.hasStatus(like: match.feed.status) { addStatus(&registry) }
  }

  /// Returns the subject of a difference that concerns the match as a whole.
  func subject(_ event: KnownMatch.Event, _ title: String, line: Int? = nil) -> Subject {
    Subject(
      event: event, title: title, line: line ?? match.feed.line, file: match.feed.file)
  }

  private func sameResult(_ known: KnownMatch) -> Bool? {
    guard let theirs = match.feed.scoreParts.last(where: { $0.upTo != .firstHalf }),
      known.hasResult
    else { return nil }
    return theirs.isOnlyFinal || theirs.upTo.isExtraTime
      ? known.board.total == theirs.score
      : (known.board.regulation ?? known.board.total) == theirs.score
  }

  // MARK: - The setting

  private mutating func reconcileSetting(
    _ known: KnownMatch, _ taking: ImportOptions.Taking, _ registry: inout ImportRegistry
  ) {
    let (ours, feed) = (known.scheduled, match.feed)
    var open: [FieldChange] = []
    func fill(_ field: String, _ old: String?, _ new: String?, _ value: JSONValue? = nil) {
      guard old == nil, let new else { return }
      let value = value ?? .string(new)
      open.append(
        FieldChange(
          field: field, value: value, replace: [field: value], here: "?", there: new))
    }
    fill("venue", ours.venue, feed.place)
    fill("kickOff", ours.kickOff?.description, feed.kickOff?.description)
    let isOurs = ours.competition == nil || ours.competition == match.resolved.competition
    if isOurs {
      fill("competition", ours.competition?.text, match.resolved.competition?.text)
      fill("stage", ours.stage, feed.stage)
      fill("group", ours.group, feed.group)
      fill("round", ours.round, feed.round)
      if let matchday = feed.matchday {
        fill("matchday", ours.matchday.map { "\($0)" }, "\(matchday)", .integer(Int64(matchday)))
      }
      if ours.tie == nil, let tie = match.resolved.tie {
        fill("tie", nil, tie.text)
        if let leg = match.resolved.leg { fill("leg", nil, "\(leg)", .integer(Int64(leg))) }
      }
    }
    fillIn(open, of: subject(known.setting, "match"), &registry)
    settle(differences(ours), of: subject(known.setting, "match"), taking: taking, &registry)
  }

  /// Returns the differences in the ground and the kick-off. The day is the same, and each
  /// source names rounds in its own way.
  private func differences(_ ours: MatchScheduled) -> [FieldChange] {
    var changes: [FieldChange] = []
    if let venue = ours.venue, let theirs = match.feed.place, !Self.areOnePlace(venue, theirs) {
      changes.append(
        FieldChange(
          field: "venue", value: .string(theirs), replace: ["venue": .string(theirs)], here: venue,
          there: theirs))
    }
    if let kickOff = ours.kickOff, let theirs = match.feed.kickOff,
      kickOff.instant != theirs.instant
    {
      let text = theirs.description
      changes.append(
        FieldChange(
          field: "kickOff", value: .string(text), replace: ["kickOff": .string(text)],
          here: kickOff.description, there: text))
    }
    return changes
  }

  /// Whether two names mean the same ground: one may contain the other, or the city as well.
  private static func areOnePlace(_ one: String, _ other: String) -> Bool {
    let words = [one, other].map { Set(NameKey.fold($0).split(separator: "-")) }
    return words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0])
  }

  private mutating func reconcileOfficials(
    _ known: KnownMatch, _ taking: ImportOptions.Taking, _ registry: inout ImportRegistry
  ) {
    guard let name = match.feed.referee else { return }
    let event = known.last { if case .officialsAppointed = $0 { true } else { false } }
    guard let event, case .officialsAppointed(let officials) = event.draft.event else {
      return addOfficials(&registry)
    }
    guard !registry.mayBe(officials.referee, called: name),
      let referee = try? registry.person(name, of: nil, as: .referee)
    else { return }
    let value = JSONValue.string(referee.text)
    let change = FieldChange(
      field: "referee", value: value, replace: ["referee": value],
      here: registry.directory.title(officials.referee), there: name, persons: [referee])
    settle([change], of: subject(event, "referee"), taking: taking, &registry)
  }

  private mutating func reconcileAttendance(
    _ known: KnownMatch, _ taking: ImportOptions.Taking, _ registry: inout ImportRegistry
  ) {
    guard let count = match.feed.attendance else { return }
    let event = known.last { if case .attendance = $0 { true } else { false } }
    guard let event, case .attendance(let ours) = event.draft.event else {
      return addAttendance(&registry)
    }
    guard ours.count != count else { return }
    let change = FieldChange(
      field: "count", value: .integer(Int64(count)), replace: ["count": .integer(Int64(count))],
      here: "\(ours.count)", there: "\(count)")
    settle([change], of: subject(event, "attendance"), taking: taking, &registry)
  }

  // MARK: - The score

  private mutating func reconcile(
    _ part: ScorePart, _ known: KnownMatch, _ taking: ImportOptions.Taking,
    _ registry: inout ImportRegistry
  ) {
    if part.isOnlyFinal, known.hasResult, known.board.total == part.score { return }
    let declared = part.isOnlyFinal ? known.lastDeclared : known.declared(upTo: part.upTo)
    if let declared, case .scoreDeclared(let ours) = declared.draft.event {
      let score = Score(ours.home, ours.away)
      let changes = Side.allCases.filter { score[$0] != part.score[$0] }.map { side in
        FieldChange(
          field: side.rawValue, value: .integer(Int64(part.score[side])),
          replace: [side.rawValue: .integer(Int64(part.score[side]))], here: "\(score)",
          there: "\(part.score)")
      }
      return settle(changes, of: subject(declared, "score"), taking: taking, &registry)
    }
    guard let ours = known.score(upTo: part.upTo) else { return add(part, &registry) }
    guard ours != part.score else {
      if !known.hasResult { add(part, &registry) }
      return
    }
    guard known.hasWhistles || ours.home > part.score.home || ours.away > part.score.away else {
      return add(part, &registry)
    }
    let change = FieldChange(
      field: "score", value: [.integer(Int64(part.score.home)), .integer(Int64(part.score.away))],
      replace: [:], here: "\(ours)", there: "\(part.score)")
    settle([change], of: subject(known.end(of: part.upTo), "score"), taking: taking, &registry)
  }

  private mutating func reconcileShootOut(
    _ known: KnownMatch, _ taking: ImportOptions.Taking, _ registry: inout ImportRegistry
  ) {
    let feed = match.feed.score
    guard let winner = feed.shootOutWinner ?? feed.shootOut?.leader else {
      if !known.board.hasShootOut { addShootOut(&registry) }
      return
    }
    guard known.board.hasShootOut else { return addShootOut(&registry) }
    let ours = known.board.shootOutWinner(kicks: check.format.shootOutKicks)
    var changes: [FieldChange] = []
    if let ours, ours != winner {
      let value = JSONValue.string(match.team(winner).text)
      changes.append(
        FieldChange(
          field: "winner", value: value, replace: ["winner": value],
          here: registry.directory.title(match.team(ours)),
          there: registry.directory.title(match.team(winner))))
    }
    if let told = feed.shootOut, let score = known.board.shootOut, told != score {
      for side in Side.allCases where told[side] != score[side] {
        let value = JSONValue.integer(Int64(told[side]))
        changes.append(
          FieldChange(
            field: side.rawValue, value: value, replace: [side.rawValue: value],
            here: "\(score)", there: "\(told)"))
      }
    }
    let declared = known.last { if case .shootOutDeclared = $0 { true } else { false } }
    let kick = known.last { if case .shootOutKick = $0 { true } else { false } }
    if declared == nil {
      for index in changes.indices { changes[index].replace = [:] }
    }
    settle(
      changes, of: subject(declared ?? kick ?? known.setting, "shoot-out"), taking: taking,
      &registry)
  }
}

extension KnownMatch {
  /// Returns the score at the end of a period, from whistles and goals; nil if it is not known.
  fileprivate func score(upTo period: Period) -> Score? {
    switch period {
    case .firstHalf: return hasResult || hasWhistles ? board.halfTime : nil
    case .secondHalf: return hasResult ? board.regulation : loggedSoFar
    default: return hasResult ? board.total : loggedSoFar
    }
  }

  /// The goals logged in a match that is not over; nil if there are none.
  private var loggedSoFar: Score? { board.logged == Score() ? nil : board.logged }

  fileprivate func hasLineUp(of team: TeamSlug) -> Bool {
    events.contains { event in
      if case .lineUp(let lineUp) = event.draft.event { lineUp.team == team } else { false }
    }
  }

  /// Whether the journal already has the same status for the match.
  fileprivate func hasStatus(like status: FeedMatch.Status) -> Bool {
    events.contains { event in
      switch (status, event.draft.event) {
      case (.cancelled, .matchCancelled), (.postponed, .matchPostponed),
        (.abandoned, .matchAbandoned), (.awarded, .resultAwarded), (.annulled, .resultAnnulled),
        (.walkover, .walkover):
        true
      default: false
      }
    }
  }
}
