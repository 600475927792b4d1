import JournalCore
import JournalMemory
import JournalTesting

extension BrokenLog {
  /// Returns a record as the fault shows it.
  func placed(_ record: Record) -> Record {
    let (position, version) = (record.position, record.version)
    switch fault {
    case .leavesHoles:
      return moved(record, position > 3 ? position + 1 : position, version, record.recordedAt)
    case .versionsFromZero: return moved(record, position, version - 1, record.recordedAt)
    case .keepsEveryStamp, .trustsEveryCorrection:
      guard let stamp = memory.stamp(at: position) else { return record }
      return moved(record, stamp.position, stamp.version, stamp.recordedAt)
    case .respellsRecords:
      return (try? Record(parsing: record.body + [UInt8(ascii: " ")])) ?? record
    default: return record
    }
  }

  private func moved(_ record: Record, _ position: Int, _ version: Int, _ time: Instant) -> Record {
    let stamp = Stamp(position: position, version: version, recordedAt: time)
    return (try? Record(record.draft, at: stamp)) ?? record
  }

  private func seen(_ position: Int) -> Int { fault == .forgetsThePast ? .max : position }

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    var records = try await log.read(stream, upTo: seen(position))
    if fault == .answersForNobody, records.isEmpty {
      records = try await log.read(from: 1, limit: 1)
    }
    return records.map { placed($0) }
  }

  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record] {
    let more = fault == .readsTooMuch && limit < .max ? limit + 1 : limit
    let start = fault == .countsFromZero && first > 1 ? first + 1 : first
    return try await log.read(from: start, limit: more, upTo: seen(position))
      .map { placed($0) }
  }

  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    var found = try await log.locate(ids, upTo: seen(position))
    if fault == .locatesTheUnknown {
      let head = try await log.head().position
      for id in ids where found[id] == nil {
        found[id] = EventLocation(position: head, stream: .registry)
      }
    }
    return found
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    let history = try await log.history(of: match, upTo: seen(position))
    switch fault {
    case .ignoresRetractions:
      let raw = history.raw.filter { $0.kind != .retraction }
      return MatchHistory(match, raw: raw, names: history.names, amended: history.amended)
    case .resolvesForwards: return try await resolving(history)
    case .numbersNamesByMatch: return renumbered(history)
    default: return history
    }
  }

  /// Returns the facts with their targets resolved only now.
  private func resolving(_ history: MatchHistory) async throws(LogError) -> MatchHistory {
    var raw = history.raw
    for record in try await log.read(history.stream) {
      guard let subject = record.event.subject,
        let place = try await log.locate([subject])[subject]
      else { continue }
      for index in raw.indices where raw[index].position == record.position {
        raw[index].subject = place.position
      }
    }
    return MatchHistory(history.stream, raw: raw, names: history.names, amended: history.amended)
  }

  /// Returns the facts with names numbered from 1 in each match, newest first.
  private func renumbered(_ history: MatchHistory) -> MatchHistory {
    var names = NameTable()
    var raw = history.raw
    let map = { (id: NameID, names: inout NameTable) -> NameID in
      history.names.slug(id).map { names.intern($0) } ?? .none
    }
    for index in raw.indices.reversed() {
      raw[index].other = map(raw[index].other, &names)
      raw[index].person = map(raw[index].person, &names)
      raw[index].team = map(raw[index].team, &names)
    }
    for draft in history.amended.values { for slug in draft.slugs { _ = names.intern(slug) } }
    return MatchHistory(history.stream, raw: raw, names: names, amended: history.amended)
  }

  func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    var found: [(StreamName, [Fact])] = []
    try await log.scanMatches(order: order, upTo: seen(position)) { found.append(($0, $1)) }
    if fault == .scansBackwards { found.reverse() }
    for (stream, facts) in found {
      guard fault == .scansUnsettled else {
        visit(stream, facts)
        continue
      }
      let raw = try await log.history(of: stream, upTo: position).raw
      visit(stream, raw.filter { $0.subject == 0 }.map { Self.asEntered($0) })
    }
  }

  private static func asEntered(_ fact: Fact) -> Fact {
    var fact = fact
    fact.effect = fact.kind == .goal ? 1 : 0
    fact.effectOn = fact.kind == .goal ? fact.position : 0
    return fact
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    let streams = try await log.streams(category, upTo: seen(position))
    return fault == .sortsStreams ? streams.sorted() : streams
  }

  func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    let fixtures = try await log.fixtures(upTo: seen(position))
    guard fault == .recallsFixtures else { return fixtures }
    var first: [MatchFixture] = []
    for fixture in fixtures {
      let begun = try await log.read(fixture.stream, upTo: position).first?.position ?? 0
      first += try await log.fixtures(upTo: begun).filter { $0.stream == fixture.stream }
    }
    return first
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    try await log.matches(in: tie, upTo: seen(position))
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.matches(of: competition, upTo: seen(position))
  }

  func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError) -> [Record] {
    let found = try await log.registry(query, upTo: seen(position))
    switch (fault, query) {
    case (.findsEntriesOnly, _): return found.filter { $0.event.subject == nil }
    case (.ignoresMergers, .about(let asked)):
      return found.filter { $0.event.names(asked) || $0.event.subject != nil }
    case (.findsFirstWords, .named(let name, _)), (.findsFirstWords, .starting(let name, _)):
      let start = NameKey.fold(name)
      return found.filter { record in
        let named = record.draft.data["name"]?.string
        return named.map { NameKey.fold($0).hasPrefix(start) } ?? true
      }
    case (.namesFromNow, .named):
      return try await log.registry(query, upTo: .max).filter { $0.position <= position }
    case (.forgetsMembers, .members): return []
    case (.readsTheRegistryOnly, _): return found.filter { $0.stream == .registry }
    case (.listsByEntry, .first(let limit, let kind)):
      let all = try await log.registry(.first(.max, kind), upTo: position)
      return Array(all.prefix(max(0, limit)))
    default: return found
    }
  }

  func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    let shift: Int64 = fault == .knowsTooLate ? 1 : 0
    return try await log.position(
      knownAt: Instant(milliseconds: instant.milliseconds - shift), upTo: seen(position))
  }

  // MARK: - Changes

  func changes(after position: Int) -> LogChanges {
    let log = log
    switch fault {
    case .followsFromNow:
      let first = memory.next()
      return LogChanges(after: position) { (position) async throws(LogError) -> [Record] in
        let start = first == 0 ? position : max(position, try await log.head().position)
        return try await Self.wait(log, after: start)
      }
    case .stopsFollowing:
      let start = position
      return LogChanges(after: position) { (position) async throws(LogError) -> [Record] in
        let records = try await log.read(from: position + 1, limit: 1)
        if !records.isEmpty, position == start || position == 0 { return records }
        return try await Self.sleep()
      }
    case .cutsLongBatches:
      return LogChanges(after: position) { (position) async throws(LogError) -> [Record] in
        position >= 1000 ? try await Self.sleep() : try await Self.wait(log, after: position)
      }
    case .repeatsChanges:
      return LogChanges(after: position) { (position) async throws(LogError) -> [Record] in
        let records = try await Self.wait(log, after: position)
        return records.prefix(1) + records
      }
    case .ignoresCancellation:
      return LogChanges(after: position) { (position) async throws(LogError) -> [Record] in
        let records = try await log.read(from: position + 1, limit: 1000)
        if !records.isEmpty { return records }
        return await Task.detached { (try? await Self.wait(log, after: position)) ?? [] }.value
      }
    default: return log.changes(after: position)
    }
  }

  private static func wait(_ log: InMemoryEventLog, after position: Int) async throws(LogError)
    -> [Record]
  {
    var changes = log.changes(after: position).makeAsyncIterator()
    return try await changes.next().map { [$0] } ?? []
  }

  /// Waits until the task is cancelled.
  private static func sleep() async throws(LogError) -> [Record] {
    while !Task.isCancelled { try? await Task.sleep(for: .milliseconds(5)) }
    return []
  }
}

extension MatchEvent {
  /// Whether it is an entry of one of these entities, or a merger that names one.
  fileprivate func names(_ entities: [RegistryEntity]) -> Bool {
    switch self {
    case .teamRegistered(let team): entities.contains(.team(team.team))
    case .entitiesMerged(let merger): entities.contains { $0.slug == merger.from.text }
    default: true
    }
  }
}
