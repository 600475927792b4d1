import JournalCore
import JournalProof

/// The records of a log as a value, with what follows from them.
struct Ledger: Sendable {
  private(set) var records: [Record] = []
  private var facts: [Int: [Fact]] = [:]
  private var positions: [EventID: Int] = [:]
  private var names = NameTable()
  private var places: [StreamName: [Int]] = [:]

  var head: LogHead {
    LogHead(position: records.count, recordedAt: records.last?.recordedAt)
  }

  func record(of id: EventID) -> Record? { positions[id].map { records[$0 - 1] } }

  func records(of stream: StreamName, upTo position: Int) -> [Record] {
    places[stream, default: []].prefix { $0 <= position }.map { records[$0 - 1] }
  }

  // MARK: - Appending

  /// Appends all drafts, or none.
  mutating func append(
    _ drafts: [Draft], expecting: [StreamName: ExpectedVersion], now: Instant
  ) throws(LogError) -> [Appended] {
    var next = self
    let results = try next.add(drafts, expecting, now)
    self = next
    return results
  }

  private mutating func add(
    _ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion], _ now: Instant
  ) throws(LogError) -> [Appended] {
    let streams = Set(drafts.map(\.stream)).union(expecting.keys)
    let versions = streams.reduce(into: [StreamName: Int]()) { versions, stream in
      versions[stream] = places[stream]?.count
    }
    let plan = try AppendPlan(
      drafts, expecting: expecting, known: known(drafts), versions: versions, head: head, now: now,
      digest: Fingerprint.hex(of:))
    var results: [Appended] = []
    for step in plan.steps {
      switch step {
      case .known(let position):
        results.append(Appended(record: records[position - 1], replayed: true))
      case .repeated(let index):
        results.append(Appended(record: results[index].record, replayed: true))
      case .new(let draft, let stamp):
        results.append(Appended(record: try write(draft, stamp), replayed: false))
      }
    }
    return results
  }

  private func known(_ drafts: [Draft]) -> [EventID: AppendPlan.Known] {
    drafts.reduce(into: [:]) { known, draft in
      guard let record = record(of: draft.id) else { return }
      known[draft.id] = AppendPlan.Known(
        location: EventLocation(position: record.position, stream: record.stream),
        content: JSONValue.object(record.draft.content).canonicalBytes)
    }
  }

  private mutating func write(_ draft: Draft, _ stamp: Stamp) throws(LogError) -> Record {
    let record: Record
    do throws(Refusal) {
      record = try Record(draft, at: stamp)
    } catch {
      throw .refused(error)
    }
    for slug in draft.slugs { _ = names.intern(slug) }
    let made = draft.facts(
      at: record.position, intern: { names.id(of: $0) ?? .none }, locate: { positions[$0] })
    facts[record.position] = made
    records.append(record)
    places[record.stream, default: []].append(record.position)
    positions[record.id] = record.position
    return record
  }

  // MARK: - Matches

  func history(of match: StreamName, upTo position: Int) -> MatchHistory {
    let held = records(of: match, upTo: position)
    let raw = held.flatMap { facts[$0.position] ?? [] }
    let amended = MatchHistory.amendments(in: raw).filter { $0 > 0 }
    let drafts = Dictionary(
      amended.map { ($0, records[$0 - 1].draft) }, uniquingKeysWith: { first, _ in first })
    return MatchHistory(match, raw: raw, names: names, amended: drafts) { positions[$0] }
  }

  func streams(_ category: StreamName.Category, upTo position: Int) -> [StreamName] {
    records.filter { $0.version == 1 && $0.stream.category == category && $0.position <= position }
      .map(\.stream)
  }

  func matches(in tie: TieSlug, upTo position: Int) -> [StreamName] {
    matches(naming: tie.text, as: Fact.Kind.inTie.rawValue, upTo: position)
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) -> [StreamName] {
    matches(naming: competition.text, as: Fact.Kind.inCompetition.rawValue, upTo: position)
  }

  private func matches(naming slug: String, as kind: UInt8, upTo position: Int)
    -> [StreamName]
  {
    guard let name = names.id(of: slug) else { return [] }
    return streams(.match, upTo: position).filter { match in
      records(of: match, upTo: position).contains { record in
        facts[record.position]?.contains { $0.kind.rawValue == kind && $0.other == name } ?? false
      }
    }
  }
}
