/// Splits a list into names, minutes, scores, marks and separators.
struct ListTokenizer {
  private var cursor: Cursor
  private let numbers: [Int]
  private var lineIndex: Int
  private var tokens: [ListToken] = []

  /// Returns the tokens of a statement from a byte on.
  ///
  /// - Throws: `ListError` if a character is not one of the format.
  static func tokens(_ statement: Statement, from start: Int) throws(ListError) -> [ListToken] {
    var tokenizer = ListTokenizer(statement, start)
    while try tokenizer.step() {}
    return tokenizer.tokens
  }

  private init(_ statement: Statement, _ start: Int) {
    cursor = Cursor(statement.bytes, at: start)
    numbers = statement.numbers
    lineIndex = statement.bytes[..<start].count { $0 == Sign.newline }
  }

  private mutating func step() throws(ListError) -> Bool {
    while let byte = cursor.peek(), byte.isBlank {
      if byte == Sign.newline { lineIndex += 1 }
      cursor.at += 1
    }
    guard let byte = cursor.peek() else { return false }
    if let kind = separator(byte) {
      cursor.at += 1
      add(kind)
    } else if byte == Sign.bracket {
      try takeBracket()
    } else if byte == Sign.open, let mark = GoalMark.take(&cursor, isAttached: false) {
      add(mark)
    } else if byte == Sign.open {
      cursor.at += 1
      add(.open)
    } else {
      takeWords()
    }
    return true
  }

  private mutating func add(_ kind: ListToken.Kind) {
    tokens.append(ListToken(kind: kind, line: numbers[min(lineIndex, numbers.count - 1)]))
  }

  private func separator(_ byte: UInt8) -> ListToken.Kind? {
    switch byte {
    case Sign.comma: return .comma
    case Sign.semicolon: return .semicolon
    case Sign.close: return .close
    case Sign.dash:
      let next = cursor.peek(1)
      let ends =
        next == nil || next?.isBlank == true || next == Sign.semicolon
        || next == Sign.close
      return ends ? .dash : nil
    default: return nil
    }
  }

  private mutating func takeBracket() throws(ListError) {
    cursor.at += 1
    let inside = cursor.run { $0 != Sign.bracketEnd && $0 != Sign.newline }
    guard cursor.take(Sign.bracketEnd) else { throw ListError("A bracket is not closed.") }
    add(.bracket(inside.words))
  }

  /// Takes a minute with its mark, a score, or a name of one or more words.
  private mutating func takeWords() {
    if let minute = MinuteMark.take(&cursor) {
      add(.minute(minute))
      takeMark()
    } else if let score = ScoreReader.pair(&cursor) {
      add(.score(score))
    } else {
      takeName()
    }
  }

  private mutating func takeMark() {
    let isAttached = cursor.peek()?.isBlank == false
    let mark = cursor.attempt { cursor -> ListToken.Kind? in
      while cursor.take(Sign.space) {}
      return GoalMark.take(&cursor, isAttached: isAttached)
    }
    if let mark { add(mark) }
  }

  /// Takes words separated by single spaces; a minute, a score or a separator ends the name.
  ///
  /// A word may be neither a name nor a minute nor a score: `45+999'`, `12.30`.
  private mutating func takeName() {
    let start = cursor.at
    while true {
      _ = cursor.run { !$0.isBlank && !Self.endsName($0) }
      // A sign without a meaning here is part of the name.
      if cursor.at == start { cursor.at += 1 }
      guard cursor.peek() == Sign.space, let next = cursor.peek(1), !next.isBlank,
        !Self.endsName(next)
      else { break }
      var ahead = cursor
      ahead.at += 1
      if Self.isDash(ahead) { break }
      if MinuteMark.take(&ahead) != nil || ScoreReader.isPair(ahead) { break }
      cursor.at += 1
    }
    let name = cursor.bytes[start..<cursor.at].words
    if let figure = Figures.first(in: name) {
      let text = name == figure ? "" : " in \"\(name)\""
      add(
        .unreadable(
          "\"\(figure)\"\(text) is neither a minute nor a score.", name: Figures.name(in: name)))
    } else {
      add(.name(name))
    }
  }

  /// Whether a dash that stands alone is next.
  private static func isDash(_ ahead: Cursor) -> Bool {
    ahead.peek() == Sign.dash && (ahead.peek(1)?.isBlank ?? true)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case Sign.comma, Sign.semicolon, Sign.open, Sign.close, Sign.bracket: true
    default: false
    }
  }
}
