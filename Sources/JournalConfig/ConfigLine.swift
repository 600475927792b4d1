/// A line of a configuration document, taken apart.
struct ConfigLine: Hashable, Sendable {
  /// What a line can be.
  enum Content: Hashable {
    /// Blank, or a comment.
    case nothing
    /// The header of a table, such as `[live.keys]`.
    case table(String)
    /// A value: its whole dotted name, and the places of its first scalar and of the one after its last.
    case value(String, ConfigValue, Range<Int>)
  }

  /// The line without its line feed.
  let text: Substring

  /// The table that it stands in; empty before the first header.
  let table: String

  let content: Content

  /// The whole dotted name of its value; nil if it has none.
  var name: String? {
    if case .value(let name, _, _) = content { name } else { nil }
  }

  /// The name in its header; nil if it is none.
  var header: String? {
    if case .table(let name) = content { name } else { nil }
  }

  /// Reads a line.
  ///
  /// - Throws: `ConfigError` if it is none of those that a document can have.
  init(_ text: Substring, number: Int, in table: String) throws(ConfigError) {
    self.text = text
    self.table = table
    var scanner = ConfigScanner(text, number: number)
    content = try scanner.line(in: table)
  }

  /// Returns the line with another value in the place of its own.
  func replacing(_ value: ConfigValue) -> Substring {
    guard case .value(_, _, let range) = content else { return text }
    let scalars = Array(text.unicodeScalars)
    var changed = String.UnicodeScalarView(scalars[..<range.lowerBound])
    changed.append(contentsOf: value.literal.unicodeScalars)
    changed.append(contentsOf: scalars[range.upperBound...])
    return Substring(String(changed))
  }
}
