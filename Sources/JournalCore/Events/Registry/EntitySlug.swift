/// Anything that the registry names; another field says which kind.
public enum Entity: SlugSubject {
  /// The kind of field: the slug of an entity.
  public static var kind: FieldKind { .entity }
}

/// The slug of a team, a person or a competition.
public typealias EntitySlug = Slug<Entity>
