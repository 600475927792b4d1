import JournalCore

/// Reads line-ups: `Vega - Castro, Vidal (Acosta 61') - Páez [c]; Coach: Name`.
struct LineUpReader {
  private let tokens: [ListToken]
  private let side: Side
  private let hasExtraTime: Bool?
  private var index = 0
  private var lineUp: FeedLineUp
  private var incidents: [FeedIncident] = []
  /// The number of players between dashes.
  private var rows = [0]

  /// Returns a line-up with its substitutions and cards.
  ///
  /// The formation is counted from the dashes if they separate the goalkeeper from ten players in
  /// at least three rows.
  static func read(
    _ tokens: [ListToken], line: Int, side: Side, hasExtraTime: Bool?
  ) throws(ListError) -> (lineUp: FeedLineUp, incidents: [FeedIncident]) {
    var reader = LineUpReader(tokens, line, side, hasExtraTime)
    while reader.index < tokens.count { try reader.takePart() }
    guard !reader.lineUp.starters.isEmpty else { throw ListError("The line-up names nobody.") }
    reader.lineUp.formation = formation(reader.rows)
    return (reader.lineUp, reader.incidents)
  }

  private init(_ tokens: [ListToken], _ line: Int, _ side: Side, _ hasExtraTime: Bool?) {
    self.tokens = tokens
    self.side = side
    self.hasExtraTime = hasExtraTime
    lineUp = FeedLineUp(line: line, side: side, starters: [])
  }

  private static func formation(_ rows: [Int]) -> String? {
    guard rows.count >= 4, rows[0] == 1, rows.reduce(0, +) == 11, !rows.contains(0) else {
      return nil
    }
    return rows.dropFirst().map(String.init).joined(separator: "-")
  }

  private mutating func takePart() throws(ListError) {
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .comma: return
    case .dash, .semicolon: rows.append(0)
    case .name(let text):
      if let coach = Self.coach(text) { lineUp.coach = coach } else { try takePlayer(text) }
    case .unreadable(let reason): throw ListError(reason)
    default: throw ListError("The line-up cannot be read from line \(token.line) on.")
    }
    // A coach or another row follows a semicolon.
    if case .name(let text) = token.kind, Self.coach(text) != nil, rows.last == 0 {
      rows.removeLast()
    }
  }

  /// Returns the name in `Coach: Name` or `trainer: Name`.
  private static func coach(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let key = PropertyKey.first(in: bytes), Property.isCoach(key) else { return nil }
    let name = bytes[PropertyKey.value(in: bytes)...].words
    return name.isEmpty ? nil : name
  }

  private mutating func takePlayer(_ name: String) throws(ListError) {
    lineUp.starters.append(name)
    rows[rows.count - 1] += 1
    while index < tokens.count {
      switch tokens[index].kind {
      case .bracket(let text): try takeBracket(text, name)
      case .open: try takeSubstitute(for: name)
      default: return
      }
    }
  }

  /// Takes a bracket: `[c]` is the captain; `[Y 88']` and `[R 88']` are cards.
  private mutating func takeBracket(_ text: String, _ name: String) throws(ListError) {
    let line = tokens[index].line
    index += 1
    let word = text.prefix { $0 != " " }
    if text.lowercased() == "c" {
      lineUp.captain = name
      return
    }
    guard let colour = ["Y": Card.Colour.yellow, "Y/R": .secondYellow, "R": .red][word] else {
      throw ListError("[\(text)] in the line-up cannot be read.")
    }
    let minute = try minute(text.dropFirst(word.count))
    incidents.append(
      FeedIncident(line: line, side: side, at: minute, .card(player: name, colour: colour)))
  }

  private func minute(_ text: Substring) throws(ListError) -> MatchTime? {
    var cursor = Cursor(Array(text.utf8))
    cursor.skipBlanks()
    guard !cursor.isAtEnd else { return nil }
    guard let time = MinuteMark.take(&cursor)?.time(hasExtraTime: hasExtraTime), cursor.isAtEnd
    else { throw ListError("No match has a minute \"\(text)\".") }
    return time
  }

  /// Takes `(On 61')`, `(61' On)`, `(On 61' (Next 88'))`: who replaced a player, and who replaced
  /// that one.
  private mutating func takeSubstitute(for starter: String) throws(ListError) {
    var off = starter
    var depth = 0
    while index < tokens.count, tokens[index].kind == .open {
      index += 1
      depth += 1
      off = try takeOne(for: off)
    }
    while depth > 0, index < tokens.count, tokens[index].kind == .close {
      index += 1
      depth -= 1
    }
    guard depth == 0 else { throw ListError("The substitution of \(starter) cannot be read.") }
  }

  private mutating func takeOne(for off: String) throws(ListError) -> String {
    var mark: MinuteMark?
    var name: (text: String, line: Int)?
    while index < tokens.count {
      let token = tokens[index]
      if case .minute(let minute) = token.kind, mark == nil {
        mark = minute
      } else if case .name(let text) = token.kind, name == nil {
        name = (text, token.line)
      } else {
        break
      }
      index += 1
    }
    guard let name else { throw ListError("The substitute for \(off) has no name.") }
    let time = mark?.time(hasExtraTime: hasExtraTime)
    guard mark == nil || time != nil else {
      throw ListError("\(name.text) came on in a minute that no match has.")
    }
    incidents.append(
      FeedIncident(
        line: name.line, side: side, at: time, .substitution(off: off, on: name.text)))
    return name.text
  }
}
