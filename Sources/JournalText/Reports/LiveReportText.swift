import JournalCore
public import JournalNarrative

/// A match told line by line.
public enum LiveReportText {
  /// Returns the lines: event, minute, score and sentence.
  ///
  /// - Parameter isCited: whether to cite the events of each sentence.
  public static func lines(_ report: LiveReport, isCited: Bool) -> [String] {
    report.lines.map { line in
      let label = Columns.pad("e\(line.position)", 4)
      let minute = Columns.pad(line.minute.map { "\($0)'" } ?? "", 6)
      let citation = isCited ? " \(line.sentence.citation)" : ""
      return TextRules.harmless(
        "\(label) \(minute) \(line.score)  \(line.sentence.text)\(citation)")
    }
  }
}
