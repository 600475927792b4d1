import JournalCore

/// Joins lines that belong together into statements.
///
/// A statement continues while a parenthesis or bracket is open. A property (`Referee: ...`) also
/// continues after a comma, a semicolon or a dash. An empty line always ends it.
struct StatementJoiner {
  private var lines: LineScanner
  /// The line after the statement.
  private var ahead: TextLine?

  init(_ lines: LineScanner) throws(Refusal) {
    self.lines = lines
    ahead = try self.lines.next()
  }

  /// Returns the next statement; nil at the end.
  ///
  /// - Throws: `Refusal` if a line is too long or not UTF-8.
  mutating func next() throws(Refusal) -> Statement? {
    guard let first = ahead else { return nil }
    var statement = Statement(first)
    ahead = try lines.next()
    guard statement.kind == .text, !Self.isHeading(statement.bytes) else { return statement }
    let isNote = PropertyKey.first(in: statement.bytes).map(Property.isNote) ?? false
    let isProperty = PropertyKey.first(in: statement.bytes) != nil
    var depth = Self.depth(of: statement.bytes)
    while statement.numbers.count < FootballText.statementLimit, let line = ahead,
      line.kind == .text
    {
      let goesOn = depth > 0 || (isProperty && Self.endsOpen(statement.bytes))
      guard isNote ? Self.isIndented(line) : goesOn && !Self.startsAnew(line) else { break }
      statement.append(line)
      depth += Self.depth(of: line.bytes)
      ahead = try lines.next()
    }
    return statement
  }

  /// Whether a line is a heading, which never continues.
  private static func isHeading(_ bytes: [UInt8]) -> Bool {
    var cursor = Cursor(bytes)
    cursor.skipBlanks()
    return cursor.peek() == Sign.equals || RoundLine.takeMarker(&cursor)
  }

  /// Returns the number of parentheses and brackets opened, minus those closed.
  private static func depth(of bytes: [UInt8]) -> Int {
    bytes.reduce(0) { depth, byte in
      switch byte {
      case Sign.open, Sign.bracket: depth + 1
      case Sign.close, Sign.bracketEnd: depth - 1
      default: depth
      }
    }
  }

  private static func endsOpen(_ bytes: [UInt8]) -> Bool {
    let last = bytes.last { !$0.isBlank }
    return last == Sign.comma || last == Sign.semicolon || last == Sign.dash
  }

  private static func isIndented(_ line: TextLine) -> Bool {
    line.bytes.first == Sign.space && PropertyKey.first(in: line.bytes) == nil
  }

  /// Whether a score stands in a column of its own behind names, and not behind a scorer.
  private static func hasScoreColumn(_ line: TextLine) -> Bool {
    var cursor = Cursor(line.bytes)
    cursor.skipBlanks()
    let start = cursor.at
    while let byte = cursor.peek(),
      ![Sign.comma, Sign.semicolon, Sign.tick, Sign.open].contains(byte)
    {
      let before = line.bytes[start..<cursor.at]
      if before.count > 2, before.suffix(2).allSatisfy(\.isBlank), ScoreReader.isPair(cursor) {
        return true
      }
      cursor.at += 1
    }
    return false
  }

  /// Whether a line cannot be part of a list; a missing parenthesis must not swallow a match.
  private static func startsAnew(_ line: TextLine) -> Bool {
    var cursor = Cursor(line.bytes)
    cursor.skipBlanks()
    if cursor.peek() == Sign.equals || RoundLine.takeMarker(&cursor) { return true }
    if cursor.peek() == Sign.open { return true }
    if let key = PropertyKey.first(in: line.bytes) { return !Property.isCoach(key) }
    if MatchOpening.read(&cursor).isAnything { return true }
    if hasScoreColumn(line) { return true }
    return line.bytes.contains(Sign.place) || Divider.stands(UInt8(ascii: "v"), in: line.bytes)
  }
}
