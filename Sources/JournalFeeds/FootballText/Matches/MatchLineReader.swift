import JournalCore

/// Reads two teams, their score and what follows.
struct MatchLineReader {
  private var cursor: Cursor
  private var parts = ScoreParts()
  private var line: MatchLine

  /// Reads the rest of a line after its opening; nil if it does not name two teams.
  ///
  /// - Parameter schedule: the team whose own schedule this is, with the ground; the line then
  ///   names only the opponent.
  static func read(
    _ start: Cursor, schedule: (team: FeedTeam, ground: MatchOpening.Ground)? = nil
  ) -> MatchLine? {
    if let schedule { return oneTeam(start, schedule.team, schedule.ground) }
    guard let found = Divider.find(from: start),
      let home = TeamText(start.bytes[start.at..<found.at])
    else { return nil }
    var reader = MatchLineReader(start, at: found.end, home: home.team)
    if home.isBroken { reader.object("The text before the first team cannot be read.") }
    if case .status(let word) = found.divider { reader.take(word) }
    if case .score = found.divider { reader.readScore() }
    guard let away = reader.takeTeam() else { return nil }
    reader.line.away = away
    return reader.finish()
  }

  private static func oneTeam(
    _ start: Cursor, _ team: FeedTeam, _ ground: MatchOpening.Ground
  ) -> MatchLine? {
    var reader = MatchLineReader(start, at: start.at, home: team)
    guard let other = reader.takeTeam() else { return nil }
    reader.line.away = other
    if ground == .away { swap(&reader.line.home, &reader.line.away) }
    return reader.finish()
  }

  private init(_ start: Cursor, at: Int, home: FeedTeam) {
    cursor = Cursor(start.bytes, at: at)
    line = MatchLine(home: home, away: home)
  }

  private mutating func object(_ reason: String) {
    line.reason = line.reason ?? reason
  }

  private mutating func take(_ word: StatusWord) {
    line.notes.status = word.status
    line.notes.winner = word.winner
  }

  private mutating func readScore() {
    ScoreReader.read(&cursor, into: &parts)
  }

  /// Takes the name of a team, up to a score, a parenthesis, a bracket, a place or the line's end.
  private mutating func takeTeam() -> FeedTeam? {
    cursor.skipBlanks()
    let start = cursor.at
    while let byte = cursor.peek(), byte != Sign.newline {
      if cursor.isAtWordStart, endsTeam(byte) { break }
      cursor.at += 1
    }
    guard let text = TeamText(cursor.bytes[start..<cursor.at]) else { return nil }
    if text.isBroken { object("The text after the second team cannot be read.") }
    return text.team
  }

  private func endsTeam(_ byte: UInt8) -> Bool {
    switch byte {
    case Sign.place, Sign.bracket: true
    case Sign.open: !isPartOfName
    default: byte.isDigit && ScoreReader.isPair(cursor)
    }
  }

  /// Whether a parenthesis is part of the name: a country, or words after a single space.
  private var isPartOfName: Bool {
    var parts = ScoreParts()
    var score = cursor
    guard !ScoreParenthesis.read(&score, into: &parts) else { return false }
    var ahead = cursor
    ahead.at += 1
    let inside = ahead.run { $0.isLetter || $0 == Sign.dot || $0 == Sign.space }
    guard ahead.take(Sign.close), ahead.peek()?.isBlank ?? true else { return false }
    return inside.count == 3 || !(cursor.at > 1 && cursor.bytes[cursor.at - 2].isBlank)
  }

  /// Reads score, notes, place and goals after the teams, in any order.
  private mutating func finish() -> MatchLine {
    while true {
      readScore()
      cursor.skipBlanks()
      guard let byte = cursor.peek() else { break }
      if byte == Sign.bracket, readNote() { continue }
      if byte == Sign.place, line.place == nil {
        line.place = PlaceText.take(&cursor)
        line.place?.settle(beforeMatch: false)
        continue
      }
      if byte == Sign.open { line.goals = cursor.at } else { objectToRest() }
      break
    }
    settle()
    return line
  }

  private mutating func readNote() -> Bool {
    let note = cursor.attempt { cursor -> String? in
      cursor.at += 1
      let inside = cursor.run { $0 != Sign.bracketEnd }
      return cursor.take(Sign.bracketEnd) ? inside.words : nil
    }
    guard let note, !note.isEmpty else { return false }
    line.notes.add(note, parts: &parts, teams: [line.home, line.away])
    return true
  }

  private mutating func objectToRest() {
    object("\"\(cursor.rest)\" after the match cannot be read.")
  }

  /// Combines score and status.
  private mutating func settle() {
    if let score = parts.score {
      line.score = score
    } else {
      object("The scores do not fit together: the line does not say which is which.")
      line.score.fullTime = parts.main
    }
    let isPlayed = line.score != FeedScore()
    line.status =
      line.notes.status
      ?? (parts.isAwarded ? .awarded : isPlayed ? .played : .scheduled)
    if line.status == .awarded { line.notes.winner = line.notes.winner ?? line.score.final?.leader }
  }
}
