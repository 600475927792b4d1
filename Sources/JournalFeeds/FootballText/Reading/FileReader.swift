import JournalCore

/// Reads a file statement by statement, and applies headings and dates to what follows.
struct FileReader {
  let file: String
  /// The names of teams in lower case, as an earlier reading of the file found them.
  let teams: Set<String>
  var feed = Feed()

  /// The competition of the last heading.
  var competition: FeedCompetition?
  /// The team of a single-team schedule: `= Regionalliga Ost | Kremser SC`.
  var scheduleTeam: FeedTeam?
  /// The stage of the last heading.
  var stage: String?
  /// The last round line.
  var round = RoundLine()
  /// The rounds declared with their days.
  var calendar = RoundCalendar()
  /// The date, time and place in force.
  var days = DayInForce()
  /// The match whose properties may still follow.
  var open: OpenMatch?
  /// Lines of text that are names if the file turns out to have no matches.
  var names: [FeedRemark] = []
  /// The names of teams that were doubted before.
  var doubtedNames: Set<String> = []
  /// The names in lower case on lines that may be sentences, by the number of the line.
  var unsure: [Int: [String]] = [:]
  /// The number of matches before the current block.
  var blockStart = 0

  init(file: String, teams: Set<String> = []) {
    self.file = file
    self.teams = teams
  }

  /// Returns the names of teams, in lower case, if they show that a line which may be a sentence names
  /// two of them; nil if another reading would find nothing more.
  ///
  /// Teams are those of the lines that are matches without a doubt, and of the groups.
  func knownTeams() -> Set<String>? {
    guard !unsure.isEmpty else { return nil }
    let sure = feed.matches.lazy.filter { unsure[$0.line] == nil }
    var names = Set(sure.flatMap { [$0.home.name.lowercased(), $0.away.name.lowercased()] })
    names.formUnion(feed.groups.flatMap(\.teams).map { $0.name.lowercased() })
    return unsure.values.contains { $0.allSatisfy(names.contains) } ? names : nil
  }

  /// Reads one statement.
  mutating func read(_ statement: Statement) {
    switch statement.kind {
    case .text: readText(statement)
    case .blank: break
    case .period: days.years.readPeriod(statement.bytes)
    case .block: startBlock()
    case .broken(let reason):
      endDay(after: statement)
      problem(statement, reason)
    case .end: remark(.afterEnd, statement.text, statement.line)
    }
  }

  /// Returns the feed that was read.
  mutating func finish() -> Feed {
    startBlock()
    feed.problems.sort { $0.line < $1.line }
    return feed
  }

  /// Resets everything that applies to the lines below.
  private mutating func startBlock() {
    closeMatch()
    settleNames()
    (competition, scheduleTeam, stage, round) = (nil, nil, nil, RoundLine())
    (calendar, days) = (RoundCalendar(), DayInForce())
    blockStart = feed.matches.count
  }

  /// Decides what lines of text are. Without matches the file is a list of names, unless it has
  /// scores; with matches, such lines are mistakes.
  private mutating func settleNames() {
    let isList = feed.matches.count == blockStart
    for name in names {
      if isList, !Figures.isScore(in: name.text) {
        feed.remarks.append(name)
      } else {
        feed.problems.append(
          FeedProblem(
            file: file, line: name.line, text: name.text,
            reason: "The line is not a heading, a date or a match."))
      }
    }
    names = []
  }

  /// Ends the match whose properties were being read.
  mutating func closeMatch() {
    guard var match = open else { return }
    let problems = match.close()
    for problem in problems {
      feed.problems.append(
        FeedProblem(file: file, line: problem.line, text: problem.text, reason: problem.reason))
    }
    feed.matches.append(match.match)
    open = nil
  }

  mutating func problem(_ statement: Statement, _ reason: String) {
    feed.problems.append(
      FeedProblem(file: file, line: statement.line, text: statement.text, reason: reason))
  }

  /// Ends the date in force if a line that could not be read may be another.
  mutating func endDay(after statement: Statement) {
    guard DayWord.isLikely(statement.text) else { return }
    closeMatch()
    days.start(nil)
  }

  /// Ends the round in force if a line that could not be read may name another: a few words without
  /// punctuation, such as `Halbfinale`.
  private mutating func endRound(after text: String) {
    guard text.split(separator: " ").count <= 4, !text.contains(where: { ",;:'()[]".contains($0) })
    else { return }
    closeMatch()
    round = RoundLine()
  }

  mutating func remark(_ kind: FeedRemark.Kind, _ text: String, _ line: Int) {
    feed.remarks.append(FeedRemark(line: line, kind: kind, text: text))
  }

  private mutating func readText(_ statement: Statement) {
    var cursor = Cursor(statement.bytes)
    cursor.skipBlanks()
    if cursor.peek() == Sign.equals {
      readHeading(cursor, statement)
    } else if readRound(cursor, statement) || readProperty(statement) {
      return
    } else if cursor.peek() == Sign.open, isNote(cursor) {
      if !readScoreNote(statement.text) { problem(statement, "The note is not understood.") }
    } else if startsGoals(cursor) {
      readGoals(statement, from: cursor.at)
    } else if !readMatch(cursor, statement) {
      readOther(cursor, statement)
    }
  }

  /// Whether a line is a note in parentheses.
  private func isNote(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    guard ahead.take(Sign.open) else { return false }
    let inside = ahead.run { $0 != Sign.close }
    return ahead.take(Sign.close) && ahead.rest.isEmpty && MatchNotes.isNote(inside)
  }

  /// Whether a parenthesis is neither a match number nor a ground, or a bracket has minutes.
  private func startsGoals(_ cursor: Cursor) -> Bool {
    if cursor.peek() == Sign.bracket {
      let inside = cursor.bytes[(cursor.at + 1)...].prefix { $0 != Sign.bracketEnd }
      return MatchNotes.holdsMinutes(inside.words) && !MatchNotes.isNote(inside)
    }
    guard cursor.peek() == Sign.open else { return false }
    var ahead = cursor
    let opening = MatchOpening.read(&ahead)
    return opening.number == nil && opening.ground == nil
  }

  /// Reads a note in brackets, a heading without a marker, or a name.
  private mutating func readOther(_ cursor: Cursor, _ statement: Statement) {
    let text = statement.text
    if text == "..." || text == "…" {
      remark(.note, text, statement.line)
    } else if readScoreNote(text) {
      return
    } else if RoundLine.isHeading(text), !StatusSentence.isOne(heading: text) {
      start(RoundLine(text), text, statement.line)
    } else {
      endDay(after: statement)
      endRound(after: text)
      names.append(FeedRemark(line: statement.line, kind: .name, text: text))
    }
  }
}
