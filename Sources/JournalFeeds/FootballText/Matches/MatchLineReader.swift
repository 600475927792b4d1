import JournalCore

/// Reads two teams, their score and what follows.
struct MatchLineReader {
  private var cursor: Cursor
  private var parts = ScoreParts()
  private var line: MatchLine
  /// Where the name of the second team begins.
  private var teamStart = 0

  /// Reads the rest of a line after its opening; nil if it does not name two teams.
  ///
  /// - Parameter schedule: the team whose own schedule this is, with the ground; the line then
  ///   names only the opponent.
  static func read(
    _ start: Cursor, schedule: (team: FeedTeam, ground: MatchOpening.Ground)? = nil
  ) -> MatchLine? {
    if let schedule { return oneTeam(start, schedule.team, schedule.ground) }
    guard let found = Divider.find(from: start) else { return nil }
    var (nameEnd, end) = (found.at, found.end)
    var hasStatus = false
    if case .score = found.divider, let label = labelStart(start, before: found.at) {
      (nameEnd, end) = (label, label)
      hasStatus = isStatus(start, at: label)
    }
    guard let home = TeamText(start.bytes[start.at..<nameEnd]) else { return nil }
    var reader = MatchLineReader(start, at: end, home: home.team)
    if home.isBroken { reader.refuse("The text before the first team cannot be read.") }
    if home.hasNote { reader.refuse("The note behind the first team is not understood.") }
    switch found.divider {
    case .versus: break
    case .score:
      reader.readScore()
      // `Ash abandoned 1-1 at half-time`.
      let before = start.bytes[start.at..<nameEnd].words
      guard !hasStatus || !StatusSentence.isOne(before: before, after: reader.cursor.rest) else {
        return nil
      }
      reader.judge(before, isBeforeScore: hasStatus, start.bytes[end..<reader.cursor.at].words)
    case .status(let word, let isSentence):
      reader.take(word)
      let before = start.bytes[start.at..<nameEnd].words
      let isWord = start.bytes[nameEnd..<end].allSatisfy { $0.isLetter || $0.isBlank }
      let isSmall = StatusSentence.isAllSmall(before: before, after: reader.cursor.rest)
      if isSentence || (isWord && isSmall) {
        reader.line.certainty = .unsure
      }
    case .phrase(let word):
      reader.take(word)
      reader.line.certainty = .unsure
    }
    guard let away = reader.takeTeam() else { return nil }
    reader.line.away = away
    // `Federation awarded Ash 3-0`.
    if case .phrase(let word) = found.divider, word.status == .awarded,
      ScoreReader.isPair(reader.cursor)
    {
      reader.refuse("The line does not say which teams the award is between.")
    }
    return reader.finish()
  }

  /// Judges whether the words around a score with a status are names.
  ///
  /// - Parameter score: the score with its labels, of which a code makes no sentence.
  private mutating func judge(_ before: String, isBeforeScore: Bool, _ score: String) {
    guard isBeforeScore || StatusSentence.isPhrase(last: score) else { return }
    let after = cursor.rest
    if isBeforeScore {
      let isTold = StatusSentence.hasCapital(before: before, after: after)
      line.certainty = isTold ? .doubtful : .unsure
    } else if StatusSentence.mayGoOn(before: before, after: after) {
      line.certainty = .unsure
    }
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
    teamStart = cursor.at
    while let byte = cursor.peek(), byte != Sign.newline {
      if cursor.isAtWordStart, endsTeam(byte) { break }
      cursor.at += 1
    }
    guard let text = TeamText(cursor.bytes[teamStart..<cursor.at]) else { return nil }
    if text.isBroken { refuse("The text beside the second team cannot be read.") }
    // `2-1 Pen Argyl` is a team, and `2-1 Pen Birch` may be a shoot-out.
    let mayBeWord = isAtCapitalStatus || text.team.name.hasPrefix("Pen ")
    if mayBeWord, line.certainty == .sure { line.certainty = .doubtful }
    return text.team
  }

  private mutating func refuse(_ reason: String) {
    line.refusal = line.refusal ?? reason
  }

  /// Returns where a label before a score begins: `Ash n.V. 2-2 Birch`.
  private static func labelStart(_ start: Cursor, before end: Int) -> Int? {
    var cursor = Cursor(Array(start.bytes[..<end]), at: start.at + 1)
    while !cursor.isAtEnd {
      var ahead = cursor
      let name = cursor.bytes[start.at..<cursor.at]
      if cursor.isAtWordStart, ScoreLabel.take(&ahead, behind: name) != nil {
        ahead.skipBlanks()
        if ahead.isAtEnd { return cursor.at }
      }
      cursor.at += 1
    }
    return nil
  }

  private static func isStatus(_ start: Cursor, at label: Int) -> Bool {
    var cursor = Cursor(start.bytes, at: label)
    guard case .status = ScoreLabel.take(&cursor) else { return false }
    return true
  }

  /// Refuses a line with a score beside which a word stands that may be about the score, and is not
  /// understood: `2-2 n.X. Birch`.
  private mutating func refuseAbbreviations() {
    guard !parts.isEmpty else { return }
    for name in [line.home.name, line.away.name] {
      let words = name.split(separator: " ")
      guard words.count > 1 else { continue }
      for word in [words.first, words.last] {
        guard let word, TeamText.isAbbreviation(word) else { continue }
        refuse("\"\(word)\" beside the score is not understood.")
      }
    }
  }

  private func endsTeam(_ byte: UInt8) -> Bool {
    switch byte {
    case Sign.place, Sign.bracket: true
    case Sign.open: !isPartOfName
    default: byte.isDigit ? ScoreReader.isPair(cursor) : isLabel || isSpectators
    }
  }

  private var isSpectators: Bool {
    var ahead = cursor
    return Attendance.take(&ahead) != nil
  }

  /// Whether a label of a score ends the name: `Ash 2-2 Birch n.V.`, `Ash v Birch n.V. 2-2`.
  private var isLabel: Bool {
    var ahead = cursor
    let first = cursor.peek()
    let name = cursor.bytes[teamStart..<cursor.at]
    guard let label = ScoreLabel.take(&ahead, behind: name) else { return false }
    let isDotted = cursor.bytes[cursor.at..<ahead.at].contains(Sign.dot)
    ahead.skipBlanks()
    if ScoreReader.isPair(ahead) { return true }
    let ends = ahead.isAtEnd || ahead.peek() == Sign.place || ahead.peek() == Sign.bracket
    if case .status = label { return ends || ahead.peek() == Sign.open }
    return ends && !parts.isEmpty && (isDotted || first.map { $0 > 0x60 } == true)
  }

  /// Whether a word with a capital that says what became of the match is next; it may be the last of
  /// the name: `Racing Suspenso`.
  private var isAtCapitalStatus: Bool {
    var ahead = cursor
    guard let first = cursor.peek(), (0x41...0x5A).contains(first),
      case .status = ScoreLabel.take(&ahead, behind: cursor.bytes[teamStart..<cursor.at])
    else { return false }
    return !cursor.bytes[cursor.at..<ahead.at].contains(Sign.dot)
  }

  /// Whether a parenthesis is part of the name: a country, or words after a single space.
  private var isPartOfName: Bool {
    var parts = ScoreParts()
    var score = cursor
    guard !ScoreParenthesis.read(&score, into: &parts) else { return false }
    var ahead = cursor
    ahead.at += 1
    let inside = ahead.run {
      $0.isLetter || $0.isDigit || [Sign.dot, Sign.space, Sign.dash, Sign.slash].contains($0)
    }
    guard ahead.take(Sign.close), ahead.peek()?.isBlank ?? true else { return false }
    guard !MatchNotes.isNote(inside) else { return false }
    guard !inside.contains(where: \.isDigit) else { return TeamText.hasYears(inside) }
    return inside.count == 3 || !(cursor.at > 1 && cursor.bytes[cursor.at - 2].isBlank)
  }

  /// Reads score, notes, place and goals after the teams, in any order.
  private mutating func finish() -> MatchLine {
    while true {
      readScore()
      cursor.skipBlanks()
      guard let byte = cursor.peek() else { break }
      if byte == Sign.bracket, readNote() { continue }
      if byte == Sign.place, line.place?.isNamed != true {
        let spectators = line.place?.attendance
        var place = PlaceText.take(&cursor)
        place?.settle(beforeMatch: false)
        if let spectators, place?.attendance == nil { place?.attendance = spectators }
        line.place = place
        continue
      }
      if line.place == nil, let spectators = cursor.attempt(Attendance.take) {
        line.place = PlaceText()
        line.place?.attendance = spectators
        continue
      }
      if byte == Sign.open {
        if readNote() { continue }
        line.goals = cursor.at
      } else if takeLabel() {
        continue
      } else {
        takeRest()
      }
      break
    }
    settle()
    return line
  }

  private mutating func readNote() -> Bool {
    let teams = [line.home, line.away]
    let note = cursor.attempt { cursor -> String? in
      let isBracket = cursor.take(Sign.bracket)
      if !isBracket { cursor.at += 1 }
      let end = isBracket ? Sign.bracketEnd : Sign.close
      let inside = cursor.run { $0 != end }
      guard cursor.take(end) else { return nil }
      return isBracket || MatchNotes.isNote(inside) ? inside.words : nil
    }
    guard let note, !note.isEmpty else { return false }
    line.notes.add(note, parts: &parts, teams: teams)
    return true
  }

  /// Reads a label behind both teams that may be a name elsewhere: `3-0 Secretaría`, `2-1 Verl`.
  private mutating func takeLabel() -> Bool {
    guard !parts.isEmpty else { return false }
    var (ahead, told) = (cursor, parts)
    guard let label = ScoreLabel.take(&ahead, isBehindTeams: true), told.apply(label) else {
      return false
    }
    (cursor, parts) = (ahead, told)
    return true
  }

  /// Reads `Birch win on penalties` without brackets. Any other text is not understood, and may be
  /// about the score.
  private mutating func takeRest() {
    let rest = cursor.rest
    if MatchNotes.isAboutScore(rest, &parts, [line.home, line.away]) { return }
    guard line.place != nil || (parts.isEmpty && !ScoreReader.isPair(cursor)) else {
      return refuse("\"\(rest)\" beside the score is not understood.")
    }
    object("\"\(rest)\" after the match cannot be read.")
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
      ?? (parts.status ?? (isPlayed ? .played : .scheduled))
    line.notes.awarded = line.notes.awarded ?? parts.awarded
    refuseAbbreviations()
    line.doubts = line.notes.doubts
    if line.status == .awarded { settleAward() }
  }

  /// Decides which score is the award, and says where note and score disagree.
  private mutating func settleAward() {
    let (played, awarded) = (line.score.final, line.notes.awarded)
    if let awarded, awarded != played { line.awarded = awarded }
    line.notes.winner = line.notes.winner ?? (awarded ?? played)?.leader
    let told = line.notes.originally
    if let told, let awarded, let played, told != played, awarded != played {
      line.doubts.append(.award("The note says \(told) originally, and the line says \(played)."))
    } else if let told, told == played, awarded == nil {
      line.doubts.append(.award("The note gives no awarded score, and \(told) is that of play."))
    } else if let played, awarded == nil, line.score.halfTime != nil {
      line.doubts.append(
        .award("It says awarded, and \(played) has a score at half-time: was that played?"))
    }
  }
}
