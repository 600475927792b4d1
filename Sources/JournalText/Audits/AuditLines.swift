import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// The building blocks of every audit's lines.
package enum AuditLines {
  /// Returns ` Away goals Leganés 2 (e57 e63), Real Madrid 1 (e47)`; a long lead gets its own line.
  package static func row(_ lead: String, _ text: String) -> String {
    let gap = Columns.width(lead) > 13 ? "\n" + String(repeating: " ", count: 16) : " "
    return wrapped("  " + Columns.pad(lead, 13) + gap, text, indent: 16)
  }

  /// Returns ` without e57 or e63 Real Madrid through, 2-1 on aggregate`.
  package static func change(_ lead: String, _ text: String) -> String {
    let lead = TextRules.harmless(lead)
    if Wrap.isNarrow {
      return Wrap.text("    \(lead):", indent: 6) + "\n"
        + wrapped("        ", text, indent: 10)
    }
    guard Columns.width(lead) > 23 else {
      return wrapped("    \(Columns.pad(lead, 23)) ", text, indent: 28)
    }
    let head = Wrap.text("    \(lead)", indent: 6)
    return "\(head)\n" + wrapped(String(repeating: " ", count: 28), text, indent: 28)
  }

  /// Wraps a text after a lead and indents the further lines.
  private static func wrapped(_ lead: String, _ text: String, indent: Int) -> String {
    let lines = lead.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.dropLast().map { "\($0)\n" }.joined()
    return first + Wrap.text((lines.last ?? "") + TextRules.harmless(text), indent: indent)
  }

  /// Returns `e57 or e63`, `e1, e2, e3 or 9 more`.
  package static func anyOf(_ positions: [Int]) -> String {
    let shown = positions.count > 5 ? positions.prefix(4) : positions[...]
    var names = shown.map { "e\($0)" }
    if shown.count < positions.count { names.append("\(positions.count - shown.count) more") }
    return Choice.text(names)
  }

  /// Returns a line with a result on the left and the events behind it on the right.
  package static func evidence(_ lead: String, _ text: String, _ refs: String) -> String {
    Wrap.beside(lead + TextRules.harmless(text), refs, column: 58, indent: 16)
  }

  /// Returns the lines made harmless, except the first, whose colour sequences must stay.
  package static func harmless(_ lines: [String]) -> [String] {
    lines.prefix(1)
      + lines.dropFirst().flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { TextRules.harmless(String($0)) }
  }
}
