import JournalCore
import JournalProjections
import JournalRules
import MatchJournal

/// Comma-separated values (RFC 4180).
enum CSV {
  /// A cell, quoted where it must be.
  static func cell(_ text: String) -> String {
    let safe = TextRules.harmless(text)
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
