/// Anything that the registry names: which kind, another field says.
public enum Entity: SlugSubject {
  /// A slug.
  public static var kind: FieldKind { .entity }
}

/// The slug of a team, a person or a competition.
public typealias EntitySlug = Slug<Entity>
