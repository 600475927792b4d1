public import JournalCore

/// The readers for whom a report is written. It changes words, subjects and order, but never a
/// fact.
public enum Tone: String, Word {
  /// For neutral readers.
  case neutral
  /// For supporters of the home side.
  case home
  /// For supporters of the away side.
  case away

  /// The side that the readers support; nil if neither.
  var side: Side? {
    switch self {
    case .neutral: nil
    case .home: .home
    case .away: .away
    }
  }

  /// The licences for words in favour of the winner, or of the loser.
  func licences(winner: Side) -> Set<Licence> {
    side.map { $0 == winner ? [.forWinner] : [.forLoser] } ?? []
  }
}
