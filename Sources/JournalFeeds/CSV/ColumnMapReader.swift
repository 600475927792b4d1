import JournalCore

/// Makes a match from each row of a table.
struct ColumnMapReader {
  private let dateForms: [DateForm]
  private let date: Int
  private let competition, season: ColumnMap.Label?
  private let competitionColumn, seasonColumn: Int?
  private let columns: [ColumnMap.Item: Int]
  private(set) var feed = Feed()

  /// Looks up the columns.
  ///
  /// - Throws: `Refusal` if the table lacks one.
  init(_ map: ColumnMap, _ table: CSVTable) throws(Refusal) {
    dateForms = map.dateForms
    competition = map.competition
    season = map.season
    date = try table.requiredColumn(map.date)
    competitionColumn = try Self.column(of: map.competition, in: table)
    seasonColumn = try Self.column(of: map.season, in: table)
    var columns: [ColumnMap.Item: Int] = [:]
    for item in ColumnMap.Item.allCases {
      if let name = map.columns[item] { columns[item] = try table.requiredColumn(name) }
    }
    self.columns = columns
  }

  private static func column(
    of label: ColumnMap.Label?, in table: CSVTable
  ) throws(Refusal) -> Int? {
    guard case .column(let name) = label else { return nil }
    return try table.requiredColumn(name)
  }

  /// Reads a row.
  mutating func read(_ row: CSVTable.Row) {
    guard let home = value(.home, row), let away = value(.away, row), home != away else {
      return report(row, "the row needs two different teams")
    }
    var match = FeedMatch(line: row.line, home: FeedTeam(home), away: FeedTeam(away))
    match.file = row.table.name
    if let text = row.value(date) {
      match.date = dateForms.lazy.compactMap { $0.date(text) }.first
      guard match.date != nil else {
        let forms = dateForms.map(\.rawValue).joined(separator: " or ")
        return report(row, "the date is not written as \(forms)")
      }
    }
    guard let score = score(row) else { return report(row, "a score is not two whole numbers") }
    match.score = score
    match.status = score.final == nil ? .scheduled : .played
    readTexts(row, into: &match)
    readNumbers(row, into: &match)
    feed.matches.append(match)
  }

  private func value(_ item: ColumnMap.Item, _ row: CSVTable.Row) -> String? {
    row.value(columns[item])
  }

  private mutating func report(_ row: CSVTable.Row, _ reason: String) {
    feed.problems.append(row.problem(reason))
  }
}

// MARK: - Scores

extension ColumnMapReader {
  /// Returns the score of a row; nil if it is unreadable.
  private func score(_ row: CSVTable.Row) -> FeedScore? {
    guard let fullTime = score(row, .homeGoals, .awayGoals),
      let halfTime = score(row, .halfTimeHome, .halfTimeAway),
      let extraTime = score(row, .extraTimeHome, .extraTimeAway),
      let shootOut = score(row, .homePens, .awayPens)
    else { return nil }
    var score = FeedScore()
    score.fullTime = fullTime
    score.halfTime = halfTime
    score.extraTime = extraTime
    score.hasExtraTime = extraTime != nil
    score.shootOut = shootOut
    score.shootOutWinner = shootOut?.leader
    return score
  }

  /// Returns a pair of columns as a score; the outer nil means unreadable, the inner nil means not
  /// given.
  private func score(
    _ row: CSVTable.Row, _ home: ColumnMap.Item, _ away: ColumnMap.Item
  ) -> Score?? {
    let texts = (value(home, row), value(away, row))
    if texts.0 == nil, texts.1 == nil { return .some(nil) }
    guard let home = texts.0.flatMap(FieldText.goals), let away = texts.1.flatMap(FieldText.goals)
    else { return nil }
    return .some(Score(home, away))
  }
}

// MARK: - The rest

extension ColumnMapReader {
  private func readTexts(_ row: CSVTable.Row, into match: inout FeedMatch) {
    if let name = text(of: competition, competitionColumn, row) {
      match.competition = FeedCompetition(name: name, season: text(of: season, seasonColumn, row))
    }
    match.key = value(.key, row)
    match.stage = value(.stage, row)
    match.group = value(.group, row)
    match.round = value(.round, row)
    match.venue = value(.venue, row)
    match.city = value(.city, row)
    match.country = value(.country, row)
    match.referee = value(.referee, row)
  }

  private mutating func readNumbers(_ row: CSVTable.Row, into match: inout FeedMatch) {
    match.matchday = read(.matchday, row, "a number from 1") { FieldText.number($0, in: 1...999) }
    match.leg = read(.leg, row, "a number from 1") { FieldText.number($0, in: 1...9) }
    match.attendance = read(.attendance, row, "a number of people") { FieldText.number($0) }
    match.time = read(.time, row, "a time such as 20:45") { FieldText.clock($0) }
    match.isNeutral = read(.neutral, row, "TRUE or FALSE") { FieldText.truth($0) }
  }

  private mutating func read<T>(
    _ item: ColumnMap.Item, _ row: CSVTable.Row, _ form: String, _ reading: (String) -> T?
  ) -> T? {
    guard let text = value(item, row) else { return nil }
    let found = reading(text)
    if found == nil {
      report(row, "the \(item.rawValue) is not \(form); the match is imported without it")
    }
    return found
  }

  private func text(
    of label: ColumnMap.Label?, _ column: Int?, _ row: CSVTable.Row
  ) -> String? {
    guard case .fixed(let text) = label else { return row.value(column) }
    return text
  }
}
