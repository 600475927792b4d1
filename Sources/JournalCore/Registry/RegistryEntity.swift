/// Something with a slug: a team, a person, a competition, a tie or a source.
public struct RegistryEntity: Hashable, Sendable {
  /// The kind of entity.
  public let kind: RegistryKind

  /// The slug.
  public let slug: String

  /// Creates an entity.
  public init(_ kind: RegistryKind, _ slug: String) {
    self.kind = kind
    self.slug = slug
  }

  /// A team.
  public static func team(_ slug: TeamSlug) -> Self { Self(.team, slug.text) }

  /// A person.
  public static func person(_ slug: PersonSlug) -> Self { Self(.person, slug.text) }

  /// A competition.
  public static func competition(_ slug: CompetitionSlug) -> Self { Self(.competition, slug.text) }

  /// A tie.
  public static func tie(_ slug: TieSlug) -> Self { Self(.tie, slug.text) }

  /// A source.
  public static func source(_ slug: SourceSlug) -> Self { Self(.source, slug.text) }
}
