/// What the registry and the streams of competitions bring into being. The raw values are stored.
public enum RegistryKind: UInt8, Hashable, Sendable, CaseIterable {
  /// A team.
  case team = 1
  /// A person.
  case person = 2
  /// A competition of one season.
  case competition = 3
  /// A tie.
  case tie = 4
  /// A source.
  case source = 5

  /// The kind that a renaming or a merger names.
  public init(_ kind: EntityKind) {
    switch kind {
    case .team: self = .team
    case .person: self = .person
    case .competition: self = .competition
    }
  }
}
