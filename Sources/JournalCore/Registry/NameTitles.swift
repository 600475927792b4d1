/// Names as people know them, for refusals and warnings.
public struct NameTitles: Sendable {
  /// The names behind the numbers.
  public let table: NameTable

  private let titles: [String: String]

  /// Creates titles by slug; a slug without a title stands for itself.
  public init(_ table: NameTable, titles: [String: String] = [:]) {
    self.table = table
    self.titles = titles
  }

  /// The title of a name.
  public subscript(id: NameID) -> String {
    guard let slug = table.slug(id) else { return "?" }
    return titles[slug] ?? slug
  }
}
