public import JournalCore

/// For whom a report is written: it changes words, subjects and order, never a fact.
public enum Tone: String, Word {
  /// For nobody in particular.
  case neutral
  /// For those who hold with the team at home.
  case home
  /// For those who hold with the team away.
  case away

  /// Whose side the readers are on; nil for nobody's.
  var side: Side? {
    switch self {
    case .neutral: nil
    case .home: .home
    case .away: .away
    }
  }

  /// Words for the side of the winner, or of the loser.
  func licences(winner: Side) -> Set<Licence> {
    side.map { $0 == winner ? [.forWinner] : [.forLoser] } ?? []
  }
}
