import JournalCore

/// Makes a match from each row of a table.
struct ColumnMapReader {
  private let dateForms: [DateForm]
  private let date: Int
  /// Whether the name of the date's column says that its times are in UTC.
  private let isUniversal: Bool
  private let competition, season: ColumnMap.Label?
  private let competitionColumn, seasonColumn: Int?
  let columns: [ColumnMap.Item: Int]
  let table: CSVTable
  private var feed = Feed()
  private var byes = 0

  /// Looks up the columns.
  ///
  /// - Throws: `Refusal` if the table lacks one, or its dates can be read in two ways.
  init(_ map: ColumnMap, _ table: CSVTable) throws(Refusal) {
    competition = map.competition
    season = map.season
    let date = try table.requiredColumn(map.date)
    self.date = date
    self.table = table
    isUniversal = ["utc", "gmt"].contains { map.date.lowercased().contains($0) }
    if map.dateForms.isEmpty {
      let texts = Set(table.lazy.compactMap { $0.value(date) })
      dateForms = try DateForm.guess(texts.sorted(), file: table.name).map { [$0] } ?? [.iso]
    } else {
      dateForms = map.dateForms
    }
    competitionColumn = try Self.column(of: map.competition, in: table)
    seasonColumn = try Self.column(of: map.season, in: table)
    var columns: [ColumnMap.Item: Int] = [:]
    for item in ColumnMap.Item.allCases {
      if let name = map.columns[item] { columns[item] = try table.requiredColumn(name) }
    }
    self.columns = columns
    feed.problems = table.problems
    if let guess = table.guessedEncoding { feed.notes.append(guess.asNote) }
  }

  /// What was read: its matches, with the problems in the order of the file.
  var whole: Feed {
    var whole = feed
    whole.problems.sort { $0.line < $1.line }
    if competition == nil, season != nil {
      whole.notes.append(
        "The table names no competition; a name that is given takes the season of each row.")
    }
    if byes > 0 {
      whole.notes.append(
        byes == 1 ? "1 row is a bye, and no match." : "\(byes) rows are byes, and no matches.")
    }
    return whole
  }

  private static func column(
    of label: ColumnMap.Label?, in table: CSVTable
  ) throws(Refusal) -> Int? {
    guard case .column(let name) = label else { return nil }
    return try table.requiredColumn(name)
  }

  /// Reads a row.
  mutating func read(_ row: CSVTable.Row) {
    guard !isBye(row) else {
      byes += 1
      feed.remarks.append(FeedRemark(line: row.line, kind: .note, text: row.text))
      return
    }
    guard let home = value(.home, row), let away = value(.away, row), home != away else {
      return report(row, "the row needs two different teams")
    }
    if let name = [home, away].first(where: MisreadName.isNoName) {
      return report(row, "\"\(TextRules.harmless(name))\" is the name of no team")
    }
    var match = FeedMatch(line: row.line, home: FeedTeam(home), away: FeedTeam(away))
    match.file = row.table.name
    if let text = row.value(date) {
      guard let moment = dateForms.lazy.compactMap({ $0.moment(text) }).first else {
        let forms = dateForms.map(\.rawValue).joined(separator: " or ")
        return report(row, "the date is not written as \(forms)")
      }
      (match.date, match.time) = (moment.date, moment.time)
      if moment.isOtherWeekday {
        match.doubts.append(
          Doubt(
            "other-weekday",
            "\(moment.date) is a \(moment.date.weekday), and the file says another day: "
              + TextRules.harmless(text)))
      }
      match.offset = moment.offset ?? (isUniversal && moment.time != nil ? 0 : nil)
    }
    let score: FeedScore
    do throws(RowFault) {
      score = try self.score(row)
    } catch {
      guard let none = noScore(row) else { return report(row, error.reason) }
      score = none
    }
    if let reason = fault(of: score, row) { return report(row, reason) }
    match.score = score
    match.status = score.final == nil && score.shootOut == nil ? .scheduled : .played
    readTexts(row, into: &match)
    guard readOutcome(row, into: &match) else { return }
    readNumbers(row, into: &match)
    feed.matches.append(match)
  }

  /// Whether a row is a bye: its column says so, or a team is called that.
  private func isBye(_ row: CSVTable.Row) -> Bool {
    if let text = value(.bye, row), FieldText.truth(text) ?? true { return true }
    if value(.status, row)?.lowercased() == "bye" { return true }
    return [.home, .away].contains { value($0, row)?.lowercased() == "bye" }
  }

  /// Returns what a row has in the column of an item; nil if it has nothing there.
  func value(_ item: ColumnMap.Item, _ row: CSVTable.Row) -> String? {
    row.value(columns[item])
  }

  /// Why a row gives no match.
  struct RowFault: Error { let reason: String }

  /// Says why a row, or a part of it, is not read.
  mutating func report(_ row: CSVTable.Row, _ reason: String) {
    feed.problems.append(row.problem(reason))
  }
}

extension FeedCompetition {
  /// Takes the name and the season of a row. Without a season, a year that begins or ends the name is it: `1930 FIFA World Cup`.
  fileprivate init(table name: String, _ season: String?) {
    guard season == nil else {
      self.init(name: name, season: season)
      return
    }
    var words = name.split(separator: " ")
    let place = [words.startIndex, words.endIndex - 1].first { Season(words[$0]) != nil }
    guard words.count > 1, let place, let own = Season(words[place]) else {
      self.init(name: name)
      return
    }
    words.remove(at: place)
    self.init(name: words.joined(separator: " "), season: own.name)
  }
}

// MARK: - Texts and numbers

extension ColumnMapReader {
  private func readTexts(_ row: CSVTable.Row, into match: inout FeedMatch) {
    // A season such as `2012/2013` is that of 2012-13.
    let told = text(of: season, seasonColumn, row)
    let season = told.flatMap { Season($0[...])?.name } ?? told
    if let name = text(of: competition, competitionColumn, row) {
      match.competition = FeedCompetition(table: name, season)
    } else {
      match.season = season
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
    // A number is a matchday, in whatever column it stands.
    if let round = match.round, match.matchday == nil, let number = FieldText.number(round) {
      (match.round, match.matchday) = (nil, (1...999).contains(number) ? number : nil)
    }
    match.leg = read(.leg, row, "a number from 1") { FieldText.number($0, in: 1...9) }
    // -1 is how a publisher writes that nobody counted.
    if value(.attendance, row) != "-1" {
      match.attendance = read(.attendance, row, "a number of people") { FieldText.people($0) }
    }
    if let time = read(.time, row, "a time such as 20:45", { FieldText.clock($0) }) {
      (match.time, match.offset) = (time, nil)
    }
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
