import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// Comma-separated values (RFC 4180), or values separated by tabs.
package enum CSV {
  /// A cell, quoted where it must be.
  package static func cell(_ text: String) -> String {
    let safe = plain(text)
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A text that a terminal does not obey and a spreadsheet does not compute.
  ///
  /// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, quoted or not. The
  /// apostrophe before it says that it is a text; numbers are left as they are.
  package static func plain(_ text: String) -> String {
    let safe = TextRules.harmless(text)
    guard let first = safe.unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      safe.utf8.count > 1, Double(safe) == nil
    else { return safe }
    return "'" + safe
  }
}
