import JournalCore

/// Reads scores: `3-1 (2-0)`, `3:1`, `3 x 1`, `3-4 pen. 1-1 a.e.t. (1-1, 0-1)`,
/// `2-2 (1-1, 1-0) n.V. 5-4 i.E.`
enum ScoreReader {
  /// Whether a score such as `3-1` is next.
  static func isPair(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    return pair(&ahead) != nil
  }

  /// Reads two numbers joined by a dash, a colon or an `x`.
  static func pair(_ cursor: inout Cursor) -> Score? {
    guard cursor.isAtWordStart || cursor.bytes[cursor.at - 1] == Sign.open else { return nil }
    return cursor.attempt(tight) ?? cursor.attempt(spaced)
  }

  private static func tight(_ cursor: inout Cursor) -> Score? {
    guard let home = cursor.number(1...3), let sign = sign(&cursor) else { return nil }
    let start = cursor.at
    guard let away = cursor.number(1...3), endsPair(cursor) else { return nil }
    // `15:30` is a time of day.
    guard sign != Sign.colon || cursor.at - start == 1 else { return nil }
    return Score(home, away)
  }

  /// Reads `2 - 1`; numbers as in `Mainz 05 - 60 München` are parts of names.
  private static func spaced(_ cursor: inout Cursor) -> Score? {
    guard let home = goals(&cursor) else { return nil }
    var hasSpace = false
    while cursor.take(Sign.space) { hasSpace = true }
    guard sign(&cursor) != nil else { return nil }
    while cursor.take(Sign.space) { hasSpace = true }
    guard hasSpace else { return nil }
    guard let away = goals(&cursor), endsPair(cursor) else { return nil }
    return Score(home, away)
  }

  private static func goals(_ cursor: inout Cursor) -> Int? {
    let isZero = cursor.peek() == UInt8(ascii: "0")
    let start = cursor.at
    guard let goals = cursor.number(1...2), goals <= 40, !isZero || cursor.at - start == 1 else {
      return nil
    }
    return goals
  }

  private static func sign(_ cursor: inout Cursor) -> UInt8? {
    guard let next = cursor.peek(),
      [Sign.dash, Sign.colon, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(next)
    else { return nil }
    cursor.at += 1
    return next
  }

  /// Whether a pair ends here: the word ends, or a label such as `aet` or `p` follows directly.
  private static func endsPair(_ cursor: Cursor) -> Bool {
    guard let next = cursor.peek(), !next.isBlank else { return true }
    if [Sign.comma, Sign.semicolon, Sign.close, Sign.bracketEnd].contains(next) { return true }
    var ahead = cursor
    return label(&ahead) != nil
  }

  /// Reads a label that follows a score, directly or after spaces.
  private static func label(_ cursor: inout Cursor) -> ScoreLabel? {
    let isAttached = cursor.peek()?.isBlank == false
    return cursor.attempt { cursor in
      cursor.skipBlanks()
      if let label = ScoreLabel.take(&cursor) { return label }
      if cursor.take(Sign.open) {
        let label = ScoreLabel.take(&cursor)
        return cursor.take(Sign.close) ? label : nil
      }
      guard isAttached, cursor.letters() == "p" else { return nil }
      _ = cursor.take(Sign.dot)
      return cursor.peek()?.isLetter == true ? nil : .shootOut
    }
  }

  /// Reads scores and their labels as far as possible.
  static func read(_ cursor: inout Cursor, into parts: inout ScoreParts) {
    while true {
      let found = cursor.attempt { cursor -> ScoreParts? in
        var copy = parts
        cursor.skipBlanks()
        let hasComma = !copy.isEmpty && cursor.take(Sign.comma)
        if hasComma { cursor.skipBlanks() }
        if cursor.peek() == Sign.open {
          return ScoreParenthesis.read(&cursor, into: &copy) ? copy : nil
        }
        let isRead =
          isPair(cursor)
          ? labelledPair(&cursor, into: &copy) : loose(&cursor, hasComma, into: &copy)
        return isRead ? copy : nil
      }
      guard let found else { return }
      parts = found
    }
  }

  /// Reads a score with the label after it; each label may occur once.
  private static func labelledPair(_ cursor: inout Cursor, into parts: inout ScoreParts) -> Bool {
    guard let score = pair(&cursor) else { return false }
    guard let label = label(&cursor) else { return parts.setMain(score) }
    guard label == .shootOut, let next = next(cursor) else { return parts.set(score, label) }
    // No shoot-out ends level: in `2-2 pens 5-4` the label belongs to the second score.
    if score.leader == nil, !next.isLabelled {
      cursor = next.end
      return parts.setMain(score) && parts.set(next.score, .shootOut)
    }
    // Neither of two decided scores says which is which: `2-1 pens 5-4`.
    return (next.isLabelled || next.score.leader == nil) && parts.set(score, label)
  }

  /// Reads a label that stands apart: `2-2 (1-1, 1-0) n.V.`, `1-1, pens 5-4`.
  private static func loose(
    _ cursor: inout Cursor, _ hasComma: Bool, into parts: inout ScoreParts
  ) -> Bool {
    guard let label = ScoreLabel.take(&cursor) else { return false }
    let next = next(cursor)
    if let next, !next.isLabelled, hasComma || parts.main == nil || label == .shootOut {
      cursor = next.end
      return parts.set(next.score, label)
    }
    return parts.apply(label)
  }

  /// Returns the score that follows, where it ends, and whether it has a label of its own.
  private static func next(_ cursor: Cursor) -> (score: Score, end: Cursor, isLabelled: Bool)? {
    var ahead = cursor
    ahead.skipBlanks()
    guard let score = pair(&ahead) else { return nil }
    var after = ahead
    return (score, ahead, label(&after) != nil)
  }
}
