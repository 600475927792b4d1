import JournalCore

/// Reads the details of a score in parentheses: `(2-2, 1-0)`, `(aet, win 3-4 on pens)`, `(agg
/// 3-0)`.
enum ScoreParenthesis {
  /// Reads from `(` to `)`; false if the content is something else.
  static func read(_ cursor: inout Cursor, into parts: inout ScoreParts) -> Bool {
    guard cursor.take(Sign.open) else { return false }
    let inside = cursor.run { $0 != Sign.close && $0 != Sign.open }
    guard cursor.take(Sign.close), inside.contains(where: { !$0.isBlank }) else { return false }
    for item in inside.split(whereSeparator: { $0 == Sign.comma || $0 == Sign.semicolon }) {
      let isEmpty = item.allSatisfy(\.isBlank)
      guard isEmpty || read(Cursor(Array(item)), into: &parts) else { return false }
    }
    return true
  }

  /// Reads one item: a score, a label, or both.
  private static func read(_ item: Cursor, into parts: inout ScoreParts) -> Bool {
    var cursor = item
    var names: [String] = []
    var scores: [Score] = []
    cursor.skipBlanks()
    while !cursor.isAtEnd {
      if let score = ScoreReader.pair(&cursor) {
        scores.append(score)
        // A label may follow directly: `1-1aet`.
        if cursor.peek()?.isBlank == false, !scores.isEmpty { names.append(word(&cursor)) }
      } else {
        names.append(word(&cursor))
      }
      cursor.skipBlanks()
    }
    return take(names.filter { !$0.isEmpty }, scores, into: &parts)
  }

  private static func take(_ names: [String], _ scores: [Score], into parts: inout ScoreParts)
    -> Bool
  {
    guard scores.count <= 1 else { return false }
    let phrase = names.filter { $0 != "win" && $0 != "on" }.joined(separator: " ")
    let label = ScoreLabel(phrase: phrase) ?? ScoreLabel(phrase: names.joined(separator: " "))
    guard let score = scores.first else { return label.map { parts.apply($0) } ?? false }
    guard !names.isEmpty else {
      parts.inOrder.append(score)
      return parts.inOrder.count <= 3
    }
    switch label {
    case .shootOut: return parts.set(score, .shootOut)
    case .extraTime(let ended):
      parts.extraTimeEnded = ended
      guard parts.main == nil || parts.main == score else { return false }
      parts.main = nil
      return parts.set(score, .extraTime(ended: ended))
    case .status(let status): return parts.set(score, .status(status))
    case nil:
      guard let label = Self.label(phrase) else { return false }
      return parts.labelled.updateValue(score, forKey: label) == nil
    }
  }

  private static func word(_ cursor: inout Cursor) -> String {
    let word = cursor.run { !$0.isBlank }.filter { $0 != Sign.dot }
    return String(decoding: word, as: UTF8.self).lowercased()
  }

  private static func label(_ phrase: String) -> ScoreParts.Label? {
    switch phrase {
    case "ht", "half-time", "half time", "hz", "halbzeit", "mi-temps", "descanso", "intervalo",
      "pt", "primo tempo":
      .halfTime
    case "ft", "full-time", "full time", "90 min", "after 90": .fullTime
    case "agg", "aggregate": .aggregate
    case "away", "away goals": .awayGoals
    default: nil
    }
  }
}
