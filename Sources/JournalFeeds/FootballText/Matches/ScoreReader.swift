import JournalCore

/// Reads scores: `3-1 (2-0)`, `3-4 pen. 1-1 a.e.t. (1-1, 0-1)`, `1-1 a.e.t. (0-0, 0-0), 4-2 pen.`
enum ScoreReader {
  /// Whether a score such as `3-1` is next.
  static func isPair(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    return pair(&ahead) != nil
  }

  /// Reads two numbers joined by a dash.
  static func pair(_ cursor: inout Cursor) -> Score? {
    cursor.attempt { cursor in
      guard cursor.isAtWordStart || cursor.bytes[cursor.at - 1] == Sign.open,
        let home = cursor.number(1...3), cursor.take(Sign.dash),
        let away = cursor.number(1...3), endsPair(cursor)
      else { return nil }
      return Score(home, away)
    }
  }

  /// Whether a pair ends here: the word ends, or `aet`, `pen`, `p` or `awd` follow without a space.
  private static func endsPair(_ cursor: Cursor) -> Bool {
    guard let next = cursor.peek(), !next.isBlank else { return true }
    if next == Sign.comma || next == Sign.close || next == Sign.bracketEnd { return true }
    var ahead = cursor
    return Self.word(&ahead).map { isLabel($0) || $0 == "p" } ?? false
  }

  /// Reads scores and their labels as far as possible.
  static func read(_ cursor: inout Cursor, into parts: inout ScoreParts) {
    while true {
      let found = cursor.attempt { cursor -> ScoreParts? in
        var copy = parts
        cursor.skipBlanks()
        if !copy.isEmpty, cursor.take(Sign.comma) { cursor.skipBlanks() }
        if cursor.peek() == Sign.open {
          return ScoreParenthesis.read(&cursor, into: &copy) ? copy : nil
        }
        return labelledPair(&cursor, into: &copy) ? copy : nil
      }
      guard let found else { return }
      parts = found
    }
  }

  /// Reads a score with the label after it; each label may occur once.
  private static func labelledPair(_ cursor: inout Cursor, into parts: inout ScoreParts) -> Bool {
    guard let score = pair(&cursor) else { return false }
    let isAttached = cursor.peek()?.isBlank == false
    let label = cursor.attempt { cursor -> String? in
      cursor.skipBlanks()
      return word(&cursor).flatMap { isLabel($0) || (isAttached && $0 == "p") ? $0 : nil }
    }
    if label == "awd" { parts.isAwarded = true }
    guard let label, label != "awd" else {
      guard parts.main == nil, parts.labelled[.extraTime] == nil else { return false }
      parts.main = score
      return true
    }
    if let ending = ExtraTimeWord(label) {
      guard parts.main == nil else { return false }
      (parts.hasExtraTime, parts.extraTimeEnded) = (true, ending.ended)
      return parts.labelled.updateValue(score, forKey: .extraTime) == nil
    }
    return parts.labelled.updateValue(score, forKey: .shootOut) == nil
  }

  private static func isLabel(_ word: String) -> Bool {
    ["pen", "pens", "pso", "awd"].contains(word) || ExtraTimeWord(word) != nil
  }

  /// Reads letters, dots and slashes; returns them in lower case and without dots.
  static func word(_ cursor: inout Cursor) -> String? {
    let run = cursor.run { $0.isLetter || $0 == Sign.dot || $0 == Sign.slash }
    let letters = run.filter { $0 != Sign.dot }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self).lowercased()
  }
}
