import JournalCore
package import JournalReading
import JournalRules
import MatchJournal

/// Decisions in words: who decided what, for what reason, and the event that records it.
package struct RulingWords {
  private let drafts: [Int: Draft]
  private let words: EventWords
  private let changes: [Int: [Int]]

  package init(_ decisions: Decisions) {
    drafts = decisions.drafts
    changes = decisions.changes
    words = EventWords(StreamHistory([]), decisions.directory)
  }

  /// Returns `Alder: 3 points deducted (league board, 2026-05-21): unpaid fees (e45; changed by e48)`.
  package func text(_ position: Int) -> String {
    guard let draft = drafts[position] else { return "a decision (e\(position))" }
    return "\(words.text(of: draft)) (e\(position)\(changed(position)))"
  }

  private func changed(_ position: Int) -> String {
    guard let events = changes[position] else { return "" }
    return "; changed by \(events.map { "e\($0)" }.joined(separator: " "))"
  }
}
