public import JournalCore
import JournalReading

/// The texts that an erasure would remove, and the texts that would still reveal the same.
public struct ErasurePlan: Hashable, Sendable {
  /// The texts of one event.
  public struct Texts: Hashable, Sendable {
    /// The event.
    public let position: Int
    /// The event's type.
    public let type: String
    /// The fields that hold the texts.
    public let fields: [String]
    /// Whether the texts can be erased; those in the hashed record stay for good.
    public let isErasable: Bool
  }

  /// The texts that would be erased, by position.
  public let erases: [Texts]

  /// The texts that would stay and name the person or repeat the same words, by position.
  public let stays: [Texts]

  /// What else would still tell of the texts.
  public let remainders: [ErasureRemainder]
}

extension MatchJournal {
  /// Plans the erasure of the texts of some events. Nothing is written.
  ///
  /// - Parameter person: the person whose data it is; nil if it is nobody's.
  /// - Throws: `Refusal` if the journal is not private, or none of the events has erasable texts;
  ///   `LogError`.
  public func plan(erasing positions: [Int], of person: PersonSlug? = nil) async throws
    -> ErasurePlan
  {
    let snapshot = try await log.snapshot()
    let erasable = Set(try await erasing().positionsWithErasableTexts())
    let wanted = Set(positions).intersection(erasable)
    guard !wanted.isEmpty else { throw Refusal.nothingToErase }
    var erases: [ErasurePlan.Texts] = []
    var mentions = Mentions()
    for position in wanted.sorted() {
      guard let record = try await snapshot.record(at: position) else { continue }
      erases.append(
        .init(
          position: position, type: record.envelope.type, fields: record.draft.erasableFields,
          isErasable: true))
      mentions.add(record.draft, isNamed: record.registersPerson)
    }
    var stays: [ErasurePlan.Texts] = []
    var traces = ErasureTraceGatherer(
      slugs: try await slugs(of: person, in: snapshot), erased: wanted,
      since: try await erasing().importKey().since)
    var next = 1
    while true {
      let records = try await snapshot.read(from: next, limit: 1000)
      guard let last = records.last else { break }
      records.forEach { traces.take($0) }
      for record in records where !wanted.contains(record.position) {
        stays += mentions.texts(in: record, isErasable: erasable.contains(record.position))
      }
      next = last.position + 1
    }
    return ErasurePlan(
      erases: erases, stays: stays, remainders: traces.remainders { mentions.tells(.string($0)) })
  }

  /// Returns the slugs of a person and of everybody merged with them.
  func slugs(of person: PersonSlug?, in snapshot: LogSnapshot) async throws -> Set<String> {
    guard let person else { return [] }
    let directory = try await JournalView(snapshot).directory(for: RegistryNeed([.person(person)]))
    let whole = directory.canonical(person)
    return Set([person.text, whole.text] + directory.slugs(mergedInto: whole.text, .person))
  }
}

extension Record {
  /// Whether the event gives a person's name.
  fileprivate var registersPerson: Bool {
    switch event {
    case .personRegistered: true
    case .entityRenamed(let renamed): renamed.kind == .person
    default: false
    }
  }
}

/// The words that give away what was to be erased.
private struct Mentions {
  /// The folded words: names and their parts, or whole texts.
  private var words: Set<String> = []

  /// Adds the texts of an event that is to be erased.
  ///
  /// - Parameter isNamed: whether the texts are names, each word of which may name the person.
  mutating func add(_ draft: Draft, isNamed: Bool) {
    for field in draft.erasableFields {
      let value = draft.correction?.replace[field] ?? draft.data[field]
      for text in value?.texts ?? [] where text != Erasable.erased {
        words.insert(NameKey.fold(text))
        guard isNamed else { continue }
        // Particles of names, such as "de" and "van", occur in every text.
        let parts = text.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).map(String.init)
        let proper = parts.filter { $0.first?.isUppercase == true }
        words.formUnion((proper.isEmpty ? parts : proper).map { NameKey.fold($0) })
      }
    }
    words = words.filter { $0.count > 2 }
  }

  /// Returns the texts of an event that reveal the same.
  func texts(in record: Record, isErasable: Bool) -> [ErasurePlan.Texts] {
    let draft = record.draft
    let sealed = Set(draft.erasableFields)
    var found: [Bool: [String]] = [:]
    let data = draft.correction?.replace ?? draft.data
    for member in data.members where tells(member.value) {
      found[isErasable && sealed.contains(member.key), default: []].append(member.key)
    }
    if let reason = draft.correction?.reason, tells(.string(reason)) {
      found[false, default: []].append("reason")
    }
    if tells(.string(draft.envelope.by)) { found[false, default: []].append("by") }
    return [true, false].compactMap { isErasable in
      found[isErasable].map {
        ErasurePlan.Texts(
          position: record.position, type: draft.envelope.type, fields: $0, isErasable: isErasable)
      }
    }
  }

  func tells(_ value: JSONValue) -> Bool {
    value.texts.contains { text in
      let folded = "-\(NameKey.fold(text))-"
      return words.contains { folded.contains("-\($0)-") }
    }
  }
}

extension JSONValue {
  /// Every text in the value, at any depth.
  var texts: [String] {
    if let string { return [string] }
    if let array { return array.flatMap(\.texts) }
    return object?.members.flatMap { $0.value.texts } ?? []
  }
}
