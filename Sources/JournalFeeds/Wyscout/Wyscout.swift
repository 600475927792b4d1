public import JournalCore

/// Matches and key events of the Wyscout data set of Pappalardo et al., Scientific Data 6, 236
/// (2019), CC BY 4.0, as three tables.
///
/// The tables are read as follows.
/// - The row of an own goal names the scorer's team; the feed credits the other side.
/// - `second` counts from the start of the period: second 0 of 2H is minute 46, and second 2,700 is
///   minute 90+1.
/// - A substitution has only a minute; past minute 90 it is added time unless there was extra time.
/// - Date and time are in UTC, with offset 0. The local time, and rarely the local day, differ, and
///   the table does not give them.
/// - The competition is the country or tournament that the table names, without a season.
/// - Tag 403, "head or body", is ambiguous; tags of the upper corners give neither post nor bar.
public enum Wyscout {
  /// One of the three tables.
  public enum Part: String, CaseIterable, Sendable {
    case matches
    case keyEvents = "key_events"
    case substitutions

    /// The name of the table.
    public var fileName: String { "\(rawValue).csv" }

    /// The columns that identify the table.
    public var columns: [String] {
      switch self {
      case .matches:
        [
          "match_id", "date_utc", "home_id", "home", "away_id", "away", "home_score", "away_score",
        ]
      case .keyEvents:
        [
          "matchId", "eventId", "period", "second", "teamId", "player", "subEventName", "kind",
          "tags",
        ]
      case .substitutions: ["match_id", "team_id", "minute", "in_name", "out_name"]
      }
    }
  }

  /// Returns the table that has this header; nil if none has.
  public static func part(header: [String]) -> Part? {
    Part.allCases.first { $0.columns.allSatisfy(header.contains) }
  }

  /// Reads the matches, with their events and substitutions if given.
  ///
  /// - Parameter competition: the competition and season of all matches, if the caller knows them
  ///   better than the table.
  /// - Throws: `Refusal` if a file is not a table, or lacks a required column. A row that cannot be
  ///   understood, or fits no match, is a problem of the feed.
  public static func read(
    matches: [UInt8], keyEvents: [UInt8]? = nil, substitutions: [UInt8]? = nil,
    competition: FeedCompetition? = nil
  ) throws(Refusal) -> Feed {
    var reader = WyscoutReader(competition: competition)
    try reader.readMatches(CSVTable(matches, name: Part.matches.fileName))
    if let keyEvents {
      try reader.readEvents(CSVTable(keyEvents, name: Part.keyEvents.fileName))
    }
    if let substitutions {
      try reader.readSubstitutions(CSVTable(substitutions, name: Part.substitutions.fileName))
    }
    return reader.feed
  }
}
