public import JournalCore

/// The results of national teams that Mart Jürisoo publishes as three tables: `results.csv`,
/// `goalscorers.csv` and `shootouts.csv` (github.com/martj42/international_results, CC0).
///
/// The tables are read as follows.
/// - The recorded score stands in `FeedScore.unspecified`: extra time is in it without a flag.
/// - A goal after minute 90 tells of extra time, because the table folds added time into minutes 45
///   and 90 (and 105 and 120); those minutes are therefore `capped`. A shoot-out tells of none: in
///   some tournaments it followed the second half. So extra time without a goal is not seen.
/// - The team of a goal is the one credited; the scorer of an own goal is of the other one.
/// - A season is a year. Two championships in one year, such as the Copa América of 1959, have the
///   same name and season here.
/// - Rows that are alike are several goals, of one player in one minute or of a minute not known.
public enum InternationalResults {
  /// One of the three tables.
  public enum Part: String, CaseIterable, Sendable {
    case results, goalscorers, shootouts

    /// The name that the table is published under.
    public var fileName: String { "\(rawValue).csv" }

    /// The columns without which the table is not this one.
    public var columns: [String] {
      let match = ["date", "home_team", "away_team"]
      switch self {
      case .results: return match + ["home_score", "away_score", "tournament"]
      case .goalscorers: return match + ["team", "scorer", "minute", "own_goal", "penalty"]
      case .shootouts: return match + ["winner"]
      }
    }
  }

  /// Which of the tables has this header; nil where none has.
  public static func part(header: [String]) -> Part? {
    Part.allCases.first { $0.columns.allSatisfy(header.contains) }
  }

  /// Reads the results, and the goals and shoot-outs where there are any.
  ///
  /// The order of rows matters only for the order of what is read, with one exception: where the
  /// same teams met twice on one day and no sums tell the goals of the two matches apart. Those are
  /// dealt out in the order of the rows, with a problem that says so.
  ///
  /// - Throws: `Refusal` where a file is no table, or has not the columns it must have. A row that
  ///   cannot be understood, or that fits no match, is a problem of the feed.
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
