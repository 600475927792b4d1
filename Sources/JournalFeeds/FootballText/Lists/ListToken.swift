import JournalCore

/// A token in a list of goals, cards, kicks or players.
struct ListToken {
  /// The kind of token.
  enum Kind: Equatable {
    case name(String)
    case minute(MinuteMark)
    case score(Score)
    case penalty
    case own
    case comma
    case semicolon
    case dash
    case open
    case close
    /// The text in a bracket.
    case bracket(String)
    /// A name with a word of digits that is neither a minute nor a score.
    case unreadable(String)
  }

  var kind: Kind
  /// The line of the token.
  var line: Int
}
