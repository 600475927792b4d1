import JournalCore

extension ColumnMap {
  /// Returns the map for the tables of football-data.co.uk, one for each division and season; nil
  /// if the header is not one of theirs. Columns as in football-data.co.uk/notes.txt.
  ///
  /// The competition is the code of the division in the table, such as `E0`; the season is not in
  /// the table. Odds and the numbers of shots, corners, fouls and cards (HS, AC, HY, AR ...) are
  /// not read, because they describe no single event.
  public static func footballData(header: [String]) -> ColumnMap? {
    if let extra = footballDataExtra(header: header) { return extra }
    let needed = ["Date", "HomeTeam", "AwayTeam", "FTHG", "FTAG"]
    guard needed.allSatisfy(header.contains) else { return nil }
    let known: [(Item, String)] = [
      (.home, "HomeTeam"), (.away, "AwayTeam"), (.homeGoals, "FTHG"), (.awayGoals, "FTAG"),
      (.time, "Time"), (.referee, "Referee"), (.attendance, "Attendance"),
      (.result, "FTR"), (.halfTimeResult, "HTR"),
    ]
    var columns: [Item: String] = [:]
    for (item, column) in known where header.contains(column) { columns[item] = column }
    // Tables made after theirs may say there what became of a match.
    if columns[.result] == nil, header.contains("Result") { columns[.result] = "Result" }
    if header.contains("HTHG"), header.contains("HTAG") {
      columns[.halfTimeHome] = "HTHG"
      columns[.halfTimeAway] = "HTAG"
    }
    return try? ColumnMap(
      competition: header.contains("Div") ? .column("Div") : nil, date: "Date",
      dateForms: [.britishShort, .british], columns: columns)
  }

  /// Returns the map for its tables of extra leagues, all seasons of a country in one.
  private static func footballDataExtra(header: [String]) -> ColumnMap? {
    let needed = ["Country", "League", "Season", "Date", "Home", "Away", "HG", "AG"]
    guard needed.allSatisfy(header.contains) else { return nil }
    var columns: [Item: String] = [
      .home: "Home", .away: "Away", .homeGoals: "HG", .awayGoals: "AG",
    ]
    if header.contains("Time") { columns[.time] = "Time" }
    if header.contains("Res") { columns[.result] = "Res" }
    return try? ColumnMap(
      competition: .column("League"), season: .column("Season"), date: "Date",
      dateForms: [.britishShort, .british], columns: columns)
  }
}
