/// What an event names that the registry may know.
public struct RegistryMentions: Hashable, Sendable {
  /// The entities named by slug; a slug of unknown kind is listed under each kind it may have.
  public private(set) var entities: Set<RegistryEntity> = []

  /// Texts that may be names.
  public private(set) var words: Set<String> = []

  /// Collects what an event names.
  public init(_ draft: Draft) {
    for source in draft.envelope.source ?? [] { entities.insert(.source(source)) }
    guard draft.correction == nil else {
      // A correction may be of any type, so a field counts as every kind that it has in any type.
      for member in draft.data["replace"]?.object?.members ?? [] {
        for kind in Self.kinds[member.key] ?? [] { take(member.value, kind) }
      }
      return
    }
    guard let type = EventCatalog.standard[draft.envelope.type] else { return }
    for field in type.fields {
      guard let value = draft.data[field.key] else { continue }
      if type.subjects.contains(field.key), let text = value.string { words.insert(text) }
      take(value, field.kind)
    }
  }

  /// The kinds that a field of a name has across all types of event.
  private static let kinds = EventCatalog.standard.types.reduce(
    into: [String: Set<FieldKind>]()
  ) { kinds, type in
    for field in type.fields {
      kinds[field.key, default: []].insert(type.subjects.contains(field.key) ? .json : field.kind)
    }
  }

  private mutating func take(_ value: JSONValue, _ kind: FieldKind) {
    switch (kind, value) {
    case (.list(let element), .array(let values)):
      for value in values { take(value, element) }
    case (.optional(let kind), _): take(value, kind)
    case (.record(let parts), .object(let object)):
      for part in parts { if let value = object[part.key] { take(value, part.kind) } }
    case (.json, .string(let text)): words.insert(text)
    case (.json, .array(let values)): for value in values { take(value, .json) }
    case (.json, .object(let object)): for member in object.members { take(member.value, .json) }
    case (_, .string(let slug)):
      for kind in Self.registered(kind) { entities.insert(RegistryEntity(kind, slug)) }
    default: break
    }
  }

  private static func registered(_ kind: FieldKind) -> [RegistryKind] {
    switch kind {
    case .team: [.team]
    case .person: [.person]
    case .competition: [.competition]
    case .tie: [.tie]
    case .source: [.source]
    case .entity: EntityKind.allCases.map { RegistryKind($0) }
    default: []
    }
  }
}
