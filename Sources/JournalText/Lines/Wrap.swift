/// Wraps text into lines no wider than a terminal.
public enum Wrap {
  /// The columns of the screen that a command prints to; nil if it prints to none, where sentences take
  /// 80 columns and each row of a list is one line, whatever it takes.
  @TaskLocal public static var screen: Int?

  /// The width of sentences in columns.
  public static var width: Int { screen ?? 80 }

  /// Returns the text in lines of at most `width` columns, all but the first indented.
  package static func text(_ text: String, indent: Int = 0, width: Int = Wrap.width) -> String {
    var lines: [String] = []
    // Spaces at the start and between words belong to the text; only a line break swallows them.
    var line: String?
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      guard let begun = line else {
        if !word.isEmpty || lines.isEmpty { line = word }
        continue
      }
      let candidate = "\(begun) \(word)"
      let margin = lines.isEmpty ? 0 : indent
      let isBlank = begun.allSatisfy { $0 == " " }
      if Columns.width(candidate) + margin <= width || isBlank {
        line = candidate
      } else {
        lines.append(String(begun.reversed().drop { $0 == " " }.reversed()))
        line = word.isEmpty ? nil : word
      }
    }
    if line != nil || lines.isEmpty { lines.append(line ?? "") }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// Returns lines with those folded that a screen has no room for, each below where it began. Lines with
  /// colours are left as they are.
  public static func folded(_ lines: String) -> String {
    guard let screen else { return lines }
    return lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard Columns.width(String(line)) > screen, !line.contains("\u{1b}") else {
        return String(line)
      }
      return text(String(line), indent: min(line.prefix { $0 == " " }.count + 2, screen / 2))
    }.joined(separator: "\n")
  }

  /// Returns two texts of a line, the second in a column of its own where there is room.
  static func beside(_ left: String, _ right: String, column: Int, indent: Int) -> String {
    text(
      (width < 80 ? left + " " : Columns.pad(left, column)) + " " + right, indent: indent)
  }

  /// Returns a text for a column of a table, which is cut with an ellipsis where there is no screen on
  /// which it could go on below.
  static func short(_ text: String, _ limit: Int) -> String {
    screen == nil && Columns.width(text) > limit ? Columns.fit(text, limit) : text
  }

  /// Whether a screen has too few columns for two texts beside each other.
  public static var isNarrow: Bool { width < 60 }

  /// Returns a word and what it means in two columns, or below each other where there are few.
  ///
  /// - Parameter column: where the meaning begins.
  public static func entry(_ word: String, _ meaning: String, column: Int) -> String {
    guard isNarrow, !meaning.isEmpty else {
      return text(Columns.pad(word, column - 1) + " " + meaning, indent: column)
    }
    return word + "\n" + text("      " + meaning, indent: 6)
  }
}
