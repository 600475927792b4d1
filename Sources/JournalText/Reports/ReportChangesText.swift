import JournalCore
public import JournalNarrative

/// What changed between two reports, in lines.
public enum ReportChangesText {
  /// The sentences that went and those that came; none where all are the same.
  public static func lines(from old: Report, to new: Report) -> [String] {
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
