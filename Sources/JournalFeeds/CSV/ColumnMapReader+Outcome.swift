import JournalCore

extension ColumnMapReader {
  /// Reads what became of the match other than its score.
  ///
  /// - Returns: false if that cannot be told; then the score may not be a result.
  mutating func readOutcome(_ row: CSVTable.Row, into match: inout FeedMatch) -> Bool {
    match.note = value(.note, row)
    let final = match.score.final
    if let text = value(.status, row) {
      guard let status = TableStatus(text) else {
        report(row, "the status is not known")
        return false
      }
      status.mark(&match)
    } else if let status = value(.score, row).flatMap({ ScoreField($0)?.status })
      ?? value(.result, row).flatMap({ resultStatus($0, of: match) })
    {
      status.mark(&match)
    } else if let note = match.note {
      if let status = TableStatus(note: note) {
        status.mark(&match)
      } else {
        match.doubts.append(
          Doubt(
            "note",
            "The table notes \"\(TextRules.harmless(note))\"; the match is taken as it stands."))
      }
    }
    checkResults(row, &match)
    checkStatus(row, &match)
    if let final, match.score.final == nil {
      match.doubts.append(
        Doubt(
          "score-not-taken",
          "The score \(final) is not taken: the match is \(match.status.rawValue)."))
    }
    for (item, status) in [(.award, .awarded), (.walkover, .walkover)]
      as [(ColumnMap.Item, FeedMatch.Status)]
    {
      guard let text = value(item, row), FieldText.truth(text) != false else { continue }
      match.status = status
      match.awardedTo = side(named: text, of: match)
      if match.awardedTo == nil, FieldText.truth(text) == nil {
        report(row, "the \(item.rawValue) names neither team; the match is imported without it")
      }
    }
    match.settleWalkover()
    return true
  }

  /// Doubts an outcome that the score does not have, and one that is not understood.
  private func checkResults(_ row: CSVTable.Row, _ match: inout FeedMatch) {
    if let text = value(.result, row) {
      if let result = outcome(text, of: match) {
        if match.score.final != nil, match.status == .played, !result.fits(match.score) {
          match.doubts.append(
            Doubt(
              "result-differs", "The table calls this \(result.words), which its score is not."))
        }
        let hasKicks = match.score.shootOut != nil || match.score.shootOutWinner != nil
        if match.score.final == nil, !hasKicks, [.played, .scheduled].contains(match.status) {
          match.doubts.append(
            Doubt(
              "no-score", "The table calls this \(result.words), and gives no score: none is taken."
            ))
        }
      } else if let field = ScoreField(text) {
        compare(field, text, &match)
      } else {
        match.doubts.append(notUnderstood(.result, text))
      }
    }
    guard let text = value(.halfTimeResult, row) else { return }
    if let told = FieldText.score(text) {
      guard let score = match.score.halfTime, score != told else { return }
      return match.doubts.append(
        Doubt("result-differs", "The table gives two scores at half-time, \(score) and \(told)."))
    }
    guard let result = outcome(text, of: match) else {
      return match.doubts.append(notUnderstood(.halfTimeResult, text))
    }
    if let score = match.score.halfTime, !result.fits(atHalfTime: score) {
      match.doubts.append(
        Doubt(
          "result-differs",
          "The table calls the first half \(result.words), and gives \(score) at half-time."))
    }
  }

  /// Returns what became of the match, if a column of outcomes says that instead: `postponed`.
  private func resultStatus(_ text: String, of match: FeedMatch) -> TableStatus? {
    outcome(text, of: match) == nil ? ScoreField(text)?.status : nil
  }

  /// Doubts a score or a status in the column of outcomes that is not that of the match.
  private func compare(_ field: ScoreField, _ text: String, _ match: inout FeedMatch) {
    let told = [match.score.fullTime, match.score.extraTime, match.score.unspecified]
      .compactMap(\.self)
    let other = field.score.fullTime ?? field.score.final
    if let score = match.score.final, let other, !told.contains(other) {
      match.doubts.append(
        Doubt("result-differs", "The table gives two scores, \(score) and \(other)."))
    } else if let kicks = match.score.shootOut, let others = field.score.shootOut, kicks != others {
      match.doubts.append(
        Doubt(
          "result-differs", "The table gives two scores of the shoot-out, \(kicks) and \(others)."))
    }
    var marked = match
    field.status?.mark(&marked)
    guard marked.status != match.status else { return }
    match.doubts.append(
      Doubt(
        "result-differs",
        "The match is \(match.status.rawValue), and the table also says "
          + "\"\(TextRules.harmless(text))\"."))
  }

  /// Returns the outcome that a text gives: `H`, `draw`, the name of the team that won, `Oak win`.
  private func outcome(_ text: String, of match: FeedMatch) -> ResultField? {
    if let result = ResultField(text) { return result }
    var words = text.split(separator: " ")
    if words.count > 1, let last = words.last?.lowercased(), ["win", "wins", "won"].contains(last) {
      words.removeLast()
    }
    let named = side(named: text, of: match) ?? side(named: words.joined(separator: " "), of: match)
    return named.map { ResultField(winner: $0) }
  }

  private func notUnderstood(_ item: ColumnMap.Item, _ text: String) -> Doubt {
    let name = columns[item].map { table.header[$0] } ?? item.rawValue
    return Doubt(
      "result-not-understood",
      TextRules.harmless("\(name) is \"\(text.prefix(40))\", which is no outcome that is known."))
  }

  /// Doubts a status whose score or kicks are missing.
  private func checkStatus(_ row: CSVTable.Row, _ match: inout FeedMatch) {
    guard let text = value(.status, row), let status = TableStatus(text), status.saysPlayed else {
      return
    }
    let word = TextRules.harmless(text)
    let hasKicks = match.score.shootOut != nil || match.score.shootOutWinner != nil
    if match.score.final == nil, !hasKicks {
      match.doubts.append(
        Doubt("no-score", "The table says \"\(word)\", and gives no score: none is taken."))
    } else if status.saysShootOut, !hasKicks {
      match.doubts.append(
        Doubt("no-kicks", "The table says \"\(word)\", and gives no score of a shoot-out."))
    }
  }

  /// Returns the side that a text names: its team, `home`, `away`, `H` or `A`.
  private func side(named text: String, of match: FeedMatch) -> Side? {
    for side in Side.allCases {
      let words = [
        match.team(side).name.lowercased(), side.rawValue, String(side.rawValue.prefix(1)),
      ]
      if words.contains(text.lowercased()) { return side }
    }
    return nil
  }
}
