import JournalCore

extension FileReader {
  /// Reads a match, a date, a place, or several of them on a line; false for anything else.
  mutating func readMatch(_ start: Cursor, _ statement: Statement) -> Bool {
    var cursor = start
    guard !isLegHeading(statement) else { return false }
    let opening = MatchOpening.read(&cursor)
    let line = cursor.isAtEnd ? nil : self.line(cursor, opening)
    if line == nil, let date = opening.date, !days.years.isDay(date) { return false }
    guard !cursor.isAtEnd else {
      guard opening.isAnything else { return false }
      take(opening, statement, isAlone: true)
      return true
    }
    guard let line else {
      // `1/8 Finals` starts like a date.
      guard opening.isAnything, !RoundLine.isHeading(statement.text) else { return false }
      // The date applies below, whatever follows it here.
      if let partial = opening.date {
        closeMatch()
        takeDate(partial, statement)
      }
      problem(statement, "A date, a time or a place is followed by no match.")
      return true
    }
    closeMatch()
    take(opening, statement, isAlone: false)
    add(line, opening, statement)
    return true
  }

  /// Whether a line that looks like two teams is a heading: `Final - 1st Leg`.
  private func isLegHeading(_ statement: Statement) -> Bool {
    Divider.stands(UInt8(ascii: "-"), in: statement.bytes)
      && !Divider.stands(UInt8(ascii: "v"), in: statement.bytes)
      && RoundLine(statement.text).leg != nil
  }

  private func line(_ cursor: Cursor, _ opening: MatchOpening) -> MatchLine? {
    if let ground = opening.ground, let scheduleTeam {
      return MatchLineReader.read(cursor, schedule: (scheduleTeam, ground))
    }
    return MatchLineReader.read(cursor)
  }

  /// Makes date, time and place apply from here on.
  private mutating func take(_ opening: MatchOpening, _ statement: Statement, isAlone: Bool) {
    if isAlone { closeMatch() }
    if let partial = opening.date { takeDate(partial, statement) }
    if let clock = opening.clock { days.clock = clock }
    guard var place = opening.place else { return }
    place.settle(beforeMatch: true)
    days.place = place
    if isAlone, opening.date == nil { days.isUsed = false }
  }

  private mutating func takeDate(_ partial: PartialDate, _ statement: Statement) {
    switch days.years.find(partial) {
    case .date(let date): days.start(date)
    case .otherWeekday(let date):
      days.start(date)
      days.doubts.append(
        Doubt(
          "other-weekday",
          "\(date) is a \(date.weekday), and the file says another day: \(statement.text)"))
    case .noYear:
      days.start(nil)
      problem(statement, "Nothing shows the year of this date.")
    case .noSuchDay:
      days.start(nil)
      problem(statement, "The calendar has no such day.")
    }
  }

  private mutating func add(_ line: MatchLine, _ opening: MatchOpening, _ statement: Statement) {
    guard !DayWord.isDay(line.home.name) else {
      (open, days.isUsed) = (nil, true)
      days.start(nil)
      return problem(statement, "A day that cannot be read was taken for a team.")
    }
    guard !MisreadName.isOne(line.home, line.away) else {
      open = nil
      return problem(
        statement, "A score, a time or a walkover was read as part of a team's name.")
    }
    if let refusal = line.refusal {
      (open, days.isUsed) = (nil, true)
      return problem(statement, refusal)
    }
    let isKnown = line.certainty == .sure || isKnown(line, statement)
    guard isKnown || line.certainty == .doubtful else {
      (open, days.isUsed) = (nil, true)
      return problem(
        statement,
        "\(Self.both(line)) are not both teams of other lines: this may be a sentence.")
    }
    var match = FeedMatch(line: statement.line, home: line.home, away: line.away)
    match.file = file
    match.key = opening.number
    match.competition = competition
    (match.date, match.time, match.offset) = (days.date, days.clock?.minutes, days.clock?.offset)
    place(line, &match)
    name(opening, &match)
    match.isNeutral = opening.ground.map { $0 == .neutral }
    (match.score, match.status) = (line.score, line.status)
    (match.note, match.awardedTo) = (line.notes.text, line.notes.winner)
    (match.awarded, match.halt) = (line.awarded, line.notes.halt)
    match.doubts = days.doubts + line.doubts
    match.settleWalkover()
    days.doubts = []
    if !isKnown {
      match.doubts.append(
        Doubt(
          "odd-name",
          "\(Self.both(line)) are read as teams, and are not both in other lines of the file."))
    }
    if line.score == FeedScore(), let name = [line.home.name, line.away.name].first(where: isHalf) {
      doubtedNames.insert(name)
      match.doubts.append(
        Doubt("odd-name", "\"\(name)\" is read as a team: is the number half of a score?"))
    }
    if let reason = line.reason { problem(statement, reason) }
    open = OpenMatch(match)
    days.isUsed = true
    if let goals = line.goals { readGoals(statement, from: goals) }
  }

  private static func both(_ line: MatchLine) -> String {
    "\"\(line.home.name)\" and \"\(line.away.name)\""
  }

  /// Whether both names of a line that may be a sentence are known to be teams.
  private mutating func isKnown(_ line: MatchLine, _ statement: Statement) -> Bool {
    let names = [line.home, line.away].map { $0.name.lowercased() }
    unsure[statement.line] = names
    return names.allSatisfy(teams.contains)
  }

  /// Whether a name that was not met before may end in half of a score: `Ash v Birch 3`.
  private func isHalf(_ name: String) -> Bool {
    let end = name.suffix(2)
    return end.first == " " && end.last?.isASCII == true && end.last?.isNumber == true
      && !doubtedNames.contains(name)
  }

  /// Applies the place of the line, or else that on the line of the date, whose spectators count
  /// once.
  private mutating func place(_ line: MatchLine, _ match: inout FeedMatch) {
    let place = line.place?.isNamed == true ? line.place : days.place
    (match.venue, match.city, match.country) = (place?.venue, place?.city, place?.country)
    match.attendance = line.place?.attendance ?? place?.attendance
    match.offset = match.offset ?? place?.offset
    if line.place == nil { days.place?.attendance = nil }
  }

  /// Applies stage, group, round, leg and matchday from the round line. The day gives the round if
  /// that line has only a group or nothing.
  private func name(_ opening: MatchOpening, _ match: inout FeedMatch) {
    var round = round
    if let text = opening.round {
      round.matchday = Int(text) ?? round.matchday
      if Int(text) == nil { round.round = text }
    }
    if round.round == nil, round.matchday == nil, let date = match.date,
      let known = calendar.round(on: date)
    {
      (round.round, round.matchday) = (known.round, known.matchday)
    }
    match.stage = [stage, round.stage].compactMap { $0 }.joined(separator: ", ")
    if match.stage == "" { match.stage = nil }
    (match.group, match.round) = (round.group, round.round)
    (match.leg, match.matchday) = (round.leg, round.matchday)
  }
}
