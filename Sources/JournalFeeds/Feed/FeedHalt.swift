public import JournalCore

/// How an abandoned match broke off, as far as a source says.
public struct FeedHalt: Hashable, Sendable {
  /// The score at the break.
  public var score: Score?
  /// The minute of the break.
  public var minute: Int?
  /// Whether the score at the break was left to stand as the result.
  public var stands = false

  /// Creates a break of which nothing is known.
  init() {}

  /// Reads a note such as `abandoned at 1-1 in 65'; result stood`; nil if it says none of this.
  public init?(note: String) {
    var cursor = Cursor(Array(note.utf8))
    var word = ""
    var words: [String] = []
    while !cursor.isAtEnd {
      cursor.skipBlanks()
      if score == nil, let found = ScoreReader.pair(&cursor) {
        score = found
      } else if let number = cursor.number(1...3) {
        let isMinute = cursor.take(Sign.tick) || cursor.peek()?.isLetter == true
        var ahead = cursor
        ahead.skipBlanks()
        let unit = ahead.letters()
        let isUnit = ["min", "mins", "minute", "minutes", "th", "st", "nd", "rd"].contains(unit)
        if minute == nil, (1...120).contains(number), isMinute || isUnit || word == "minute" {
          minute = number
        }
      }
      let next = cursor.run { !$0.isBlank }.filter(\.isLetter)
      word = next.words.lowercased()
      if !word.isEmpty { words.append(word) }
      cursor.skipBlanks()
    }
    let said = words.joined(separator: " ")
    stands =
      [
        "result stood", "result stands", "score stood", "score stands", "result counted",
        "result counts", "result allowed to stand", "score allowed to stand", "result upheld",
      ].contains { said.contains($0) }
    if score == nil, minute == nil, !stands { return nil }
  }
}
