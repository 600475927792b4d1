public import JournalCore

@testable import JournalFeeds

/// One result a line, `2018-01-24 | Real Madrid | Leganés | 1-2`, below a line that begins with `!`.
public enum ResultLines {
  /// The most bytes that a file may have.
  public static let fileLimit = 16 << 20

  /// Reads a file; a line that cannot be read becomes a problem of the feed.
  ///
  /// - Throws: `Refusal` if the file is too long or not UTF-8.
  public static func read(_ bytes: [UInt8], file: String = "") throws(Refusal) -> Feed {
    guard bytes.count <= fileLimit else {
      throw Refusal("file-too-long", "The file has more than \(fileLimit) bytes.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("not-text", "The file is not UTF-8.", hint: "Save it as UTF-8.")
    }
    var feed = Feed()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let content = FieldText.tidy(String(line))
      if content.isEmpty { continue }
      if content.hasPrefix("!") {
        feed.remarks.append(FeedRemark(line: index + 1, kind: .note, text: content))
      } else if let match = match(content, line: index + 1) {
        feed.matches.append(match)
      } else {
        feed.problems.append(
          FeedProblem(
            file: file, line: index + 1, text: content,
            reason: "A line reads DAY | HOME | AWAY | SCORE."))
      }
    }
    return feed
  }

  private static func match(_ text: String, line: Int) -> FeedMatch? {
    let cells = text.split(separator: "|").map { FieldText.tidy(String($0)) }
    guard cells.count == 4, let date = CalendarDate(cells[0]), let score = score(cells[3]),
      !cells[1].isEmpty, !cells[2].isEmpty
    else { return nil }
    var match = FeedMatch(line: line, home: FeedTeam(cells[1]), away: FeedTeam(cells[2]))
    match.date = date
    match.status = .played
    match.score.fullTime = score
    return match
  }

  private static func score(_ text: String) -> Score? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let home = FieldText.goals(String(parts[0])),
      let away = FieldText.goals(String(parts[1]))
    else { return nil }
    return Score(home, away)
  }
}
