public import JournalCore

/// The result of an erasure.
public struct Erasure: Hashable, Sendable {
  /// The events whose texts were erased.
  public let erased: [Int]
  /// Events that hold an erased value in their hashed text, from which nothing can remove it.
  public let mentions: [Int]
  /// Events with an erased value in other erasable texts, which can be erased too.
  public let others: [Int]
  /// Whether the bytes are gone from the file and its WAL.
  public let isClean: Bool

  /// Whether somebody still reads an older state, so that the file is clean only after the next
  /// write.
  public var isHeld: Bool { mentions.isEmpty && !isClean }
}

extension MatchJournal {
  /// Returns the events with a person's texts: registration, other names, corrections and
  /// statements.
  ///
  /// Those of everybody merged with the person are included.
  public func erasableEvents(of person: PersonSlug) async throws -> [Int] {
    let snapshot = try await log.snapshot()
    let slugs = try await slugs(of: person, in: snapshot).compactMap { PersonSlug($0) }
    var found: [Int] = []
    for record in try await recordsWithErasableTexts(snapshot) {
      for slug in slugs where try await concerns(slug, record, snapshot) {
        found.append(record.position)
        break
      }
    }
    return found
  }

  /// Erases the texts of events for good; the records, their hashes and all proofs stay.
  ///
  /// Each erasure is itself an event, written in the transaction that erases.
  /// - Parameter person: the person whose data it is; nil if it is nobody's.
  /// - Throws: `Refusal` if the journal is not private, or there is nothing to erase; `LogError`.
  public func erase(
    _ positions: [Int], of person: PersonSlug? = nil, reason: String, by author: Author
  ) async throws -> Erasure {
    let erasing = try erasing()
    let snapshot = try await log.snapshot()
    var values: [String] = []
    var targets: [Record] = []
    for position in positions {
      let texts = try await erasing.erasableTexts(at: position)
      guard !texts.isEmpty, let record = try await snapshot.record(at: position) else { continue }
      values += texts
      targets.append(record)
    }
    guard !targets.isEmpty else { throw Refusal.nothingToErase }
    let words = NameKey.fold(reason)
    // Short words, such as a two-letter nickname, are part of too many others.
    let isNamed = values.map { NameKey.fold($0) }.contains { $0.count > 2 && words.contains($0) }
    guard !isNamed else { throw Refusal.reasonNamesThem }
    let batch = targets.count > 1 ? identities.next() : nil
    let drafts = try targets.map { record in
      try draft(
        .dataErased(DataErased(target: record.id, person: person, reason: reason)),
        to: .registry, by: author, batch: batch)
    }
    _ = try await log.append(drafts)
    let unique = Set(values).sorted()
    let traces = try await erasing.scrub(unique)
    return Erasure(
      erased: targets.map(\.position), mentions: traces.mentions,
      others: try await otherTexts(holding: unique, in: erasing), isClean: traces.isClean)
  }

  /// Returns what can erase; refuses if the journal is not private.
  func erasing() throws -> any Erasing {
    guard isPrivate else { throw Refusal.notPrivate }
    guard let erasing = log.capabilities.erasing else { throw LogError.lacks(.erasing) }
    return erasing
  }

  private func recordsWithErasableTexts(_ snapshot: LogSnapshot) async throws -> [Record] {
    var records: [Record] = []
    for position in try await erasing().positionsWithErasableTexts() {
      if let record = try await snapshot.record(at: position) { records.append(record) }
    }
    return records
  }

  /// Whether an event has texts about a person, its own or those of an event that it corrects.
  private func concerns(_ person: PersonSlug, _ record: Record, _ snapshot: LogSnapshot)
    async throws -> Bool
  {
    switch record.event {
    case .personRegistered(let registered): return registered.person == person
    case .entityRenamed(let renamed):
      return renamed.kind == .person && renamed.entity.text == person.text
    case .statement(let statement): return statement.speaker == person
    case .injury(let injury): return injury.player == person
    case .correction(let correction):
      guard let place = try await snapshot.locate([correction.target])[correction.target],
        let target = try await snapshot.record(at: place.position)
      else { return false }
      return try await concerns(person, target, snapshot)
    default: return false
    }
  }

  private func otherTexts(holding values: [String], in erasing: any Erasing)
    async throws(LogError) -> [Int]
  {
    var found: [Int] = []
    for position in try await erasing.positionsWithErasableTexts() {
      let texts = try await erasing.erasableTexts(at: position)
      if texts.contains(where: { text in values.contains { text.contains($0) } }) {
        found.append(position)
      }
    }
    return found
  }
}

extension Refusal {
  /// The refusal of an erasure in a journal that was not created as private.
  public static let notPrivate = Refusal(
    "not-private",
    "This journal keeps names and texts in its hashed records, so nothing can be erased.",
    remedy: .startPrivate)

  static let reasonNamesThem = Refusal(
    "names-erased", "The reason contains what is to be erased, and reasons stay in the record.",
    remedy: .giveNamelessReason)

  static let nothingToErase = Refusal(
    "nothing-to-erase", "There is nothing left to erase there.",
    hint: "What can be erased: names of persons, statements, observations, captions, "
      + "announcements, tributes and kinds of injury.")
}
