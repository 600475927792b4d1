import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules

/// Who was through after each event of a tie, one line for each change.
public enum SwingText {
  /// Returns the lines.
  public static func lines(_ tie: TieReading, _ style: Style) -> [String] {
    var last: String?
    return TieSwing(tie.contest, by: tie.stage).changes.compactMap { change in
      guard let position = change.position, let seen = tie.seen(after: position) else { return nil }
      let text = TieWords(seen).outcome
      guard text != last else { return nil }
      last = text
      let match = tie.matches.first { $0.leg == change.leg }?.match
      let draft = match.flatMap { match in
        match.stream.record(at: position).map { match.stream.effective($0) }
      }
      return EventLine(
        position: position, label: draft?.label(in: tie.contest.format) ?? "",
        text: TextRules.harmless(text), score: nil
      ).render(style)
    }
  }
}
