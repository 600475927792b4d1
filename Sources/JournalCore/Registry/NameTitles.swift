/// Names as people know them, for use in refusals and warnings.
public struct NameTitles: Sendable {
  /// The table that maps numbers to slugs.
  public let table: NameTable

  private let title: @Sendable (String) -> String?

  /// Creates titles that are looked up as needed; a slug without a title stands for itself.
  public init(
    _ table: NameTable, title: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.table = table
    self.title = title
  }

  /// The title of a name; `?` if the table lacks it.
  public subscript(id: NameID) -> String {
    guard let slug = table.slug(id) else { return "?" }
    return title(slug) ?? slug
  }
}
