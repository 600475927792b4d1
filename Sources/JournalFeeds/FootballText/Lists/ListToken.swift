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
    /// A word of digits that is neither a minute nor a score, as a reason says, with the name beside it
    /// if there is one.
    case unreadable(String, name: String?)
  }

  var kind: Kind
  /// The line of the token.
  var line: Int
}
