/// The kinds of entity that the registry and competitions' streams introduce. The raw values are
/// stored.
public enum RegistryKind: UInt8, Hashable, Sendable, CaseIterable {
  /// A team.
  case team = 1
  /// A person.
  case person = 2
  /// A competition in one season.
  case competition = 3
  /// A tie.
  case tie = 4
  /// A source.
  case source = 5

  /// Creates the kind for an entity of a renaming or merger.
  public init(_ kind: EntityKind) {
    switch kind {
    case .team: self = .team
    case .person: self = .person
    case .competition: self = .competition
    }
  }
}
