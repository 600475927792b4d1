import JournalCore
import JournalProof

/// The records of a log as a value, with what is derived from them.
///
/// It is either a complete log that takes appends, or a part of one, with gaps.
struct Ledger: Sendable {
  /// The records, in order of position.
  private var records: [Record] = []
  private var facts: [Int: [Fact]] = [:]
  private var positions: [EventID: Int] = [:]
  private var names = NameTable()
  private var places: [StreamName: [Int]] = [:]
  private var texts: [Int: [ErasableValue]] = [:]
  private var index = RegistryIndex()
  private let isPrivate: Bool

  /// Creates an empty log.
  init(isPrivate: Bool) { self.isPrivate = isPrivate }

  /// Creates a part of a log.
  init(holding records: [Record]) {
    isPrivate = false
    for record in records { take(record) }
  }

  var head: LogHead {
    LogHead(position: records.last?.position ?? 0, recordedAt: records.last?.recordedAt)
  }

  // MARK: - Records

  func record(of id: EventID) -> Record? { positions[id].flatMap { record(at: $0) } }

  func record(at position: Int) -> Record? { records.record(at: position) }

  func records(of stream: StreamName, upTo position: Int) -> [Record] {
    places[stream, default: []].prefix { $0 <= position }.compactMap { record(at: $0) }
  }

  func records(from first: Int, limit: Int, upTo position: Int) -> [Record] {
    let rest = records[records.place(of: first)...]
    return Array(rest.prefix(max(0, limit)).prefix { $0.position <= position })
  }

  /// Up to 1,000 records after a position.
  func records(after position: Int) -> [Record] {
    Array(records[records.place(of: position)...].drop { $0.position <= position }.prefix(1000))
  }

  func position(knownAt instant: Instant, upTo position: Int) -> Int {
    records.last { $0.position <= position && $0.recordedAt <= instant }?.position ?? 0
  }

  // MARK: - Appending

  /// Appends all drafts, or none.
  mutating func append(
    _ drafts: [Draft], expecting: [StreamName: ExpectedVersion], now: Instant
  ) throws(LogError) -> [Appended] {
    do {
      return try add(drafts, expecting, now)
    } catch let error as LogError {
      throw error
    } catch let refusal as Refusal {
      throw .refused(refusal)
    } catch {
      throw .failed(at: "the log in memory", reason: "\(error)")
    }
  }

  private mutating func add(
    _ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion], _ now: Instant
  ) throws -> [Appended] {
    let stored = texts
    var sealer = Sealer { stored[$0] ?? [] }
    let drafts =
      isPrivate ? try drafts.map { try sealer.seal($0, known: record(of: $0.id)) } : drafts
    let streams = Set(drafts.map(\.stream)).union(expecting.keys)
    let versions = streams.reduce(into: [StreamName: Int]()) { versions, stream in
      versions[stream] = places[stream]?.count
    }
    let plan = try AppendPlan(
      drafts, expecting: expecting, known: known(drafts), versions: versions,
      trusted: trustedTimes(for: drafts), head: head, now: now, digest: Fingerprint.hex(of:))
    // All records are made before the first is stored, so that a refused one leaves nothing behind.
    let made = try plan.steps.map { step -> Record? in
      guard case .new(let draft, let stamp) = step else { return nil }
      return try Record(draft, at: stamp)
    }
    for record in made.compactMap({ $0 }) { take(record, beside: sealer.values(of: record.draft)) }
    var results: [Appended] = []
    for (index, step) in plan.steps.enumerated() {
      switch step {
      case .known(let position):
        guard let record = record(at: position) else { continue }
        results.append(Appended(record: record, replayed: true))
      case .repeated(let first):
        results.append(Appended(record: results[first].record, replayed: true))
      case .new:
        guard let record = made[index].flatMap({ self.record(at: $0.position) }) else { continue }
        results.append(Appended(record: record, replayed: false))
      }
    }
    return results
  }

  private func trustedTimes(for drafts: [Draft]) -> [EventID: Instant] {
    drafts.trustedTimes({ positions[$0] }, { record(at: $0)?.recordedAt })
  }

  private func known(_ drafts: [Draft]) -> [EventID: AppendPlan.Known] {
    drafts.reduce(into: [:]) { known, draft in
      guard let record = record(of: draft.id) else { return }
      known[draft.id] = AppendPlan.Known(
        location: EventLocation(position: record.position, stream: record.stream),
        content: JSONValue.object(record.draft.content).canonicalBytes)
    }
  }

  private mutating func take(_ record: Record, beside values: [ErasableValue] = []) {
    for slug in record.draft.slugs { _ = names.intern(slug) }
    let made = record.draft.facts(
      at: record.position, intern: { names.id(of: $0) ?? .none }, locate: { positions[$0] })
    facts[record.position] = made
    if !values.isEmpty { texts[record.position] = values }
    records.append(revealed(record))
    places[record.stream, default: []].append(record.position)
    positions[record.id] = record.position
    if let held = records.last { index.take(held) { [records] in records.record(at: $0) } }
    erase(record)
  }

  /// The record with the texts that are kept beside it; unchanged if there are none.
  private func revealed(_ record: Record) -> Record {
    guard record.draft.holdsDigests else { return record }
    let values = (texts[record.position] ?? []).reduce(into: [:]) { $0[$1.digest] = $1.value }
    return (try? Record(parsing: record.body, revealing: values)) ?? record
  }

  /// Carries out an erasure, wherever it is recorded.
  private mutating func erase(_ record: Record) {
    guard case .dataErased(let erasure) = record.event, let target = positions[erasure.target],
      texts.removeValue(forKey: target) != nil
    else { return }
    let place = records.place(of: target)
    records[place] = revealed(records[place])
    index.renew(target) { [records] in records.record(at: $0) }
  }

  // MARK: - Registry

  func registry(_ query: RegistryQuery, upTo position: Int) -> [Record] {
    index.upTo(position).positions(for: query).compactMap { record(at: $0) }
  }

  // MARK: - Matches

  func history(of match: StreamName, upTo position: Int) -> MatchHistory {
    let held = records(of: match, upTo: position)
    let raw = held.flatMap { facts[$0.position] ?? [] }
    let amended = MatchHistory.amendments(in: raw).reduce(into: [Int: Draft]()) {
      $0[$1] = record(at: $1)?.draft
    }
    return MatchHistory(match, raw: raw, names: names, amended: amended) { positions[$0] }
  }

  func streams(_ category: StreamName.Category, upTo position: Int) -> [StreamName] {
    let begun = places.filter { $0.key.category == category }
      .compactMap { stream, places in places.first.map { (stream, $0) } }
    return begun.filter { $0.1 <= position }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  func matches(naming slug: String, as kind: Fact.Kind, upTo position: Int) -> [StreamName] {
    guard let name = names.id(of: slug) else { return [] }
    return streams(.match, upTo: position).filter { match in
      places[match, default: []].contains { place in
        place <= position
          && facts[place]?.contains { $0.kind == kind && $0.other == name } == true
      }
    }
  }

  // MARK: - Proofs and erasable texts

  /// The tree over the records.
  var tree: MerkleNodes { MerkleNodes(leafHashes: records.map { MerkleHash.leaf($0.body) }) }

  func erasableTexts(at position: Int) -> [String] { (texts[position] ?? []).map(\.value) }

  var positionsWithErasableTexts: [Int] { texts.keys.sorted() }

  /// The events whose hashed text contains one of the values.
  func mentions(of values: [String]) -> [Int] {
    let needles = values.filter { !$0.isEmpty }
      .map { Array(JSONValue.string($0).canonicalBytes.dropFirst().dropLast()) }
    return records.filter { record in needles.contains { record.body.contains($0) } }
      .map(\.position)
  }

  /// Checks every record's place, its canonical form and the texts kept beside it.
  var verification: Verification {
    var report = Verification()
    var versions: [StreamName: Int] = [:]
    var erased: Set<Int> = []
    var order = RecordingOrder()
    for (index, record) in records.enumerated() {
      versions[record.stream, default: 0] += 1
      if case .dataErased(let erasure) = record.event, let target = positions[erasure.target] {
        erased.insert(target)
      }
      let again = try? Record(parsing: record.body)
      if !order.take(record, trusted: trustedTimes(for: [record.draft])) {
        report.damages.append(
          .init(position: record.position, reason: "its recording time is wrong"))
      }
      if record.position != index + 1 || record.version != versions[record.stream]
        || again?.id != record.id
        || (texts[record.position] ?? []).contains(where: { !$0.isGenuine })
      {
        report.damages.append(
          .init(position: record.position, .itself("is not as it was written")))
      }
    }
    report.events = records.count
    report.matches = places.keys.count { $0.category == .match }
    report.root = Fingerprint.hex(tree.root)
    report.missingTexts = records.filter { record in
      let held = Set((texts[record.position] ?? []).map(\.digest))
      return !Set(record.draft.digests).isSubset(of: held) && !erased.contains(record.position)
    }.map(\.position)
    return report
  }
}

extension [Record] {
  /// The record at a position; the array is in order of position.
  fileprivate func record(at position: Int) -> Record? {
    let place = place(of: position)
    return place < count && self[place].position == position ? self[place] : nil
  }

  /// The index of the first record at or after a position.
  fileprivate func place(of position: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
