public import JournalCore

/// A map from the columns of a table to the fields of a match, one match in each row.
///
/// It is written as JSON: `{"format": 1, "competition": "Premier League", "season": "2009-10",
/// "date": {"column": "Date", "format": "dd/MM/yy"}, "home": "HomeTeam", "away": "AwayTeam",
/// "homeGoals": "FTHG", "awayGoals": "FTAG"}`. The other keys are those of `Item`. A date without a format
/// is read in the one that fits the column.
public struct ColumnMap: Hashable, Sendable {
  /// The most bytes in a map: 64,000.
  public static let byteLimit = JSONLimits.record.maxBytes

  /// A field that a column may hold; the raw value is the key in JSON, whose value names the
  /// column.
  public enum Item: String, CaseIterable, Hashable, Sendable {
    /// The team named first, and the team named second.
    case home, away
    /// The goals at the end of the second half.
    case homeGoals, awayGoals
    /// The goals at half-time.
    case halfTimeHome, halfTimeAway
    /// The goals at the end of extra time; empty if there was none.
    case extraTimeHome, extraTimeAway
    /// The kicks scored in the shoot-out; empty if there was none.
    case homePens, awayPens
    /// A score in one column, such as `2-1`: at the end of the second half, at half-time, at the end of
    /// extra time, of the shoot-out. The first may have its words: `2-1 aet`, `1-1 (4-3 p)`, `w/o`.
    case score, halfTimeScore, extraTimeScore, pensScore
    /// Who won, and who led at half-time: `H`, `D`, `A`. They are held against the scores.
    case result, halfTimeResult
    /// Whether the goals are those after extra time: TRUE or FALSE, or a word such as `aet`.
    case afterExtraTime
    /// What became of the match, in a word: played, postponed, abandoned, awarded, walkover, `PPD`.
    case status
    /// The team that the match was awarded to, or that went through without playing.
    case award, walkover
    /// Whether the row is a bye, and no match.
    case bye
    /// The source's remark.
    case note
    /// The kick-off in local time, such as `20:45`.
    case time
    /// Numbers from 1.
    case matchday, leg
    /// Text.
    case stage, group, round, venue, city, country, referee
    /// The number of spectators.
    case attendance
    /// Whether the ground is neutral: TRUE or FALSE.
    case neutral
    /// The source's own key for the match.
    case key
  }

  /// A text that is the same for all matches, or comes from a column.
  public enum Label: Hashable, Sendable {
    case fixed(String)
    case column(String)
  }

  /// The name of the competition; nil if not given.
  public var competition: Label?
  /// The season; nil if not given.
  public var season: Label?
  /// The name of the date column.
  public var date: String
  /// The formats of the date; the first one that fits a field is used. Empty to find out the one in
  /// which the column is written.
  public var dateForms: [DateForm]
  /// The names of the columns by field.
  public var columns: [Item: String]

  /// Creates a map.
  ///
  /// - Throws: `Refusal` if a column for a team is missing, or one of a pair, or if one column is both of a pair.
  public init(
    competition: Label? = nil, season: Label? = nil, date: String, dateForms: [DateForm],
    columns: [Item: String]
  ) throws(Refusal) {
    self.competition = competition
    self.season = season
    self.date = date
    self.dateForms = dateForms
    self.columns = columns
    try checkPairs()
  }

  static let pairs: [(Item, Item)] = [
    (.home, .away), (.homeGoals, .awayGoals), (.halfTimeHome, .halfTimeAway),
    (.extraTimeHome, .extraTimeAway), (.homePens, .awayPens),
  ]

  private func checkPairs() throws(Refusal) {
    for (home, away) in Self.pairs {
      let isOptional = home != .home
      if isOptional, columns[home] == nil, columns[away] == nil { continue }
      guard let missing = [home, away].first(where: { columns[$0] == nil }) else { continue }
      throw Refusal(
        "column-map", "The column map has no \"\(missing.rawValue)\".",
        hint: "Add \"\(missing.rawValue)\" with the name of its column.")
    }
    for (home, away) in Self.pairs {
      guard let column = columns[home], column == columns[away] else { continue }
      throw Refusal(
        "column-map",
        "The column map takes \"\(column)\" for \"\(home.rawValue)\" and for \"\(away.rawValue)\".",
        hint: "Give each the name of its own column.")
    }
  }
}
