import JournalCore

extension FileReader {
  /// Reads `= Competition 2017/18` or `== Stage`; from the third level on, headings name rounds.
  mutating func readHeading(_ start: Cursor, _ statement: Statement) {
    var cursor = start
    let level = cursor.run { $0 == Sign.equals }.count
    var text = cursor.rest
    while text.hasSuffix("=") { text.removeLast() }
    text = text.utf8.words
    switch level {
    case 1: startCompetition(text, statement.line)
    case 2:
      closeMatch()
      stage = text.isEmpty ? nil : text
      round = RoundLine()
      days.startHeading()
      remark(.stage, text, statement.line)
    default: self.start(RoundLine(text), text, statement.line)
    }
  }

  private mutating func startCompetition(_ text: String, _ line: Int) {
    closeMatch()
    let parts = text.split(separator: "|", maxSplits: 1).map { $0.utf8.words }
    let (name, season) = Self.season(in: parts.first ?? "")
    competition = name.isEmpty ? nil : FeedCompetition(name: name, season: season?.name)
    scheduleTeam = parts.count == 2 ? TeamText(Array(parts[1].utf8)[...])?.team : nil
    (stage, round, calendar, days) = (nil, RoundLine(), RoundCalendar(), DayInForce())
    days.years.season = season
    if !text.isEmpty { remark(.competition, text, line) }
  }

  /// Returns the last word that is a season, and the text without it.
  private static func season(in text: String) -> (name: String, season: Season?) {
    var words = text.split(separator: " ")
    guard let index = words.lastIndex(where: { Season($0) != nil }) else { return (text, nil) }
    let season = Season(words[index])
    words.remove(at: index)
    return words.isEmpty ? (text, season) : (words.joined(separator: " "), season)
  }

  /// Reads a round line, a group with its teams, or a round with its days; false for anything else.
  mutating func readRound(_ start: Cursor, _ statement: Statement) -> Bool {
    var cursor = start
    let isMarked = RoundLine.takeMarker(&cursor)
    let isInline = isMarked && cursor.peek()?.isDigit == true
    let name = cursor.run { $0 != Sign.bar }
    if cursor.take(Sign.bar) {
      readDefinition(name.words, cursor, statement)
      return true
    }
    guard isMarked, !isInline else { return false }
    self.start(RoundLine(name.words), name.words, statement.line)
    return true
  }

  /// Starts a round.
  mutating func start(_ round: RoundLine, _ text: String, _ line: Int) {
    closeMatch()
    self.round = round
    days.startHeading()
    if !text.isEmpty { remark(.round, text, line) }
  }

  /// Reads the text after `|`: days or teams.
  private mutating func readDefinition(_ name: String, _ start: Cursor, _ statement: Statement) {
    closeMatch()
    var cursor = start
    cursor.skipBlanks()
    if let days = period(&cursor) {
      calendar.add(RoundLine(name), days)
      remark(.calendar, statement.text, statement.line)
    } else if RoundWord.isGroup(name) {
      readGroup(name, cursor, statement)
    } else {
      problem(statement, "What follows \"|\" is neither a day nor the teams of a group.")
    }
  }

  private mutating func readGroup(_ name: String, _ start: Cursor, _ statement: Statement) {
    var cursor = start
    var teams: [FeedTeam] = []
    while !cursor.isAtEnd {
      let begin = cursor.at
      while let byte = cursor.peek(), byte != Sign.newline {
        // Two spaces end a name; the country follows in the same column.
        if byte == Sign.space, cursor.peek(1)?.isBlank ?? true { break }
        cursor.at += 1
      }
      if let text = TeamText(cursor.bytes[begin..<cursor.at]) { teams.append(text.team) }
      cursor.skipBlanks()
    }
    feed.groups.append(FeedGroup(name: name, teams: teams, line: statement.line))
  }

  /// Reads `Thu Jun 12`, `Sat Jun 28 - Tue Jul 1` or `June 16-17`, up to the end of the line.
  private func period(_ cursor: inout Cursor) -> ClosedRange<CalendarDate>? {
    cursor.attempt { cursor in
      guard let partial = firstDay(&cursor), let first = date(partial) else { return nil }
      var last: CalendarDate? = first
      cursor.skipBlanks()
      if cursor.take(Sign.dash) {
        cursor.skipBlanks()
        if let end = DateReader.take(&cursor) {
          last = date(end)
        } else {
          last = cursor.number(1...2).flatMap {
            CalendarDate(year: first.year, month: first.month, day: $0)
          }
        }
      }
      cursor.skipBlanks()
      guard cursor.isAtEnd, let last, first <= last,
        last.daysSince1970 - first.daysSince1970 <= RoundCalendar.limit
      else { return nil }
      return first...last
    }
  }

  /// Reads a day, even if a dash follows it directly: `June 16-17`.
  private func firstDay(_ cursor: inout Cursor) -> PartialDate? {
    if let date = DateReader.take(&cursor) { return date }
    return cursor.attempt { cursor in
      let text = cursor.run { $0 != Sign.dash }
      var inside = Cursor(Array(text))
      guard cursor.peek() == Sign.dash, let date = DateReader.take(&inside), inside.isAtEnd else {
        return nil
      }
      return date
    }
  }

  private func date(_ partial: PartialDate) -> CalendarDate? {
    switch days.years.find(partial) {
    case .date(let date), .otherWeekday(let date): date
    case .noYear, .noSuchDay: nil
    }
  }
}
