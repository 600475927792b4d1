import JournalCore

/// A piece of a list of goals, cards, kicks or players.
struct ListToken {
  /// What a piece is.
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
    /// What stands in brackets.
    case bracket(String)
  }

  var kind: Kind
  /// The line where it stands.
  var line: Int
}
