public import JournalCore

/// What an erasure would take out, and what would go on to tell the same.
public struct ErasurePlan: Hashable, Sendable {
  /// Texts of one event.
  public struct Texts: Hashable, Sendable {
    /// The event.
    public let position: Int
    /// Its type.
    public let type: String
    /// The fields that hold them.
    public let fields: [String]
    /// Whether they can be erased too; what stands in the hashed record stays for good.
    public let isErasable: Bool
  }

  /// The texts that would be erased, by position.
  public let erases: [Texts]

  /// The texts that would stay and name the person, or say the same words, by position.
  public let stays: [Texts]
}

extension MatchJournal {
  /// What erasing the texts of some events would come to. Nothing is written.
  ///
  /// - Parameter person: whose data it is, where it is a person's: what names them is looked for.
  /// - Throws: `Refusal` where the journal is not private, or nothing is left there; `LogError`.
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
    var next = 1
    while true {
      let records = try await snapshot.read(from: next, limit: 1000)
      guard let last = records.last else { break }
      for record in records where !wanted.contains(record.position) {
        stays += mentions.texts(in: record, isErasable: erasable.contains(record.position))
      }
      next = last.position + 1
    }
    return ErasurePlan(erases: erases, stays: stays)
  }
}

extension Record {
  /// Whether it says what a person is called.
  fileprivate var registersPerson: Bool {
    switch event {
    case .personRegistered: true
    case .entityRenamed(let renamed): renamed.kind == .person
    default: false
    }
  }
}

/// The words that tell what was to be erased.
private struct Mentions {
  /// Folded: names and the words of names, or whole texts.
  private var words: Set<String> = []

  /// Takes in the texts of an event that are to be erased.
  ///
  /// - Parameter isNamed: whether they are names, each word of which can name the person.
  mutating func add(_ draft: Draft, isNamed: Bool) {
    for field in draft.erasableFields {
      let value = draft.correction?.replace[field] ?? draft.data[field]
      for text in value?.texts ?? [] where text != Erasable.erased {
        words.insert(NameKey.fold(text))
        guard isNamed else { continue }
        // Particles of names, such as "de" and "van", are words of every text.
        let parts = text.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).map(String.init)
        let proper = parts.filter { $0.first?.isUppercase == true }
        words.formUnion((proper.isEmpty ? parts : proper).map { NameKey.fold($0) })
      }
    }
    words = words.filter { $0.count > 2 }
  }

  /// The texts of an event that tell the same.
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

  private func tells(_ value: JSONValue) -> Bool {
    value.texts.contains { text in
      let folded = "-\(NameKey.fold(text))-"
      return words.contains { folded.contains("-\($0)-") }
    }
  }
}

extension JSONValue {
  /// Every text in it, at any depth.
  fileprivate var texts: [String] {
    if let string { return [string] }
    if let array { return array.flatMap(\.texts) }
    return object?.members.flatMap { $0.value.texts } ?? []
  }
}
