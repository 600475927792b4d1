/// Wraps text into lines no wider than a terminal.
package enum Wrap {
  /// The width of all output in columns.
  package static let width = 80

  /// Returns the text in lines of at most `width` columns, all but the first indented.
  package static func text(_ text: String, indent: Int = 0, width: Int = width) -> String {
    var lines: [String] = []
    // Spaces at the start and between words belong to the text; only a line break swallows one.
    var line: String?
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      guard let begun = line else {
        line = word
        continue
      }
      let candidate = "\(begun) \(word)"
      let margin = lines.isEmpty ? 0 : indent
      let isBlank = begun.allSatisfy { $0 == " " }
      if Columns.width(candidate) + margin <= width || isBlank {
        line = candidate
      } else {
        lines.append(String(begun.reversed().drop { $0 == " " }.reversed()))
        line = word
      }
    }
    lines.append(line ?? "")
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
