import JournalCore
import JournalMemory
public import JournalProof
import JournalReading

extension MatchJournal {
  /// A receipt for an answer, as of a checkpoint.
  ///
  /// - Parameters:
  ///   - note: the signed checkpoint under which the events are proved; nil for an unsigned one of
  ///     the current state.
  /// - Throws: `Refusal` if there is no such answer, or the checkpoint is another journal's;
  ///   `LogError`.
  public func receipt(for question: AuditQuestion, under note: SignedNote? = nil) async throws
    -> Receipt
  {
    let told = try note.map { try Checkpoint(parsing: $0.text) }
    let checkpoint = if let told { told } else { try await checkpoint() }
    try await check(checkpoint)
    let snapshot = try await log.snapshot(at: checkpoint.size)
    let gathering = EvidenceGathering(snapshot: snapshot)
    let (result, records) = try await gathering.evidence(for: question)
    var entries: [Receipt.Entry] = []
    for record in records {
      let proof = try await snapshot.inclusionProof(of: record.position)
      entries.append(Receipt.Entry(record: record, hashes: proof.hashes))
    }
    let receipt = Receipt(
      question: question, result: result, program: Self.version,
      regulations: Receipt.regulations(in: records),
      note: note.map { String(decoding: $0.bytes, as: UTF8.self) } ?? checkpoint.text,
      events: entries)
    try await check(receipt, under: checkpoint)
    return receipt
  }

  /// Refuses to issue a receipt from a damaged journal: one that does not verify, or whose result
  /// differs from the journal's own answer.
  private func check(_ receipt: Receipt, under checkpoint: Checkpoint) async throws {
    do {
      try await receipt.verify(under: checkpoint)
    } catch let refusal as Refusal {
      throw Refusal(
        "damaged", "The journal is damaged: \(refusal.reason)", remedy: .verifyUnwritten)
    }
    let told = try await receipt.question.answer(in: view(upTo: checkpoint.size))
    guard told.document == receipt.result else {
      throw Refusal(
        "damaged", "The journal's records and its tables give different results.",
        remedy: .verifyUnwritten)
    }
  }
}

extension Receipt {
  /// Returns the digests of the regulations adopted in some records, sorted.
  static func regulations(in records: [Record]) -> [String] {
    let digests = records.compactMap { record -> String? in
      guard case .regulationAdopted(let adopted) = record.event else { return nil }
      return adopted.regulation.digest
    }
    return Set(digests).sorted()
  }
}

extension JournalView {
  /// Creates a view of some records of a log, at their original positions.
  init(of records: [Record]) async throws(LogError) {
    self.init(try await InMemoryEventLog(holding: records, of: "a receipt").snapshot())
  }
}

/// Gathers the events that an answer rests on.
private struct EvidenceGathering {
  let snapshot: LogSnapshot

  /// Returns the answer, and events that suffice to derive it.
  func evidence(for question: AuditQuestion) async throws -> (JSONObject, [Record]) {
    let reading = RecordedReading(snapshot.log)
    let seen = LogSnapshot(reading, at: snapshot.position)
    let view = JournalView(seen)
    let answer = try await question.answer(in: view).document
    // Reading names touches the registry and every competition, so only the matches that were read
    // count.
    let matches = reading.streams.filter { $0.category == .match }
    let streams = matches.union(try await competitions(of: matches, question, view))
    let records = try await gather(streams, seen)
    let again = try await question.answer(in: JournalView(of: records)).document
    if again == answer { return (answer, records) }
    // If the selected events do not give the same answer, the receipt carries the whole log.
    let all = try await seen.read(from: 1, limit: snapshot.position)
    return (try await question.answer(in: JournalView(of: all)).document, all)
  }

  /// Returns the streams of the matches' competitions, which hold rules and rulings.
  private func competitions(
    of streams: Set<StreamName>, _ question: AuditQuestion, _ view: JournalView
  ) async throws -> Set<StreamName> {
    var found: Set<StreamName> = []
    switch question {
    case .tie(let tie):
      let directory = try await view.directory(for: RegistryNeed([.tie(tie)]))
      if let competition = directory.ties[tie]?.competition {
        found.insert(.competition(competition))
      }
    case .place(let competition, _, _): found.insert(.competition(competition))
    case .match: break
    }
    for stream in streams where stream.category == .match {
      for record in try await snapshot.read(stream) {
        guard case .matchScheduled(let match) = record.event else { continue }
        if let competition = match.competition { found.insert(.competition(competition)) }
      }
    }
    return found
  }

  /// Returns the records of some streams, and those of the registry about whom they name.
  private func gather(_ streams: Set<StreamName>, _ seen: LogSnapshot) async throws -> [Record] {
    var records: [Record] = []
    for stream in streams.sorted() where stream != .registry {
      records += try await seen.read(stream)
    }
    var named = records.reduce(into: Set<String>()) { $0.formUnion($1.draft.namedSlugs) }
    let registry = try await seen.read(.registry)
    // A merger brings in further names, so this repeats until no more are found.
    var chosen: Set<Int> = []
    var before = -1
    while chosen.count != before {
      before = chosen.count
      for record in registry where !chosen.contains(record.position) {
        let slugs = record.draft.namedSlugs
        guard !named.isDisjoint(with: slugs) || slugs.isEmpty else { continue }
        chosen.insert(record.position)
        if case .entitiesMerged = record.event { named.formUnion(slugs) }
      }
    }
    let amended = Set(registry.filter { chosen.contains($0.position) }.map(\.id))
    records += registry.filter { record in
      chosen.contains(record.position)
        || record.event.seeds.contains { $0.subject.map(amended.contains) == true }
    }
    return records.sorted { $0.position < $1.position }
  }
}

extension Draft {
  /// All texts in the event's data that could be slugs.
  fileprivate var namedSlugs: Set<String> {
    var found: Set<String> = []
    JSONValue.object(content["data"]?.object ?? JSONObject()).collectSlugs(into: &found)
    return found
  }
}

extension JSONValue {
  fileprivate func collectSlugs(into found: inout Set<String>) {
    switch self {
    case .string(let text): if Slug<Person>(text) != nil { found.insert(text) }
    case .array(let values): for value in values { value.collectSlugs(into: &found) }
    case .object(let object):
      for member in object.members { member.value.collectSlugs(into: &found) }
    case .null, .bool, .integer, .number: break
    }
  }
}
