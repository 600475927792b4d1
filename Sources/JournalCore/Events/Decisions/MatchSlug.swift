/// Matches, named by the slug of their stream.
public enum Fixture: SlugSubject {
  /// The kind of field: a match's slug.
  public static var kind: FieldKind { .match }
}

/// The slug of a match, such as `real-madrid-leganes-2018-01-24`.
public typealias MatchSlug = Slug<Fixture>
