import ArgumentParser
import JournalCore
import JournalNarrative
import JournalText

/// The formats in which a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, headline
  case footballText = "football.txt"

  /// Returns the lines of a round.
  func lines(of round: RoundReport, citing: Bool) -> [String] {
    let text = ReportText(round, citing: citing) { TextRules.harmless($0) }
    return lines(of: text, line: round.headline)
  }

  /// Returns the lines of a report.
  func lines(of report: Report, citing: Bool) -> [String] {
    let text = ReportText(report, citing: citing) { TextRules.harmless($0) }
    return lines(of: text, line: report.line)
  }

  private func lines(of text: ReportText, line: Sentence) -> [String] {
    let printed =
      switch self {
      case .headline: TextRules.harmless(line.text)
      case .text: text.plain(width: Wrap.width)
      case .footballText: text.plain(width: 80)
      case .markdown: text.markdown
      case .html: text.html
      }
    return printed.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
