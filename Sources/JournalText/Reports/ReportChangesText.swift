import JournalCore
public import JournalNarrative

/// The changes between two reports, in lines.
public enum ReportChangesText {
  /// Returns the sentences that were removed or added since an event, or that there are none.
  public static func lines(from old: Report, to new: Report, since position: Int) -> [String] {
    let lines = lines(from: old, to: new)
    return lines.isEmpty ? ["No sentence has changed since e\(position)."] : lines
  }

  private static func lines(from old: Report, to new: Report) -> [String] {
    let changes = SentenceDifference.between(
      [old.headline] + old.sentences, [new.headline] + new.sentences)
    return changes.compactMap { change in
      switch change {
      case .same: nil
      case .gone(let sentence): TextRules.harmless("- \(sentence.text)")
      case .new(let sentence): TextRules.harmless("+ \(sentence.text) \(sentence.citation)")
      }
    }
  }
}
