public import JournalCore

/// Which column of a table tells what of a match, one match a row.
///
/// It is written as JSON: `{"format": 1, "competition": "Premier League", "season": "2009-10",
/// "date": {"column": "Date", "format": "dd/MM/yy"}, "home": "HomeTeam", "away": "AwayTeam",
/// "homeGoals": "FTHG", "awayGoals": "FTAG"}`. The other keys are those of `Item`.
public struct ColumnMap: Hashable, Sendable {
  /// The most bytes that a map may have: 64,000.
  public static let byteLimit = JSONLimits.record.maxBytes

  /// What a column may tell; the raw value is the key in JSON, whose value names the column.
  public enum Item: String, CaseIterable, Hashable, Sendable {
    /// The team named first, and the other.
    case home, away
    /// The goals at the end of the second half.
    case homeGoals, awayGoals
    /// The goals at half-time.
    case halfTimeHome, halfTimeAway
    /// The goals at the end of extra time; empty where there was none.
    case extraTimeHome, extraTimeAway
    /// The kicks scored in the shoot-out; empty where there was none.
    case homePens, awayPens
    /// The kick-off on the clock of the place, such as `20:45`.
    case time
    /// Numbers from 1.
    case matchday, leg
    /// Texts.
    case stage, group, round, venue, city, country, referee
    /// Spectators.
    case attendance
    /// Whether neither side is at home: TRUE or FALSE.
    case neutral
    /// The source's own key of the match.
    case key
  }

  /// A text that is the same for all matches, or that a column gives.
  public enum Label: Hashable, Sendable {
    case fixed(String)
    case column(String)
  }

  /// The name of the competition; nil where nothing is said of it.
  public var competition: Label?
  /// The season.
  public var season: Label?
  /// The column of the date.
  public var date: String
  /// How the date is written: the first form that fits a field counts.
  public var dateForms: [DateForm]
  /// The columns by what they tell.
  public var columns: [Item: String]

  /// Creates a map.
  ///
  /// - Throws: `Refusal` where a column for the teams is missing, or one of a pair.
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
  }
}
