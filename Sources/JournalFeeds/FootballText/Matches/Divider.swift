/// What separates two teams on a line.
enum Divider {
  case versus
  case score
  /// A code for the status: `n/p`, `w/o`, `awd`; it may be part of a sentence.
  case status(StatusWord, isSentence: Bool)
  /// Words for the status: `postponed`, `abgesagt`. Any words may stand around them, and only what
  /// else the file says shows that those are two teams.
  case phrase(StatusWord)

  /// Finds the first divider of a line, after at least one word; nil if there is none, or the line
  /// is a sentence about a match.
  static func find(from start: Cursor) -> (divider: Divider, at: Int, end: Int)? {
    var cursor = start
    while let byte = cursor.peek(), byte != Sign.place, byte != Sign.bracket, byte != Sign.newline {
      if cursor.at > start.at, cursor.isAtWordStart, !byte.isBlank {
        let at = cursor.at
        let before = cursor.bytes[start.at..<at].words
        if let divider = short(&cursor, before) { return divider.map { ($0, at, cursor.at) } }
        if let status = phrase(&cursor, behind: cursor.bytes[start.at..<at]) {
          let isSentence = StatusSentence.isOne(before: before, after: cursor.rest)
          return isSentence ? nil : (.phrase(status), at, cursor.at)
        }
        if ScoreReader.isPair(cursor) { return (.score, at, at) }
      }
      cursor.at += 1
    }
    return nil
  }

  /// Whether a line has a sign with a space on each side.
  static func stands(_ sign: UInt8, in bytes: [UInt8]) -> Bool {
    guard bytes.count >= 3 else { return false }
    return (1..<bytes.count - 1).contains {
      bytes[$0] == sign && bytes[$0 - 1] == Sign.space && bytes[$0 + 1] == Sign.space
    }
  }

  /// Reads words that are no part of a team's name: `Ash abandonné Birch`. Short ones may be:
  /// `malmö ff v aik`.
  private static func phrase(
    _ cursor: inout Cursor, behind name: ArraySlice<UInt8>
  ) -> StatusWord? {
    cursor.attempt { cursor in
      let at = cursor.at
      guard case .status = ScoreLabel.take(&cursor, behind: name), cursor.peek()?.isBlank == true,
        !ScoreReader.isPair(Cursor(cursor.bytes, at: cursor.at + 1))
      else { return nil }
      return StatusWord(phrase: cursor.bytes[at..<cursor.at].words)
    }
  }

  /// Reads a sign or a code. The inner nil is a code whose line names no two teams: `Match abd Fog`.
  private static func short(_ cursor: inout Cursor, _ before: String) -> Divider?? {
    cursor.attempt { cursor -> Divider?? in
      let word = Self.word(&cursor)
      guard cursor.peek()?.isBlank == true else { return nil }
      if StatusSentence.signs.contains(word) { return .versus }
      guard let status = StatusWord(inline: word) else { return nil }
      // Behind the code of `al abd v aik` are two dividers: it is left to the words, which refuse it.
      var ahead = cursor
      ahead.skipBlanks()
      guard !StatusSentence.signs.contains(Self.word(&ahead)) else { return nil }
      guard !StatusSentence.isAboutMatch(before.split(separator: " ")) else { return .some(nil) }
      let isSentence = StatusSentence.isOne(before: before, after: cursor.rest)
      return .status(status, isSentence: isSentence)
    }
  }

  private static func word(_ cursor: inout Cursor) -> String {
    String(decoding: cursor.run { !$0.isBlank }.prefix(8), as: UTF8.self)
  }
}
