/// Names as people know them, for refusals and warnings.
public struct NameTitles: Sendable {
  /// The names behind the numbers.
  public let table: NameTable

  private let title: @Sendable (String) -> String?

  /// Names with their titles, each looked up when it is said; a slug without one stands for itself.
  public init(
    _ table: NameTable, title: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.table = table
    self.title = title
  }

  /// The title of a name.
  public subscript(id: NameID) -> String {
    guard let slug = table.slug(id) else { return "?" }
    return title(slug) ?? slug
  }
}
