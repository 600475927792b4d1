import JournalCore

/// Reads line-ups: `Vega - Castro, Vidal (Acosta 61') - Páez [c]; Coach: Name`.
///
/// A substitution, a card or a starter that cannot be read is left out, and the others are read. A
/// starter with a number that cannot be read is known by the name.
struct LineUpReader {
  /// The contents of a line-up.
  struct Reading {
    var lineUp: FeedLineUp
    var incidents: [FeedIncident] = []
    /// Why something was left out, a sentence each.
    var faults: [String] = []

    fileprivate mutating func add(_ fault: String) {
      if !faults.contains(fault) { faults.append(fault) }
    }
  }

  private let tokens: [ListToken]
  private let side: Side
  private let hasExtraTime: Bool?
  private var index = 0
  private var reading: Reading
  /// The number of players between dashes.
  private var rows = [0]

  /// Returns a line-up with its substitutions and cards.
  ///
  /// The formation is counted from the dashes if they separate the goalkeeper from ten players in
  /// at least three rows.
  static func read(
    _ tokens: [ListToken], line: Int, side: Side, hasExtraTime: Bool?
  ) throws(ListError) -> Reading {
    var reader = LineUpReader(tokens, line, side, hasExtraTime)
    while reader.index < tokens.count { try reader.takePart() }
    guard !reader.reading.lineUp.starters.isEmpty else {
      throw ListError(reader.reading.faults.first ?? "The line-up names nobody.")
    }
    reader.reading.lineUp.formation = formation(reader.rows)
    return reader.reading
  }

  private init(_ tokens: [ListToken], _ line: Int, _ side: Side, _ hasExtraTime: Bool?) {
    self.tokens = tokens
    self.side = side
    self.hasExtraTime = hasExtraTime
    reading = Reading(lineUp: FeedLineUp(line: line, side: side, starters: []))
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
    case .name(let text): try takeName(text)
    case .unreadable(let reason, let name):
      reading.add(reason)
      if let name { try takeName(name) } else { skipEntry() }
    default: throw ListError("The line-up cannot be read from line \(token.line) on.")
    }
  }

  private mutating func takeName(_ text: String) throws(ListError) {
    guard let coach = Self.coach(text) else { return try takePlayer(text) }
    reading.lineUp.coach = coach
    // A coach or another row follows a semicolon.
    if rows.last == 0 { rows.removeLast() }
  }

  /// Returns the name in `Coach: Name` or `trainer: Name`.
  private static func coach(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let key = PropertyKey.first(in: bytes), Property.isCoach(key) else { return nil }
    let name = bytes[PropertyKey.value(in: bytes)...].words
    return name.isEmpty ? nil : name
  }

  /// Passes what belongs to a starter who cannot be read.
  private mutating func skipEntry() {
    var depth = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .comma, .dash, .semicolon: if depth <= 0 { return }
      default: break
      }
      index += 1
    }
  }

  private mutating func takePlayer(_ name: String) throws(ListError) {
    reading.lineUp.starters.append(name)
    rows[rows.count - 1] += 1
    while index < tokens.count {
      switch tokens[index].kind {
      case .bracket(let text): takeBracket(text, name)
      case .open: try takeSubstitute(for: name)
      case .minute:
        reading.add("Nothing says what happened at the minute beside \(name).")
        index += 1
      default: return
      }
    }
  }

  /// Takes a bracket: `[c]` is the captain; `[Y 88']` and `[R 88']` are cards.
  private mutating func takeBracket(_ text: String, _ name: String) {
    let line = tokens[index].line
    index += 1
    let word = text.prefix { $0 != " " }
    if text.lowercased() == "c" {
      reading.lineUp.captain = name
      return
    }
    guard let colour = ["Y": Card.Colour.yellow, "Y/R": .secondYellow, "R": .red][word] else {
      return reading.add("[\(text)] beside \(name) cannot be read.")
    }
    var cursor = Cursor(Array(text.dropFirst(word.count).utf8))
    cursor.skipBlanks()
    var time: MatchTime?
    if !cursor.isAtEnd {
      time = MinuteMark.take(&cursor)?.time(hasExtraTime: hasExtraTime)
      guard time != nil, cursor.isAtEnd else {
        return reading.add("\(name)'s card has a minute that no match has: [\(text)].")
      }
    }
    reading.incidents.append(
      FeedIncident(line: line, side: side, at: time, .card(player: name, colour: colour)))
  }

  /// Takes `(On 61')`, `(61' On)`, `(On 61' (Next 88'))`: who replaced a player, and who replaced
  /// that one.
  private mutating func takeSubstitute(for starter: String) throws(ListError) {
    var off: String? = starter
    var depth = 0
    while index < tokens.count, tokens[index].kind == .open {
      index += 1
      depth += 1
      off = takeOne(for: off)
    }
    while depth > 0, index < tokens.count, tokens[index].kind == .close {
      index += 1
      depth -= 1
    }
    guard depth == 0 else { throw ListError("The substitution of \(starter) cannot be read.") }
  }

  /// Takes one who came on, and says who that is; nil if that cannot be read, or the player who went
  /// off had come on by a substitution that cannot.
  private mutating func takeOne(for off: String?) -> String? {
    var mark: MinuteMark?
    var name: (text: String, line: Int)?
    var fault: String?
    loop: while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .minute(let minute) where mark == nil: mark = minute
      case .name(let text) where name == nil: name = (text, token.line)
      case .unreadable(let reason, _) where fault == nil: fault = reason
      default: break loop
      }
      index += 1
    }
    if let fault {
      reading.add(fault)
      return nil
    }
    guard let name else {
      reading.add("The substitute\(off.map { " for \($0)" } ?? "") has no name.")
      return nil
    }
    guard let off else {
      reading.add("\(name.text) came on for one whose own substitution cannot be read.")
      return nil
    }
    let time = mark?.time(hasExtraTime: hasExtraTime)
    guard mark == nil || time != nil else {
      reading.add("\(name.text) came on in a minute that no match has.")
      return nil
    }
    reading.incidents.append(
      FeedIncident(
        line: name.line, side: side, at: time, .substitution(off: off, on: name.text)))
    return name.text
  }
}
