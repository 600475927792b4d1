import JournalCore

extension FileReader {
  /// Reads a list of goals in parentheses or, as in old files, in brackets, on its own line or after the
  /// match.
  mutating func readGoals(_ statement: Statement, from start: Int) {
    guard open != nil else {
      problem(statement, "These goals have no match above them.")
      return
    }
    // The list goes from the first parenthesis to the last.
    let end = statement.bytes.lastIndex { !$0.isBlank } ?? start
    let isBracket = statement.bytes[start] == Sign.bracket
    guard statement.bytes[end] == (isBracket ? Sign.bracketEnd : Sign.close), end > start else {
      let sign = isBracket ? "bracket" : "parenthesis"
      problem(statement, "The list of goals does not end with a \(sign).")
      return
    }
    var inside = statement
    inside.bytes.removeSubrange(end...)
    addGoals(inside, from: start + 1, reportedAs: statement)
  }

  private mutating func addGoals(
    _ inside: Statement, from start: Int, reportedAs statement: Statement
  ) {
    guard let score = open?.match.score else { return }
    // The line of the match that they belong to may be missing.
    guard open?.hasAllGoals != true else {
      return problem(statement, "The match above has all its goals without these.")
    }
    do throws(ListError) {
      let tokens = try ListTokenizer.tokens(inside, from: start)
      let reading = try GoalsReader.read(tokens, score: score)
      open?.match.incidents += reading.goals
      open?.match.doubts += reading.doubts
      for fault in reading.faults { problem(statement, fault) }
    } catch {
      problem(statement, error.reason)
    }
  }

  /// Reads a property with a keyword, or the line-up of a team; false for a line without a key.
  mutating func readProperty(_ statement: Statement) -> Bool {
    guard let key = PropertyKey.first(in: statement.bytes) else { return false }
    let start = PropertyKey.value(in: statement.bytes)
    if let property = Property.named(key) {
      if case .note = property {
        remark(.note, statement.text, statement.line)
      } else if open == nil {
        problem(statement, "There is no match above \"\(key)\".")
      } else {
        read(property, statement, from: start)
      }
      return true
    }
    guard let side = open?.side(named: key) else {
      var cursor = Cursor(statement.bytes)
      // `May 6 1999 att: 9400` is a day.
      if MatchOpening.read(&cursor).date != nil, cursor.isAtEnd { return false }
      endDay(after: statement)
      problem(
        statement,
        open == nil
          ? "There is no match above \"\(key)\"."
          : "\"\(key)\" is neither a team of the match above nor a property.")
      return true
    }
    list(statement, from: start) { (reader, tokens) throws(ListError) in
      let known = reader.open?.hasExtraTime
      let reading = try LineUpReader.read(
        tokens, line: statement.line, side: side, hasExtraTime: known ?? nil)
      reader.open?.match.lineUps.append(reading.lineUp)
      reader.open?.match.incidents += reading.incidents
      for fault in reading.faults { reader.problem(statement, fault) }
    }
    return true
  }

  /// Reads a note about the shoot-out of the match above: `[Birch wins on penalties]`.
  mutating func readScoreNote(_ text: String) -> Bool {
    guard var score = open?.match.score, let match = open?.match else { return false }
    let note = String(text.drop { $0 == "[" || $0 == "(" }.prefix { $0 != "]" && $0 != ")" })
    var parts = ScoreParts()
    guard MatchNotes.isAboutScore(note, &parts, [match.home, match.away]), !parts.hasExtraTime
    else { return false }
    score.shootOut = score.shootOut ?? parts.labelled[.shootOut]
    score.shootOutWinner = score.shootOut?.leader ?? parts.shootOutWinner
    open?.match.score = score
    return true
  }

  private mutating func read(_ property: Property, _ statement: Statement, from start: Int) {
    switch property {
    case .referee, .attendance, .coach: readShort(statement)
    case .goals: addGoals(statement, from: start, reportedAs: statement)
    case .shootOut: readShootOut(statement, from: start)
    case .cards(let colour):
      list(statement, from: start) { (reader, tokens) throws(ListError) in
        let known = reader.open?.hasExtraTime
        let reading = try CardsReader.read(tokens, colour: colour, hasExtraTime: known ?? nil)
        reader.open?.add(reading.cards, text: statement.text)
        for fault in reading.faults { reader.problem(statement, fault) }
      }
    case .note: break
    }
  }

  /// Splits a list into tokens and reads it; what cannot be read becomes a problem.
  private mutating func list(
    _ statement: Statement, from start: Int,
    _ body: (inout FileReader, [ListToken]) throws(ListError) -> Void
  ) {
    do throws(ListError) {
      try body(&self, try ListTokenizer.tokens(statement, from: start))
    } catch {
      problem(statement, error.reason)
    }
  }

  private mutating func readShootOut(_ statement: Statement, from start: Int) {
    list(statement, from: start) { (reader, tokens) throws(ListError) in
      let reading = try ShootOutReader.read(tokens)
      reader.take(reading, statement)
    }
  }

  private mutating func take(_ reading: ShootOutReader.Reading, _ statement: Statement) {
    for fault in reading.faults { problem(statement, fault) }
    if reading.isVague {
      problem(statement, "The file does not say how a kick was missed; it is read as wide.")
    }
    if let told = open?.match.score.shootOut, told != reading.score {
      problem(statement, "The kicks end at \(reading.score); the line of the match says \(told).")
    }
    open?.match.incidents += reading.kicks
    if open?.match.score.shootOut == nil {
      open?.match.score.shootOut = reading.score
      open?.match.score.shootOutWinner = reading.score.leader
    }
    open?.match.score.firstKicker = reading.kicks.first?.side
  }

  /// Reads `Referee: Aquino (Paraguay); Attendance: 32_000`; a line may have several properties.
  private mutating func readShort(_ statement: Statement) {
    for part in statement.bytes.split(separator: Sign.semicolon) {
      let bytes = Array(part)
      guard bytes.contains(where: { !$0.isBlank }) else { continue }
      guard let property = PropertyKey.first(in: bytes).flatMap({ Property.named($0) }) else {
        problem(statement, "\"\(bytes.words)\" is not a property of a match.")
        continue
      }
      take(property, bytes[PropertyKey.value(in: bytes)...], statement)
    }
  }

  private mutating func take(
    _ property: Property, _ value: ArraySlice<UInt8>, _ statement: Statement
  ) {
    switch property {
    case .referee: takeReferee(value.words)
    case .attendance:
      guard let number = Attendance.number(value) else {
        problem(statement, "\"\(value.words)\" is not a number of spectators; write 45_000.")
        return
      }
      open?.match.attendance = number
    default: problem(statement, "This property does not belong here.")
    }
  }

  /// Takes a referee with the country: `Hugo Gronda (ARG)`.
  private mutating func takeReferee(_ text: String) {
    var name = text
    if let begin = text.lastIndex(of: "("), text.hasSuffix(")") {
      let country = text[text.index(after: begin)...].dropLast()
      open?.match.refereeCountry = country.isEmpty ? nil : country.utf8.words
      name = text[..<begin].utf8.words
    }
    open?.match.referee = name.isEmpty ? nil : name
  }
}
