import JournalCore

/// A place in a table, for messages.
struct CSVPlace: CustomStringConvertible {
  /// The name of the file, or an empty text.
  var file: String
  /// The line, from 1.
  var line: Int
  /// The column, from 1.
  var column: Int?
  /// The name of the column; nil if the header has not been read.
  var columnName: String?

  /// `results.csv, line 5, column 3 (away_team)`.
  var description: String {
    var text = file.isEmpty ? "" : "\(TextRules.harmless(file)), "
    text += "line \(line)"
    if let column { text += ", column \(column)" }
    if let columnName { text += " (\(TextRules.harmless(String(columnName.prefix(64)))))" }
    return text
  }
}
