import JournalCore
public import JournalNarrative

/// A match told line by line.
public enum LiveReportText {
  /// Markdown (CommonMark): a list with the minute and the score of each line, the latest last.
  ///
  /// - Parameter isCited: whether to cite the events of each sentence.
  public static func markdown(_ report: LiveReport, isCited: Bool) -> [String] {
    report.lines.map { line in
      let special = Set("\\`*_{}[]<>#+|~&")
      let citation = isCited ? " \(line.sentence.citation)" : ""
      let text = TextRules.harmless(line.sentence.text + citation).map { character in
        special.contains(character) ? "\\\(character)" : "\(character)"
      }.joined()
      let minute = line.minute.map { "\($0)' " } ?? ""
      return "- **\(minute)\(line.score)** \(text)"
    }
  }

  /// HTML without script: a list in which each line names its events.
  ///
  /// - Parameter isCited: whether to cite the events of each sentence.
  public static func html(_ report: LiveReport, language: String, isCited: Bool) -> [String] {
    let items = report.lines.map { line in
      let events = line.sentence.evidence.map { "e\($0)" }.joined(separator: " ")
      let minute = line.minute.map { "<time>\(escape($0))&#39;</time> " } ?? ""
      let citation = isCited ? " <cite>\(escape(line.sentence.citation))</cite>" : ""
      let text = escape(TextRules.harmless(line.sentence.text))
      return "<li id=\"e\(line.position)\" data-events=\"\(events)\">\(minute)<b>\(line.score)</b> "
        + "\(text)\(citation)</li>"
    }
    return ["<ol lang=\"\(escape(language))\">"] + items + ["</ol>"]
  }

  private static func escape(_ text: String) -> String {
    let entities: [Character: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
    return text.map { entities[$0] ?? String($0) }.joined()
  }

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
