import JournalCore

/// Reads the details of a score in parentheses: `(2-2, 1-0)`, `(aet, win 3-4 on pens)`, `(agg
/// 3-0)`.
enum ScoreParenthesis {
  /// Reads from `(` to `)`; false if the content is something else.
  static func read(_ cursor: inout Cursor, into parts: inout ScoreParts) -> Bool {
    guard cursor.take(Sign.open) else { return false }
    let inside = cursor.run { $0 != Sign.close && $0 != Sign.open && $0 != Sign.semicolon }
    guard cursor.take(Sign.close), inside.contains(where: { !$0.isBlank }) else { return false }
    for item in inside.split(separator: Sign.comma) {
      let words = item.split(whereSeparator: \.isBlank)
      guard words.isEmpty || read(words, into: &parts) else { return false }
    }
    return true
  }

  /// Reads one item: a score, a label, or both.
  private static func read(_ words: [ArraySlice<UInt8>], into parts: inout ScoreParts) -> Bool {
    let names = words.filter { pair($0) == nil }.map { name($0) }
    let scores = words.compactMap { pair($0) }
    guard scores.count <= 1 else { return false }
    let phrase = names.filter { $0 != "win" && $0 != "on" }.joined(separator: " ")
    if let ending = ExtraTimeWord(phrase), scores.isEmpty {
      (parts.hasExtraTime, parts.extraTimeEnded) = (true, ending.ended)
      return true
    }
    guard let score = scores.first else { return false }
    guard !names.isEmpty else {
      parts.inOrder.append(score)
      return parts.inOrder.count <= 3
    }
    guard let label = label(phrase) else { return false }
    return parts.labelled.updateValue(score, forKey: label) == nil
  }

  private static func pair(_ word: ArraySlice<UInt8>) -> Score? {
    var cursor = Cursor(Array(word))
    guard let score = ScoreReader.pair(&cursor), cursor.isAtEnd else { return nil }
    return score
  }

  private static func name(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.filter { $0 != Sign.dot }, as: UTF8.self).lowercased()
  }

  private static func label(_ phrase: String) -> ScoreParts.Label? {
    switch phrase {
    case "ht": .halfTime
    case "ft": .fullTime
    case "pen", "pens", "p", "pso", "penalties": .shootOut
    case "agg", "aggregate": .aggregate
    case "away", "away goals": .awayGoals
    default: nil
    }
  }
}
