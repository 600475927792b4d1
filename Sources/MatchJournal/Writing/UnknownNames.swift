import JournalCore
import JournalReading

/// The slugs that events name although neither the registry nor other events register them.
///
/// There is one doubt for each kind, not for each event, because a match that comes without its
/// registry names every player many times.
struct UnknownNames {
  private var named: [Kind: Set<String>] = [:]
  private var matches: Set<String> = []
  /// Whether the matches of the journal are among them.
  private var knowsMatches = false

  /// The kinds of thing that can be unknown.
  private enum Kind: String, CaseIterable {
    case team, person, entity, competition, tie, match

    /// The noun in the singular and in the plural.
    var nouns: (one: String, many: String) {
      switch self {
      case .match: ("match", "matches")
      case .entity: ("team or person", "teams or persons")
      default: (rawValue, rawValue + "s")
      }
    }
  }

  /// Reads the matches of a journal if one of some events may name one.
  mutating func read(_ view: JournalView, if drafts: [Draft]) async throws(LogError) {
    guard !knowsMatches, drafts.contains(where: { $0.mayName(.match) }) else { return }
    matches.formUnion(try await view.matchNames().map(\.slug))
    knowsMatches = true
  }

  /// Adds the names that other events name.
  mutating func add(_ other: UnknownNames) {
    matches.formUnion(other.matches)
    for (kind, slugs) in other.named { named[kind, default: []].formUnion(slugs) }
  }

  /// Notes what an event names, except what the checks of single events doubt or refuse themselves.
  mutating func note(_ draft: Draft) {
    if draft.stream.category == .match { matches.insert(draft.stream.slug) }
    guard let type = EventCatalog.standard[draft.envelope.type] else { return }
    for field in type.fields where !type.introduces.contains(field.key) {
      guard let value = draft.data[field.key] else { continue }
      note(value, field.kind, type)
    }
  }

  private mutating func note(_ value: JSONValue, _ kind: FieldKind, _ type: EventType) {
    switch (kind, value) {
    case (.list(let element), .array(let values)):
      for value in values { note(value, element, type) }
    case (.optional(let kind), _): note(value, kind, type)
    case (.record(let parts), .object(let object)):
      for part in parts { if let value = object[part.key] { note(value, part.kind, type) } }
    case (_, .string(let slug)):
      if let kind = Self.kind(kind, type) { named[kind, default: []].insert(slug) }
    default: break
    }
  }

  private static func kind(_ kind: FieldKind, _ type: EventType) -> Kind? {
    switch kind {
    case .team: type.setting == .competition ? .team : nil
    case .person: .person
    case .competition: type.setting == .competition ? nil : .competition
    case .match: .match
    // A merger or renaming gives the kind, and is refused if the entity is unknown.
    case .entity: type.setting == .registry ? nil : .entity
    // A match with an undefined tie has a doubt of its own.
    case .tie: type.name == MatchScheduled.name ? nil : .tie
    default: nil
    }
  }

  /// Returns the doubts about unregistered slugs, one for each kind.
  func doubts(in directory: Directory) -> [Doubt] {
    let names = KnownNames(directory)
    return Kind.allCases.compactMap { kind in
      let missing = (named[kind] ?? []).filter { !isKnown($0, kind, names) }.sorted()
      guard let first = missing.first else { return nil }
      guard missing.count > 1 else {
        return Doubt("unknown-\(kind)", "No \(kind.nouns.one) \(first) is registered.")
      }
      let list = missing.prefix(5).joined(separator: ", ")
      let more = missing.count > 5 ? " and \(missing.count - 5) more" : ""
      return Doubt(
        "unknown-\(kind)",
        "\(missing.count) \(kind.nouns.many) are named but not registered: \(list)\(more).")
    }
  }

  private func isKnown(_ slug: String, _ kind: Kind, _ names: KnownNames) -> Bool {
    switch kind {
    case .team: names.knows(slug, as: .team)
    case .person: names.knows(slug, as: .person)
    case .competition: names.knows(slug, as: .competition)
    case .entity: EntityKind.allCases.contains { names.knows(slug, as: $0) }
    case .tie: TieSlug(slug).map { names.directory.ties[$0] != nil } ?? false
    case .match: matches.contains(slug)
    }
  }
}

extension Draft {
  /// Whether a field of a kind may have a value; always true for a correction, whose type is not
  /// yet known.
  fileprivate func mayName(_ kind: FieldKind) -> Bool {
    guard correction == nil else { return true }
    let fields = EventCatalog.standard[envelope.type]?.fields ?? []
    return fields.contains { $0.kind == kind && data[$0.key] != nil }
  }
}
