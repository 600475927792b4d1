import JournalCore
import JournalFeeds

extension MatchImport {
  /// Makes all events of a match that is new to the journal.
  ///
  /// - Returns: whether the match could be scheduled at all.
  mutating func begin(
    as scheduled: MatchScheduled, _ registry: inout ImportRegistry
  ) -> Bool {
    guard add(entry(.matchScheduled(scheduled), key: []), &registry) else { return false }
    addOfficials(&registry)
    addAttendance(&registry)
    for lineUp in match.feed.lineUps { add(lineUp, &registry) }
    for incident in incidentsInOrder { add(incident, &registry) }
    for part in match.feed.scoreParts { add(part, &registry) }
    addShootOut(&registry)
    addStatus(&registry)
    return true
  }

  /// Returns an entry for an event of the match as a whole.
  func entry(
    _ event: MatchEvent, key: [String], persons: [PersonSlug] = [], line: Int? = nil
  ) -> Entry {
    Entry(
      event: event, key: key, persons: persons, line: line ?? match.feed.line,
      file: match.feed.file, text: match.title)
  }

  // MARK: - The match as a whole

  mutating func addOfficials(_ registry: inout ImportRegistry) {
    guard let name = match.feed.referee else { return }
    do throws(Refusal) {
      let referee = try registry.person(name, of: nil, as: .referee)
      add(
        entry(
          .officialsAppointed(OfficialsAppointed(referee: referee)), key: [], persons: [referee]),
        &registry)
    } catch {
      report(error, text: name, line: match.feed.line, file: match.feed.file)
    }
  }

  mutating func addAttendance(_ registry: inout ImportRegistry) {
    guard let count = match.feed.attendance else { return }
    add(entry(.attendance(Attendance(count: count)), key: []), &registry)
  }

  mutating func add(_ part: ScorePart, _ registry: inout ImportRegistry) {
    let declared = ScoreDeclared(
      home: part.score.home, away: part.score.away, upTo: part.upTo)
    add(entry(.scoreDeclared(declared), key: [part.upTo.rawValue]), &registry)
  }

  // MARK: - Line-ups

  /// Adds a line-up if it is complete: 7 to 11 starters, nobody named twice.
  mutating func add(_ lineUp: FeedLineUp, _ registry: inout ImportRegistry) {
    let text = "\(match.feed.team(lineUp.side).name): \(lineUp.starters.count) names"
    guard (7...11).contains(lineUp.starters.count) else {
      return report(
        "A line-up has 7 to 11 starters, not \(lineUp.starters.count).", text: text,
        line: lineUp.line, file: match.feed.file)
    }
    do throws(Refusal) {
      let starters = try lineUp.starters.map { name throws(Refusal) in
        try player(name, of: lineUp.side, &registry)
      }
      let bench = try lineUp.bench.map { name throws(Refusal) in
        try player(name, of: lineUp.side, &registry)
      }
      let team = match.team(lineUp.side)
      let coach = try lineUp.coach.map { name throws(Refusal) in
        try registry.person(name, of: team, as: .coach)
      }
      let captain = try lineUp.captain.map { name throws(Refusal) in
        try player(name, of: lineUp.side, &registry)
      }
      let event = LineUp(
        team: team, starters: starters.map { SquadPlayer($0) },
        bench: bench.isEmpty ? nil : bench.map { SquadPlayer($0) }, captain: captain,
        formation: lineUp.formation, coach: coach)
      var entry = entry(
        .lineUp(event), key: [lineUp.side.rawValue],
        persons: starters + bench + [captain, coach].compactMap { $0 }, line: lineUp.line)
      entry.text = text
      add(entry, &registry)
    } catch {
      report(error, text: text, line: lineUp.line, file: match.feed.file)
    }
  }

  // MARK: - How it ended off the pitch

  /// Adds how the match ended off the pitch, such as cancelled or awarded, with the feed's own
  /// words as the reason.
  mutating func addStatus(_ registry: inout ImportRegistry) {
    let feed = match.feed
    let said = feed.note.flatMap { $0.isEmpty ? nil : $0 } ?? Self.notStated
    let to = feed.awardedTo.map { match.team($0) }
    switch feed.status {
    case .scheduled, .played: return
    case .cancelled: add(entry(.matchCancelled(MatchCancelled(reason: said)), key: []), &registry)
    case .postponed: add(entry(.matchPostponed(MatchPostponed(reason: said)), key: []), &registry)
    case .abandoned:
      // Without its minute it comes after everything that was played.
      var abandoned = entry(.matchAbandoned(MatchAbandoned(reason: said)), key: [])
      let last = feed.incidents.compactMap(\.at?.period).max { $0.order < $1.order }
      abandoned.time = timeOfHalt ?? .unknown(in: last)
      add(abandoned, &registry)
      guard feed.halt?.stands == true else { return }
      let confirmed = ResultConfirmed(reason: said, authority: Self.notStated)
      add(entry(.resultConfirmed(confirmed), key: []), &registry)
    case .awarded:
      guard let score = feed.awarded ?? feed.score.final else { return reportNoScore("An award") }
      let award = ResultAwarded(
        score: score, to: to ?? score.leader.map { match.team($0) }, reason: said,
        authority: Self.notStated)
      add(entry(.resultAwarded(award), key: []), &registry)
    case .annulled:
      let annulled = ResultAnnulled(reason: said, authority: Self.notStated)
      add(entry(.resultAnnulled(annulled), key: []), &registry)
    case .walkover:
      guard let team = to ?? feed.score.final?.leader.map({ match.team($0) }) else {
        return reportNoScore("A walkover")
      }
      let walkover = Walkover(
        team: team, reason: said, tie: match.resolved.tie, authority: Self.notStated)
      add(entry(.walkover(walkover), key: []), &registry)
    }
  }

  /// The minute in which an abandoned match broke off; nil if it is not known.
  private var timeOfHalt: MatchTime? {
    guard let minute = match.feed.halt?.minute, let period = check.format.period(of: minute) else {
      return nil
    }
    return MatchTime(period, minute)
  }

  private mutating func reportNoScore(_ ruling: String) {
    report(
      "\(ruling) needs the side it is for, and the feed gives none.", text: match.title,
      line: match.feed.line, file: match.feed.file)
  }

  /// The text for a required word that the source does not give.
  static let notStated = ResultAwarded.notStated
}
