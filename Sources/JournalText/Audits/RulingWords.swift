import JournalCore
package import JournalReading
import JournalRules
import MatchJournal

/// Decisions in words: who decided what, for what reason, and the event that records it.
package struct RulingWords {
  private let drafts: [Int: Draft]
  private let words: EventWords

  package init(_ decisions: Decisions) {
    drafts = decisions.drafts
    words = EventWords(StreamHistory([]), decisions.directory)
  }

  /// Returns `Alder: 3 points deducted (league board): unpaid fees (e45)`.
  package func text(_ position: Int) -> String {
    guard let draft = drafts[position] else { return "a decision (e\(position))" }
    return "\(words.text(of: draft)) (e\(position))"
  }
}
