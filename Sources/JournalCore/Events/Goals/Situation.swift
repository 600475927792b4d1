/// The play that led to an attempt.
public enum Situation: String, Word {
  case open, penalty
  case directFreeKick = "direct-free-kick"
  case freeKick = "free-kick"
  case corner
  case throwIn = "throw-in"
  case counter, rebound

  /// The words for a line of a log.
  var words: String {
    switch self {
    case .open: "open play"
    case .corner: "from a corner"
    case .throwIn: "from a throw-in"
    case .counter: "on the counter"
    default: rawValue
    }
  }
}
