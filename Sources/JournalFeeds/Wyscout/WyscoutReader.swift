import JournalCore

/// Combines the three tables of Wyscout.
struct WyscoutReader {
  /// The index of a match, with the keys of its teams.
  struct Place {
    let index: Int
    let home: String
    let away: String

    /// Returns the side with a team's key.
    func side(_ team: String?) -> Side? {
      team == home ? .home : team == away ? .away : nil
    }
  }

  private let competition: FeedCompetition?
  /// The matches so far; they are packed once no row can add to them.
  private(set) var matches: [FeedMatch] = []
  private var problems: [FeedProblem] = []

  /// What was read.
  var feed: Feed { Feed(matches: matches, problems: problems) }

  private var places: [String: Place] = [:]

  init(competition: FeedCompetition?) { self.competition = competition }

  /// Adds a problem.
  mutating func report(_ problem: FeedProblem) { problems.append(problem) }

  /// Returns the match and the side that a row names; nil, with a problem, if it names none.
  mutating func find(_ row: CSVTable.Row, match: Int, team: Int) -> (match: Int, side: Side)? {
    guard let place = row.value(match).flatMap({ places[$0] }) else {
      report(row.problem("no match has this key"))
      return nil
    }
    guard let side = place.side(row.value(team)) else {
      report(row.problem("the team is neither of the two playing"))
      return nil
    }
    return (place.index, side)
  }

  /// Adds an incident to a match.
  mutating func add(_ incident: FeedIncident, to match: Int) {
    matches[match].incidents.append(incident)
  }

  private mutating func add(_ match: FeedMatch, home: String, away: String) {
    guard let key = match.key else { return }
    places[key] = Place(index: matches.count, home: home, away: away)
    matches.append(match)
  }
}

// MARK: - Matches

extension WyscoutReader {
  private struct Columns {
    let key, date, homeID, home, awayID, away: Int
    let score: WyscoutScoreColumns
    let competition, gameweek, venue: Int?

    init(_ table: CSVTable) throws(Refusal) {
      key = try table.requiredColumn("match_id")
      date = try table.requiredColumn("date_utc")
      homeID = try table.requiredColumn("home_id")
      home = try table.requiredColumn("home")
      awayID = try table.requiredColumn("away_id")
      away = try table.requiredColumn("away")
      score = try WyscoutScoreColumns(table)
      competition = table.column("competition")
      gameweek = table.column("gameweek")
      venue = table.column("venue")
    }
  }

  /// Reads `matches.csv`.
  mutating func readMatches(_ table: CSVTable) throws(Refusal) {
    for problem in table.problems { report(problem) }
    let columns = try Columns(table)
    for row in table {
      guard let key = row.value(columns.key), let home = row.value(columns.home),
        let away = row.value(columns.away), let homeID = row.value(columns.homeID),
        let awayID = row.value(columns.awayID), homeID != awayID
      else {
        report(row.problem("the row needs the keys of the match and of two teams with their names"))
        continue
      }
      guard places[key] == nil else {
        report(row.problem("an earlier match has the same key"))
        continue
      }
      var match = FeedMatch(line: row.line, home: FeedTeam(home), away: FeedTeam(away))
      match.file = table.name
      match.key = key
      readPlan(row, columns, into: &match)
      readScore(row, columns, into: &match, winner: (homeID, awayID))
      add(match, home: homeID, away: awayID)
    }
  }

  private mutating func readPlan(
    _ row: CSVTable.Row, _ columns: Columns, into match: inout FeedMatch
  ) {
    match.competition =
      competition ?? row.value(columns.competition).map { FeedCompetition(name: $0) }
    match.venue = row.value(columns.venue)
    if let text = row.value(columns.gameweek) {
      // Wyscout writes 0 for cup matches.
      match.matchday = FieldText.number(text, in: 1...999)
      if match.matchday == nil, text != "0" {
        report(row.problem("the gameweek is not a number"))
      }
    }
    guard let text = row.value(columns.date) else { return }
    guard let instant = Self.instant(text) else {
      return report(row.problem("date_utc is not written as 2018-05-19 14:15:00"))
    }
    (match.date, match.time, match.offset) = (instant.date, instant.minute, 0)
  }

  private mutating func readScore(
    _ row: CSVTable.Row, _ columns: Columns, into match: inout FeedMatch,
    winner teams: (home: String, away: String)
  ) {
    guard let score = columns.score.read(row) else {
      return report(row.problem("the scores are not whole numbers"))
    }
    guard score.final != nil else { return }
    match.status = .played
    match.score = score
    if score.shootOut != nil {
      let winner = row.value(columns.score.winner)
      match.score.shootOutWinner =
        winner == teams.home ? .home : winner == teams.away ? .away : score.shootOut?.leader
    }
  }

  /// Returns the day and the minute after midnight of `2018-05-19 14:15:00`.
  private static func instant(_ text: String) -> (date: CalendarDate, minute: Int)? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let date = CalendarDate(String(parts[0])) else { return nil }
    return FieldText.clock(parts[1]).map { (date, $0) }
  }
}
