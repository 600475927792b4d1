public import JournalCore

/// What is said of a journal that no longer holds what was acknowledged.
public enum LostEndText {
  /// A warning for whoever reads such a journal.
  public static func warning(_ lost: LostEnd) -> String {
    Wrap.text(
      "warning: this journal is not what it was. \(lost). It is an older copy, or lost its end; "
        + "answers rest on what is there.", indent: 9)
  }
}
