public import JournalCore

/// The results of national teams that Mart Jürisoo publishes as three tables: `results.csv`,
/// `goalscorers.csv` and `shootouts.csv` (github.com/martj42/international_results, CC0).
///
/// The tables are read as follows.
/// - The score goes to `FeedScore.unspecified`, because it includes extra time without saying so.
/// - A goal after minute 90 implies extra time, because the table folds added time into minutes 45
///   and 90 (and 105 and 120); those minutes are therefore `capped`. A shoot-out does not imply it,
///   because in some tournaments it followed the second half. So extra time without a goal goes
///   unnoticed.
/// - The team of a goal is the one credited; the scorer of an own goal plays for the other.
/// - A season is a year. Two championships in one year, such as the Copa América of 1959, have the
///   same name and season here.
/// - Identical rows are several goals by one player in the same or an unknown minute.
public enum InternationalResults {
  /// One of the three tables.
  public enum Part: String, CaseIterable, Sendable {
    case results, goalscorers, shootouts

    /// The name under which the table is published.
    public var fileName: String { "\(rawValue).csv" }

    /// The columns that identify the table.
    public var columns: [String] {
      let match = ["date", "home_team", "away_team"]
      switch self {
      case .results: return match + ["home_score", "away_score", "tournament"]
      case .goalscorers: return match + ["team", "scorer", "minute", "own_goal", "penalty"]
      case .shootouts: return match + ["winner"]
      }
    }
  }

  /// Returns the table that has this header; nil if none has.
  public static func part(header: [String]) -> Part? {
    Part.allCases.first { $0.columns.allSatisfy(header.contains) }
  }

  /// Reads the results, with the goals and shoot-outs if given.
  ///
  /// The order of rows affects only the order of the feed, with one exception: the same teams met
  /// twice on one day, and the scores do not tell the goals of the two matches apart. Those goals
  /// are assigned in the order of the rows, and a problem says so.
  ///
  /// - Throws: `Refusal` if a file is not a table, or lacks a required column. A row that cannot be
  ///   understood, or fits no match, is a problem of the feed.
  public static func read(
    results: [UInt8], goalscorers: [UInt8]? = nil, shootouts: [UInt8]? = nil
  ) throws(Refusal) -> Feed {
    var reader = InternationalReader()
    try reader.readResults(CSVTable(results, name: Part.results.fileName))
    if let goalscorers {
      try reader.readGoals(CSVTable(goalscorers, name: Part.goalscorers.fileName))
    }
    if let shootouts {
      try reader.readShootOuts(CSVTable(shootouts, name: Part.shootouts.fileName))
    }
    return reader.feed
  }
}
