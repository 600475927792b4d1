import JournalCore
import struct JournalCore.Record

/// Some records of a log at the positions that they have there: what a receipt carries.
struct PartialLog: EventLog {
  private let records: [Record]
  private var facts: [Int: [Fact]] = [:]
  private var drafts: [Int: Draft] = [:]
  private var positions: [EventID: Int] = [:]
  private var names = NameTable()
  private var byStream: [StreamName: [Record]] = [:]

  /// - Parameter records: in order of position.
  init(_ records: [Record]) {
    self.records = records
    for record in records {
      for slug in record.draft.slugs { _ = names.intern(slug) }
      let made = record.draft.facts(
        at: record.position, intern: { names.id(of: $0) ?? .none }, locate: { positions[$0] })
      facts[record.position] = made
      drafts[record.position] = record.draft
      positions[record.id] = record.position
      byStream[record.stream, default: []].append(record)
    }
  }

  func head() async throws(LogError) -> LogHead {
    LogHead(position: records.last?.position ?? 0, recordedAt: records.last?.recordedAt)
  }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]
  {
    throw .readOnly(path: "a receipt")
  }

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    byStream[stream, default: []].filter { $0.position <= position }
  }

  func read(from position: Int, limit: Int) async throws(LogError) -> [Record] {
    Array(records.drop { $0.position < position }.prefix(max(0, limit)))
  }

  func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation] {
    ids.reduce(into: [:]) { found, id in
      guard let position = positions[id], let stream = drafts[position]?.stream else { return }
      found[id] = EventLocation(position: position, stream: stream)
    }
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    history(match, upTo: position)
  }

  private func history(_ match: StreamName, upTo position: Int) -> MatchHistory {
    let held = byStream[match, default: []].filter { $0.position <= position }
    let raw = held.flatMap { facts[$0.position] ?? [] }
    let amended = MatchHistory.amendments(in: raw).reduce(into: [Int: Draft]()) {
      $0[$1] = drafts[$1]
    }
    return MatchHistory(match, raw: raw, names: names, amended: amended) { positions[$0] }
  }

  func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void) async throws(LogError) {
    for match in streams(.match, .max) { visit(match, history(match, upTo: .max).facts) }
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    streams(category, position)
  }

  private func streams(_ category: StreamName.Category, _ position: Int) -> [StreamName] {
    let begun = byStream.filter { $0.key.category == category }
      .compactMap { stream, records in records.first.map { (stream, $0.position) } }
    return begun.filter { $0.1 <= position }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    matches(naming: tie.text, as: .inTie, upTo: position)
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    matches(naming: competition.text, as: .inCompetition, upTo: position)
  }

  private func matches(naming slug: String, as kind: Fact.Kind, upTo position: Int) -> [StreamName]
  {
    guard let name = names.id(of: slug) else { return [] }
    return streams(.match, position).filter { match in
      byStream[match, default: []].contains { record in
        record.position <= position
          && facts[record.position]?.contains { $0.kind == kind && $0.other == name } == true
      }
    }
  }

  func position(knownAt instant: Instant) async throws(LogError) -> Int {
    records.last { $0.recordedAt <= instant }?.position ?? 0
  }
}
