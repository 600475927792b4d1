import JournalCore

extension ColumnMapReader {
  /// Returns the score of a row.
  func score(_ row: CSVTable.Row) throws(RowFault) -> FeedScore {
    let fullTime = try score(row, .homeGoals, .awayGoals, nil)
    guard let field = scoreField(row) else { throw unreadable(.score, row) }
    let halfTime =
      try score(row, .halfTimeHome, .halfTimeAway, .halfTimeScore)
      ?? value(.halfTimeResult, row).flatMap(FieldText.score)
    let later = try score(row, .extraTimeHome, .extraTimeAway, .extraTimeScore)
    let shootOut = try score(row, .homePens, .awayPens, .pensScore)
    var score = fullTime == nil ? field.score : FeedScore()
    if let fullTime { score.fullTime = fullTime }
    if let halfTime { score.halfTime = halfTime }
    // Where nothing was played, some tables have 0 instead of nothing.
    let isNone = later == Score() && score.fullTime.map { $0 != Score() } ?? false
    if let later, !isNone {
      // The word beside a score that was level need not say that it is the later one.
      if score.fullTime == nil, score.extraTime != later { score.fullTime = score.extraTime }
      (score.extraTime, score.hasExtraTime) = (later, true)
    } else if value(.afterExtraTime, row).map(Self.isSet) ?? false, score.extraTime == nil {
      (score.extraTime, score.fullTime) = (score.fullTime ?? score.unspecified, nil)
      (score.unspecified, score.hasExtraTime) = (nil, true)
    }
    // 0-0 in columns of kicks means that there were none.
    if let shootOut, shootOut != Score() {
      score.shootOut = shootOut
      score.shootOutWinner = shootOut.leader
    }
    return score
  }

  /// Returns an empty score if the row says that nothing was played: then -1, say, stands for none.
  func noScore(_ row: CSVTable.Row) -> FeedScore? {
    value(.status, row).flatMap { TableStatus($0) }?.wasPlayed == false ? FeedScore() : nil
  }

  /// Returns what the column of scores says, or that of outcomes if it has scores; nil if that is
  /// unreadable.
  private func scoreField(_ row: CSVTable.Row) -> ScoreField? {
    if let text = value(.score, row) { return ScoreField(text) }
    guard let text = value(.result, row), ResultField(text) == nil else { return ScoreField("-") }
    return ScoreField(text) ?? ScoreField("-")
  }

  /// Returns what is wrong with the score of a row; nil if nothing is.
  func fault(of score: FeedScore, _ row: CSVTable.Row) -> String? {
    if let early = score.fullTime, let late = score.extraTime,
      late.home < early.home || late.away < early.away
    {
      return "the score after extra time is lower than that before it"
    }
    let field = value(.score, row).flatMap { ScoreField($0)?.score }
    if let kicks = score.shootOut {
      if kicks.leader == nil { return "the score of the shoot-out is level" }
      if score.final == nil, field?.shootOut == nil { return "it has a shoot-out, and no score" }
    }
    let told = [score.fullTime, score.extraTime].compactMap(\.self)
    if let first = told.first, let both = field?.fullTime ?? field?.final, !told.contains(both) {
      return "its columns give two scores, \(first) and \(both)"
    }
    if let kicks = score.shootOut, let others = field?.shootOut, kicks != others {
      return "its columns give two scores of the shoot-out, \(kicks) and \(others)"
    }
    return nil
  }

  /// Whether a column that marks something marks it: `TRUE`, `1`, `aet`, any word but a no.
  private static func isSet(_ text: String) -> Bool { FieldText.truth(text) ?? (text != "0") }

  /// Returns a score from a pair of columns, or from one; nil if it is not given.
  private func score(
    _ row: CSVTable.Row, _ home: ColumnMap.Item, _ away: ColumnMap.Item, _ both: ColumnMap.Item?
  ) throws(RowFault) -> Score? {
    let texts = (value(home, row), value(away, row))
    if texts.0 == nil, texts.1 == nil {
      guard let both, let text = value(both, row) else { return nil }
      guard let score = FieldText.score(text) ?? ScoreField(text)?.score(of: both) else {
        throw unreadable(both, row)
      }
      return score
    }
    guard let home = texts.0.flatMap(FieldText.goals) else { throw unreadable(home, row) }
    guard let away = texts.1.flatMap(FieldText.goals) else { throw unreadable(away, row) }
    return Score(home, away)
  }

  /// Says that a field with a score, or half of one, cannot be read.
  private func unreadable(_ item: ColumnMap.Item, _ row: CSVTable.Row) -> RowFault {
    let name = columns[item].map { TextRules.harmless(table.header[$0]) } ?? item.rawValue
    let isPair = [ColumnMap.Item.score, .halfTimeScore, .extraTimeScore, .pensScore].contains(item)
    let wanted = isPair ? "a score is not two whole numbers" : "a score is not a whole number"
    guard let text = value(item, row) else {
      return RowFault(reason: "\(name) is empty: \(wanted)")
    }
    return RowFault(
      reason: "\(name) is \"\(TextRules.harmless(String(text.prefix(40))))\": \(wanted)")
  }
}
