import JournalCore

/// What a field for the score of a match says.
///
/// Beside `2-1`, tables have a score with its words, as on a line of Football.TXT: `2-1 aet`,
/// `1-1 (4-3 p)`, `5:4 i.E.`; the kicks of a shoot-out around it, `(4) 1–1 (2)`; and a word instead of a
/// score: `w/o`, `P-P`, `-:-`.
struct ScoreField {
  /// The score; empty if there is none.
  private(set) var score = FeedScore()
  /// What became of the match; nil if the field does not say.
  private(set) var status: TableStatus?

  /// Reads a field; nil if it says something else, or contradicts itself.
  init?(_ text: String) {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.dashes[$0] ?? $0 }))
    if let plain = FieldText.score(text) {
      score.fullTime = plain
    } else if !text.contains(where: { $0.isLetter || $0.isNumber }) {
      // A match to come: `-:-`, `? - ?`.
      status = nil
    } else if !text.contains(where: \.isNumber) {
      guard let status = TableStatus(text) else { return nil }
      self.status = status
    } else if let around = Self.shootOutAround(text) {
      score = around
    } else {
      var cursor = Cursor(Array(text.utf8))
      var parts = ScoreParts()
      ScoreReader.read(&cursor, into: &parts)
      cursor.skipBlanks()
      guard cursor.isAtEnd, let read = parts.score, read.final != nil || read.shootOut != nil else {
        return nil
      }
      score = read
      status = parts.status.map { TableStatus($0) }
    }
  }

  /// Returns the score of a field that holds one alone, such as `3-3 (a.e.t.)` in a column for extra time,
  /// or `4-3 pens` in one for kicks; nil if it says anything else.
  func score(of item: ColumnMap.Item) -> Score? {
    guard status == nil, score.halfTime == nil else { return nil }
    switch item {
    case .extraTimeScore:
      guard score.shootOut == nil, score.extraTime == nil || score.fullTime == nil else {
        return nil
      }
      return score.final
    case .pensScore:
      guard !score.hasExtraTime, score.shootOut == nil || score.final == nil else { return nil }
      return score.shootOut ?? score.final
    default: return score.hasExtraTime || score.shootOut != nil ? nil : score.final
    }
  }

  private static let dashes: [Unicode.Scalar: Unicode.Scalar] = [
    "–": "-", "—": "-", "−": "-", "‑": "-", "\u{A0}": " ",
  ]

  /// Returns `(4) 1-1 (2)`: a score, with or without extra time, between the kicks of a shoot-out.
  private static func shootOutAround(_ text: String) -> FeedScore? {
    guard let match = text.wholeMatch(of: /\((\d+)\)\s*(.+?)\s*\((\d+)\)/),
      let home = FieldText.goals(String(match.1)), let away = FieldText.goals(String(match.3)),
      let played = FieldText.score(String(match.2))
    else { return nil }
    var score = FeedScore()
    score.unspecified = played
    score.shootOut = Score(home, away)
    score.shootOutWinner = score.shootOut?.leader
    return score
  }
}
