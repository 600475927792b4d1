import JournalCore

/// Combines the three tables of international results.
struct InternationalReader {
  /// The key of a match in the tables, which two matches may share.
  struct Key: Hashable {
    let date: CalendarDate
    let home: String
    let away: String
  }

  /// The columns common to all three tables.
  struct KeyColumns {
    let date: Int
    let home: Int
    let away: Int

    init(_ table: CSVTable) throws(Refusal) {
      date = try table.requiredColumn("date")
      home = try table.requiredColumn("home_team")
      away = try table.requiredColumn("away_team")
    }

    /// Returns the key of a row; nil if the row has none.
    func key(_ row: CSVTable.Row) -> Key? {
      guard let date = row.value(date).flatMap({ CalendarDate($0) }),
        let home = row.value(home), let away = row.value(away), home != away
      else { return nil }
      return Key(date: date, home: home, away: away)
    }
  }

  static let noKey = "the row needs a date such as 1994-07-17 and two different teams"

  /// The matches so far; they are packed once no row can add to them.
  private(set) var matches: [FeedMatch] = []
  private var problems: [FeedProblem] = []
  private var notes: [String] = []

  /// What was read.
  var feed: Feed {
    var feed = Feed(matches: matches, problems: problems)
    feed.notes = notes
    return feed
  }

  /// Reports the rows of a table that cannot be read, and the encoding that was guessed for it.
  mutating func begin(_ table: CSVTable) {
    problems += table.problems
    if let guess = table.guessedEncoding { notes.append("\(table.name): \(guess.asNote)") }
  }

  /// The indices of the matches with each key, in the order of the file.
  private(set) var places: [Key: [Int]] = [:]

  /// Adds a problem.
  mutating func report(_ problem: FeedProblem) { problems.append(problem) }

  /// Changes a match.
  mutating func update(_ place: Int, _ change: (inout FeedMatch) -> Void) {
    change(&matches[place])
  }

  private mutating func add(_ match: FeedMatch, _ key: Key) {
    places[key, default: []].append(matches.count)
    matches.append(match)
  }
}

// MARK: - Results

extension InternationalReader {
  private struct ResultColumns {
    let key: KeyColumns
    let homeScore, awayScore, tournament: Int
    let city, country, neutral: Int?

    init(_ table: CSVTable) throws(Refusal) {
      key = try KeyColumns(table)
      homeScore = try table.requiredColumn("home_score")
      awayScore = try table.requiredColumn("away_score")
      tournament = try table.requiredColumn("tournament")
      city = table.column("city")
      country = table.column("country")
      neutral = table.column("neutral")
    }
  }

  /// Reads `results.csv`.
  mutating func readResults(_ table: CSVTable) throws(Refusal) {
    begin(table)
    let columns = try ResultColumns(table)
    for row in table {
      guard let key = columns.key.key(row) else {
        report(row.problem(Self.noKey))
        continue
      }
      var match = FeedMatch(line: row.line, home: FeedTeam(key.home), away: FeedTeam(key.away))
      match.file = table.name
      match.date = key.date
      match.competition = row.value(columns.tournament).map {
        FeedCompetition(name: $0, season: String(key.date.year))
      }
      match.city = row.value(columns.city)
      match.country = row.value(columns.country)
      readNeutral(row, columns, into: &match)
      readScore(row, columns, into: &match)
      add(match, key)
    }
  }

  private mutating func readNeutral(
    _ row: CSVTable.Row, _ columns: ResultColumns, into match: inout FeedMatch
  ) {
    guard let text = row.value(columns.neutral) else { return }
    match.isNeutral = FieldText.truth(text)
    if match.isNeutral == nil { report(row.problem("neutral is neither TRUE nor FALSE")) }
  }

  private mutating func readScore(
    _ row: CSVTable.Row, _ columns: ResultColumns, into match: inout FeedMatch
  ) {
    let texts = (row.value(columns.homeScore), row.value(columns.awayScore))
    if texts.0 == nil, texts.1 == nil { return }
    guard let home = texts.0.flatMap(FieldText.goals), let away = texts.1.flatMap(FieldText.goals)
    else {
      return report(
        row.problem("the score is not two whole numbers; the match is set up without it"))
    }
    match.status = .played
    match.score.unspecified = Score(home, away)
  }
}
