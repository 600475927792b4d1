import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// Comma-separated values (RFC 4180), or tab-separated values.
package enum CSV {
  /// Returns a cell, quoted if necessary.
  package static func cell(_ text: String) -> String {
    let safe = plain(text)
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Returns a text that neither controls a terminal nor computes in a spreadsheet.
  ///
  /// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, quoted or not.
  /// An apostrophe in front marks it as text; numbers are left as they are.
  package static func plain(_ text: String) -> String {
    let safe = TextRules.harmless(text)
    guard let first = safe.unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      safe.utf8.count > 1, Double(safe) == nil
    else { return safe }
    return "'" + safe
  }
}
