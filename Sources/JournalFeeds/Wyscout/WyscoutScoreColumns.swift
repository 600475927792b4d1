import JournalCore

/// The columns of a match's score. Those of extra time and the shoot-out hold 0 if there was none.
struct WyscoutScoreColumns {
  private let home, away: Int
  private let homeHalf, awayHalf, homeExtra, awayExtra, homePens, awayPens, duration: Int?
  /// The key of the winning team.
  let winner: Int?

  init(_ table: CSVTable) throws(Refusal) {
    home = try table.requiredColumn("home_score")
    away = try table.requiredColumn("away_score")
    homeHalf = table.column("home_ht")
    awayHalf = table.column("away_ht")
    homeExtra = table.column("home_et")
    awayExtra = table.column("away_et")
    homePens = table.column("home_pens")
    awayPens = table.column("away_pens")
    duration = table.column("duration")
    winner = table.column("winner_id")
  }

  /// Returns the score of a row, empty if the row gives none; nil if it is unreadable.
  ///
  /// In a match with extra time, the table does not say at which moment `home_score` holds. So it
  /// becomes a full-time score only in other matches.
  func read(_ row: CSVTable.Row) -> FeedScore? {
    var score = FeedScore()
    guard row.value(home) != nil || row.value(away) != nil else { return score }
    let all = [homeHalf, awayHalf, homeExtra, awayExtra, homePens, awayPens]
    guard all.compactMap({ row.value($0) }).allSatisfy({ FieldText.goals($0) != nil }),
      let goals = read(row, home, away)
    else { return nil }
    score.halfTime = read(row, homeHalf, awayHalf)
    switch row.value(duration) {
    case nil, "Regular": score.fullTime = goals
    case "ExtraTime": readExtraTime(row, goals, into: &score)
    case "Penalties":
      readExtraTime(row, goals, into: &score)
      score.shootOut = read(row, homePens, awayPens)
    default: return nil
    }
    return score
  }

  private func readExtraTime(_ row: CSVTable.Row, _ goals: Score, into score: inout FeedScore) {
    score.hasExtraTime = true
    score.extraTime = read(row, homeExtra, awayExtra)
    if score.extraTime == nil { score.unspecified = goals }
  }

  private func read(_ row: CSVTable.Row, _ home: Int?, _ away: Int?) -> Score? {
    guard let home = row.value(home).flatMap(FieldText.goals),
      let away = row.value(away).flatMap(FieldText.goals)
    else { return nil }
    return Score(home, away)
  }
}
