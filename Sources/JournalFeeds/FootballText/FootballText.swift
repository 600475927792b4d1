public import JournalCore

/// Football.TXT, the plain text of openfootball: matches with results, scorers and line-ups.
///
/// Levels 1 and 2 of the format (https://github.com/openfootball/spec) are read, in all the
/// dialects that its files are written in. One dialect is written.
///
/// - A year that a date does not tell comes from the period in the `# Date` comment where the day
///   falls into it once; else it is the year that brings the day nearest to the last date; else the
///   heading's season decides (July to December: its first year, January to June: its second; a
///   season of one calendar year is that year). Otherwise the date is nil and a problem is noted.
/// - A kick-off time holds for the matches below it until the next date or heading; a date holds
///   until a heading that follows a match.
/// - Scores are home-away as the teams are written, the shoot-out too. In a team's own schedule
///   the score is that of the home side first as well.
/// - `A, B` in a round line: a group, a leg and a matchday are told by their form; of two other
///   parts the first is the stage and the second the round; one other part is the round, or the
///   stage where a matchday follows.
/// - In a Markdown file only the fenced blocks without a language are read, each for itself.
public enum FootballText {
  /// The most bytes that a file may have.
  public static let fileLimit = 16 << 20
  /// The most bytes that a line may have.
  public static let lineLimit = 10_000
  /// The most lines that a file may have.
  public static let lineCountLimit = 1_000_000
  /// The most lines that one list of goals or one line-up may take.
  public static let statementLimit = 200

  /// Reads a file; what cannot be read becomes a problem of the feed.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8, with lines ending in LF, CRLF or CR.
  ///   - file: The name that matches and problems carry; one that ends in `.md` is Markdown.
  /// - Throws: `Refusal` where the file is too long, or a line is too long or not UTF-8.
  public static func read(_ bytes: [UInt8], file: String = "") throws(Refusal) -> Feed {
    let lines = try LineScanner.lines(of: bytes, isMarkdown: file.hasSuffix(".md"))
    var reader = FileReader(file: file)
    for statement in StatementJoiner(lines) { reader.read(statement) }
    return reader.finish()
  }

  /// Writes a feed in the dialect of the format's specification, with everything that the format
  /// has a place for.
  ///
  /// Left out, because the format has no place for them: keys that are no numbers, assists,
  /// benches, substitutions of players who are in no line-up, chances and attempts, kicks to be
  /// retaken, penalties that were no goal outside the shoot-out.
  /// Signs in names that the format could not tell from its own are replaced.
  /// Marks that turn the direction of text, and all else that could command a terminal, are left out.
  public static func write(_ feed: Feed) -> String {
    harmless(FeedWriter.text(of: feed))
  }

  /// Writes a match as one line: `Real Madrid v Leganés  1-2 (0-1)  (Benzema 47'; Eraso 32')`.
  public static func line(_ match: FeedMatch) -> String {
    harmless(FeedWriter.line(of: match))
  }

  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 != "\n" && TextRules.isHarmful($0) }) else {
      return text
    }
    var view = text.unicodeScalars
    view.removeAll { $0 != "\n" && TextRules.isHarmful($0) }
    return String(view)
  }
}
