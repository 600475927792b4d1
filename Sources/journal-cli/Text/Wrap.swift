/// Lines no wider than a terminal.
enum Wrap {
  /// The width of all output.
  static let width = 80

  /// Text in lines of at most `width` columns, those after the first indented.
  static func text(_ text: String, indent: Int = 0, width: Int = width) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let candidate = line.isEmpty ? word : "\(line) \(word)"
      let margin = lines.isEmpty ? 0 : indent
      if Columns.width(candidate) + margin <= width || line.isEmpty {
        line = candidate
      } else {
        lines.append(line)
        line = word
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
