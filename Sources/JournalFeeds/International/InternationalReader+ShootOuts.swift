import JournalCore

extension InternationalReader {
  /// Reads `shootouts.csv`.
  mutating func readShootOuts(_ table: CSVTable) throws(Refusal) {
    begin(table)
    let columns = try KeyColumns(table)
    let winner = try table.requiredColumn("winner")
    let first = table.column("first_shooter")
    for row in table {
      guard let key = columns.key(row) else {
        report(row.problem(Self.noKey))
        continue
      }
      guard let place = place(of: row, key) else { continue }
      guard let side = side(row.value(winner), key) else {
        report(row.problem("the winner is neither of the two playing"))
        continue
      }
      let firstTeam = row.value(first)
      let firstSide = self.side(firstTeam, key)
      if firstTeam != nil, firstSide == nil {
        report(row.problem("the first shooter is neither of the two playing"))
      }
      update(place) { match in
        match.score.shootOutWinner = side
        match.score.firstKicker = firstSide
      }
    }
  }

  /// Returns the match that a shoot-out belongs to; of several on a day, the only one that was
  /// level.
  private mutating func place(of row: CSVTable.Row, _ key: Key) -> Int? {
    guard let candidates = places[key] else {
      report(row.problem("these teams have no match on this day"))
      return nil
    }
    let level = candidates.filter { matches[$0].score.unspecified?.isLevel == true }
    let fitting = candidates.count == 1 ? candidates : level
    guard fitting.count == 1 else {
      report(
        row.problem(
          "these teams met more than once on this day, and not exactly one match was level"))
      return nil
    }
    guard matches[fitting[0]].score.shootOutWinner == nil else {
      report(row.problem("an earlier row has the shoot-out of this match"))
      return nil
    }
    return fitting[0]
  }

  private func side(_ team: String?, _ key: Key) -> Side? {
    team == key.home ? .home : team == key.away ? .away : nil
  }
}
