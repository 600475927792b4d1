/// What separates two teams on a line.
enum Divider {
  case versus
  case score
  /// A word for the status: `n/p`, `w/o`, `awd`.
  case status(StatusWord)

  /// Finds the first divider of a line, after at least one word.
  static func find(from start: Cursor) -> (divider: Divider, at: Int, end: Int)? {
    var cursor = start
    while let byte = cursor.peek(), byte != Sign.place, byte != Sign.bracket, byte != Sign.newline {
      if cursor.at > start.at, cursor.isAtWordStart, !byte.isBlank {
        let at = cursor.at
        if let divider = word(&cursor) { return (divider, at, cursor.at) }
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

  private static func word(_ cursor: inout Cursor) -> Divider? {
    short(&cursor) ?? phrase(&cursor)
  }

  /// Reads words that are no part of a team's name: `Ash abandonné Birch`.
  private static func phrase(_ cursor: inout Cursor) -> Divider? {
    cursor.attempt { cursor in
      guard case .status(let status) = ScoreLabel.take(&cursor), cursor.peek()?.isBlank == true,
        !ScoreReader.isPair(Cursor(cursor.bytes, at: cursor.at + 1))
      else { return nil }
      return .status(StatusWord(status))
    }
  }

  private static func short(_ cursor: inout Cursor) -> Divider? {
    cursor.attempt { cursor in
      let word = String(decoding: cursor.run { !$0.isBlank }.prefix(8), as: UTF8.self)
      guard cursor.peek()?.isBlank == true else { return nil }
      if ["v", "vs", "vs.", "-"].contains(word) { return .versus }
      return StatusWord(inline: word).map { .status($0) }
    }
  }
}
