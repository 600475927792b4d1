import JournalCore

/// Makes a match from each row of a table.
struct ColumnMapReader {
  private let dateForms: [DateForm]
  private let date: Int
  /// Whether the name of the date's column says that its times are in UTC.
  private let isUniversal: Bool
  private let competition, season: ColumnMap.Label?
  private let competitionColumn, seasonColumn: Int?
  private let columns: [ColumnMap.Item: Int]
  private let table: CSVTable
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

  private func value(_ item: ColumnMap.Item, _ row: CSVTable.Row) -> String? {
    row.value(columns[item])
  }

  /// Why a row gives no match.
  private struct RowFault: Error { let reason: String }

  private mutating func report(_ row: CSVTable.Row, _ reason: String) {
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

// MARK: - Scores

extension ColumnMapReader {
  /// Returns the score of a row.
  private func score(_ row: CSVTable.Row) throws(RowFault) -> FeedScore {
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
  private func noScore(_ row: CSVTable.Row) -> FeedScore? {
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
  private func fault(of score: FeedScore, _ row: CSVTable.Row) -> String? {
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

// MARK: - The rest

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

  /// Reads what became of the match other than its score.
  ///
  /// - Returns: false if that cannot be told; then the score may not be a result.
  private mutating func readOutcome(_ row: CSVTable.Row, into match: inout FeedMatch) -> Bool {
    match.note = value(.note, row)
    let final = match.score.final
    if let text = value(.status, row) {
      guard let status = TableStatus(text) else {
        report(row, "the status is not known")
        return false
      }
      status.mark(&match)
    } else if let status = value(.score, row).flatMap({ ScoreField($0)?.status }) {
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
              "result-differs", "The table calls this a \(result.words), which its score is not."))
        }
      } else if ScoreField(text) == nil {
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
          "The table calls the first half a \(result.words), and gives \(score) at half-time."))
    }
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
