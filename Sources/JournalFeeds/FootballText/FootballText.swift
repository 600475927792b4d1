public import JournalCore

/// Football.TXT, the plain text of openfootball: matches with results, scorers and line-ups.
///
/// Levels 1 and 2 of the format (https://github.com/openfootball/spec) are read, in all the
/// dialects in use. One dialect is written.
///
/// - If a date lacks its year, the period in the `# Date` comment gives it, provided that the day
///   occurs once in it. Otherwise it is the year that brings the day nearest to the last date.
///   Otherwise the season in the heading decides: July to December are its first year, January to
///   June its second; a season of one calendar year is that year. If nothing decides, the date is
///   nil and a problem is noted.
/// - The season in the heading and the weekday narrow the year down; a weekday that fits no year is
///   a doubt about the first match of the day.
/// - A line that is not read, and may be a day, ends the date in force. A word beside a score that
///   is not understood makes the line a problem and no match.
/// - A line on which only a word for the status divides the names (`Ash postponed Birch`) is a match
///   if both are teams of other lines; otherwise it may be a sentence (`Derby postponed Fog`), and is
///   a problem. So is one in small letters with a status before its score.
/// - A kick-off time applies to the matches below it until the next date or heading. A date applies
///   until a heading that follows a match.
/// - Scores and shoot-outs are home-away in the order of the teams. In a team's own schedule too,
///   the home side's score comes first.
/// - In a round line `A, B`, groups, legs and matchdays are recognised by their form. Of two other
///   parts, the first is the stage and the second the round. A single other part is the round, or
///   the stage if a matchday follows.
/// - In a Markdown file, only fenced blocks without a language are read, each on its own.
public enum FootballText {
  /// The most bytes in a file.
  public static let fileLimit = 16 << 20
  /// The most bytes in a line.
  public static let lineLimit = 10_000
  /// The most lines in a file.
  public static let lineCountLimit = 1_000_000
  /// The most lines in one list of goals or one line-up.
  public static let statementLimit = 200

  /// Reads a file; what cannot be read becomes a problem of the feed.
  ///
  /// - Parameters:
  ///   - bytes: the file in UTF-8, with lines ending in LF, CRLF or CR.
  ///   - file: the name that matches and problems carry; a name that ends in `.md` is Markdown.
  /// - Throws: `Refusal` if the file is too long, or a line is too long or not UTF-8.
  public static func read(_ bytes: [UInt8], file: String = "") throws(Refusal) -> Feed {
    let (feed, teams) = try read(bytes, file, knowing: [])
    guard let teams else { return feed }
    return try read(bytes, file, knowing: teams).feed
  }

  /// Reads a file whose teams may be known from an earlier reading, and returns them if another would
  /// read more.
  private static func read(
    _ bytes: [UInt8], _ file: String, knowing teams: Set<String>
  ) throws(Refusal) -> (feed: Feed, teams: Set<String>?) {
    let lines = try LineScanner(bytes, isMarkdown: file.hasSuffix(".md"))
    var statements = try StatementJoiner(lines)
    var reader = FileReader(file: file, teams: teams)
    while let statement = try statements.next() { reader.read(statement) }
    let feed = reader.finish()
    return (feed, reader.knownTeams())
  }

  /// Writes a feed in the dialect of the format's specification.
  ///
  /// The format has no place for the following, so they are left out: keys that are not numbers,
  /// assists, benches, substitutions of players in no line-up, chances and attempts, kicks to be
  /// retaken, and missed penalties outside the shoot-out. Characters in names that would clash with
  /// the format's signs are replaced. Characters that change the direction of text or could control
  /// a terminal are removed.
  public static func write(_ feed: Feed) -> String {
    harmless(FeedWriter.text(of: feed))
  }

  /// Writes a match on one line: `Real Madrid v Leganés 1-2 (0-1) (Benzema 47'; Eraso 32')`.
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
