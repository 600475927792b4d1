import JournalCore
import JournalRules

/// A log with supposed events added to its state.
///
/// It reads like any log, so questions are asked of it as of the journal. Nothing can be appended to
/// it, and none of it is ever written. Supposed events take the positions that would come next.
///
/// What it builds on is read through a view, which reads each stream once.
struct SupposedLog: EventLog {
  private let view: JournalView
  private let records: [Record]
  private let histories: [StreamName: MatchHistory]
  private let locations: [EventID: EventLocation]

  /// Adds events to the state that a view reads.
  ///
  /// - Parameter drafts: events of existing streams, in order; a retraction leaves its target out.
  /// - Throws: `Refusal` if an event cannot be stored; `LogError`.
  init(_ view: JournalView, adding drafts: [Draft]) async throws {
    self.view = view
    records = try await Self.records(of: drafts, behind: view)
    var locations = try await view.snapshot.locate(drafts.flatMap { [$0.id] + $0.mentions })
    for record in records {
      locations[record.id] = EventLocation(position: record.position, stream: record.stream)
    }
    self.locations = locations
    var histories: [StreamName: MatchHistory] = [:]
    for record in records where record.stream.category == .match {
      let known = histories[record.stream]
      let history = if let known { known } else { try await view.facts(of: record.stream) }
      let amended = try await Self.amended(by: record, among: records, seeing: view)
      histories[record.stream] = history.adding(
        record.draft, at: record.position, amended: amended
      ) {
        locations[$0]?.position
      }
    }
    for (match, history) in histories {
      histories[match] = history.declaring(goalsInPlaceOf: try await view.facts(of: match))
    }
    self.histories = histories
  }

  /// Returns the event that a supposed correction corrects, and those that this one corrects in turn.
  private static func amended(
    by record: Record, among supposed: [Record], seeing view: JournalView
  ) async throws(LogError) -> [Int: Draft] {
    guard record.draft.correction != nil else { return [:] }
    let known = try await view.records(of: record.stream)
    var amended: [Int: Draft] = [:]
    var next = record.draft.correction?.target
    while let id = next,
      let target = known.record(of: id) ?? supposed.first(where: { $0.id == id }),
      amended[target.position] == nil
    {
      amended[target.position] = target.draft
      next = target.draft.correction?.target
    }
    return amended
  }

  /// Returns the records as a log would store them, stamped with the time of the last record so
  /// that the same question has the same answer tomorrow.
  private static func records(of drafts: [Draft], behind view: JournalView) async throws
    -> [Record]
  {
    let last = try await view.snapshot.record(at: view.position)
    let now = last?.recordedAt ?? Instant(milliseconds: 0)
    var versions: [StreamName: Int] = [:]
    var records: [Record] = []
    for draft in drafts {
      let known = versions[draft.stream]
      let version =
        if let known { known } else { try await view.records(of: draft.stream).records.count }
      versions[draft.stream] = version + 1
      let stamp = Stamp(
        position: view.position + records.count + 1, version: version + 1, recordedAt: now)
      records.append(try Record(draft, at: stamp))
    }
    return records
  }

  private var base: LogSnapshot { view.snapshot }

  /// The journal with the supposed events at its end.
  var snapshot: LogSnapshot { LogSnapshot(self, at: base.position + records.count) }

  /// Whether anything of the registry or of a competition is supposed.
  var changesRegistry: Bool { records.contains { $0.stream.category != .match } }

  // MARK: - What it is

  var identity: LogIdentity { base.log.identity }
  var capabilities: LogCapabilities { .none }
  var obstacle: LogError? { .readOnly(at: "a supposition") }

  func head() async throws(LogError) -> LogHead {
    let last = records.last
    return LogHead(
      position: last?.position ?? base.position, recordedAt: last?.recordedAt)
  }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]
  {
    throw .readOnly(at: "a supposition")
  }

  func settle() async throws(LogError) {}

  func changes(after position: Int) -> LogChanges { base.log.changes(after: position) }

  // MARK: - Reading

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    let news = supposed(upTo: position).filter { $0.stream == stream }
    guard position >= base.position else { return try await seen(position).read(stream) }
    return try await view.records(of: stream).records + news
  }

  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record] {
    let news = supposed(upTo: position).filter { $0.position >= first }
    let known = try await seen(position).read(from: first, limit: limit)
    return Array((known + news).prefix(max(0, limit)))
  }

  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    let news = supposed(upTo: position).filter { ids.contains($0.id) }.compactMap { record in
      locations[record.id].map { (record.id, $0) }
    }
    return try await seen(position).locate(ids).merging(news) { old, _ in old }
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    if position >= base.position, let history = histories[match] { return history }
    guard position >= base.position else { return try await seen(position).history(of: match) }
    return try await view.facts(of: match)
  }

  func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    try await seen(position).scanMatches(order: order) { stream, facts in
      visit(stream, histories[stream]?.facts ?? facts)
    }
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await seen(position).streams(category)
  }

  func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    try await seen(position).fixtures().map { fixture in
      histories[fixture.stream].map { MatchFixture($0) } ?? fixture
    }
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    try await seen(position).matches(in: tie)
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await seen(position).matches(of: competition)
  }

  func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError) -> [Record] {
    // An answer may hold more than the query asked for.
    let news = supposed(upTo: position).filter { $0.stream.category != .match }
    return try await seen(position).registry(query) + news
  }

  func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    try await seen(position).position(knownAt: instant)
  }

  private func seen(_ position: Int) -> LogSnapshot { base.snapshot(at: position) }

  private func supposed(upTo position: Int) -> [Record] {
    records.filter { $0.position <= position }
  }
}
