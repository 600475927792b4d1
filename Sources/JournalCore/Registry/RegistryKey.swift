/// A key by which an event of the registry, or of a competition, is found.
///
/// Every store compares keys by their bytes.
public struct RegistryKey: Sendable {
  /// The version of the keys and of the folding of names; rows of another version are rebuilt.
  public static let version = 2

  /// How an event relates to the text of a key. The raw values are stored.
  public enum Relation: UInt8, Hashable, Sendable {
    /// The event is about the entity with this slug.
    case about = 1
    /// The event gives something a name, of which this is the rest from the start of a word on.
    case named = 2
    /// The event puts a person in the team, or a tie in the competition, with this slug; the text
    /// is empty for a person without a team.
    case member = 3
    /// The competition with this slug adopts a regulation.
    case adoption = 4
    /// A regulation with this digest is adopted.
    case digest = 5
    /// The event says that a clock was wrong; the text is empty, and the kind says nothing.
    case clock = 6
  }

  /// How the event relates to the text.
  public let relation: Relation

  /// The kind of entity that the event is about.
  public let kind: RegistryKind

  /// A slug, a digest, or a folded name from the start of a word on.
  public let text: String

  /// Creates a key.
  public init(_ relation: Relation, _ kind: RegistryKind, _ text: String) {
    self.relation = relation
    self.kind = kind
    self.text = text
  }

  /// Creates the key of everything said about an entity.
  public init(about entity: RegistryEntity) { self.init(.about, entity.kind, entity.slug) }

  /// The key of persons without a team; no slug is empty, so it clashes with none.
  static let unattached = RegistryKey(.member, .person, "")

  /// The key of the events that say that a clock was wrong.
  static let clock = RegistryKey(.clock, .source, "")

  /// The entity that the key is about; nil for keys of another relation.
  var entity: RegistryEntity? { relation == .about ? RegistryEntity(kind, text) : nil }
}

extension RegistryKey: Hashable {
  /// Whether all parts of both keys are equal, byte for byte.
  public static func == (left: Self, right: Self) -> Bool {
    left.relation == right.relation && left.kind == right.kind
      && left.text.hasSameBytes(as: right.text)
  }

  /// Hashes the relation, the kind and the bytes of the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(relation)
    hasher.combine(kind)
    text.hashBytes(into: &hasher)
  }
}

// MARK: - Names

extension RegistryKey {
  /// The keys of some names, each from the start of each word on.
  ///
  /// Erased names have no keys.
  static func names(_ names: [String?], _ kind: RegistryKind) -> [RegistryKey] {
    names.compactMap { $0 }.filter { $0 != Erasable.erased }
      .flatMap { NameKey.starts(of: $0) }
      .map { RegistryKey(.named, kind, $0) }
  }
}
