/// What a figure counts.
public enum Figure: SlugSubject {
  /// The kind of field: the slug of a figure.
  public static var kind: FieldKind { .slug }
}

/// The name of a figure, such as `shots-on-target`.
public typealias FigureSlug = Slug<Figure>
