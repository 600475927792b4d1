/// What an event of the registry, or of a competition, is found by.
///
/// Keys are compared by their bytes, in every store.
public struct RegistryKey: Sendable {
  /// The version of keys, and of how names are folded into them: rows of another one are made anew.
  public static let version = 2

  /// How an event is concerned with the text of a key. The raw values are stored.
  public enum Relation: UInt8, Hashable, Sendable {
    /// It is about what has this slug.
    case about = 1
    /// It calls something by a name of which a word starts here.
    case named = 2
    /// It puts a person into the team, or a tie into the competition, of this slug; a person of no team
    /// into the empty one.
    case member = 3
    /// The competition of this slug adopts a regulation.
    case adoption = 4
    /// A regulation of this digest is adopted.
    case digest = 5
  }

  /// How the event is concerned with the text.
  public let relation: Relation

  /// What the event is about.
  public let kind: RegistryKind

  /// A slug, a folded name from the start of a word on, or a digest.
  public let text: String

  /// Creates a key.
  public init(_ relation: Relation, _ kind: RegistryKind, _ text: String) {
    self.relation = relation
    self.kind = kind
    self.text = text
  }

  /// The key of everything that is said about something.
  public init(about entity: RegistryEntity) { self.init(.about, entity.kind, entity.slug) }

  /// The key of persons without a team: no slug is empty.
  static let unattached = RegistryKey(.member, .person, "")

  /// What it is about; nil for keys of another relation.
  var entity: RegistryEntity? { relation == .about ? RegistryEntity(kind, text) : nil }
}

extension RegistryKey: Hashable {
  /// Whether all bytes are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.relation == right.relation && left.kind == right.kind
      && left.text.hasSameBytes(as: right.text)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(relation)
    hasher.combine(kind)
    text.hashBytes(into: &hasher)
  }
}

// MARK: - Names

extension RegistryKey {
  /// The keys of the names of something: each from the start of each word on.
  ///
  /// A name that was erased is none.
  static func names(_ names: [String?], _ kind: RegistryKind) -> [RegistryKey] {
    names.compactMap { $0 }.filter { $0 != Erasable.erased }
      .flatMap { NameKey.starts(of: $0) }
      .map { RegistryKey(.named, kind, $0) }
  }
}
