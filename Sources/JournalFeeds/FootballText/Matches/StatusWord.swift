import JournalCore

/// A word for the status of a match, between the teams or in brackets.
struct StatusWord {
  var status: FeedMatch.Status
  /// The side that benefits from a walkover.
  var winner: Side?

  /// Reads a word between two teams, in lower case or capitals: `n/p`, `w/o`, `o/w`, `awd.`, `abd`.
  init?(inline word: String) {
    guard word == word.lowercased() || word == word.uppercased() else { return nil }
    var name = word.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    switch name {
    case "n/p", "canc": status = .cancelled
    case "w/o": (status, winner) = (.walkover, .home)
    case "o/w": (status, winner) = (.walkover, .away)
    case "awd": status = .awarded
    case "abd", "aban", "susp": status = .abandoned
    case "ppd", "pst", "pstp", "postp": status = .postponed
    default: return nil
    }
  }

  /// Reads a word that starts a note in brackets: `cancelled`, `awarded`, `postponed`.
  init?(note word: String) {
    switch word.lowercased() {
    case "cancelled", "canceled", "n/p", "abgesagt", "annulé", "cancelado": status = .cancelled
    case "postponed", "verlegt", "reporté", "aplazado", "rinviata", "adiado": status = .postponed
    case "abandoned", "suspended", "abgebrochen", "arrêté", "suspendido", "sospesa":
      status = .abandoned
    case "awarded": status = .awarded
    case "annulled", "void", "voided": status = .annulled
    case "walkover": status = .walkover
    default:
      guard let short = StatusWord(inline: word.lowercased()) else { return nil }
      self = short
    }
  }
}
