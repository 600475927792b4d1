import JournalCore

/// What a field for the outcome of a match says: `H`, `D`, `A`, `home team win`, `draw`.
struct ResultField {
  /// The side that won; nil if nobody did.
  private let winner: Side?

  /// The outcome of a side that won.
  init(winner: Side) { self.winner = winner }

  /// Reads a field; nil if it is no outcome.
  init?(_ text: String) {
    switch text.lowercased().filter(\.isLetter) {
    case "h", "home", "homewin", "hometeamwin", "homewins", "hw": winner = .home
    case "a", "away", "awaywin", "awayteamwin", "awaywins", "aw": winner = .away
    case "d", "draw", "drawn", "x", "tie": winner = nil
    default:
      guard text == "1" || text == "2" else { return nil }
      winner = text == "1" ? .home : .away
    }
  }

  /// Whether a score may have that outcome: after 90 minutes, after extra time or on penalties.
  func fits(_ score: FeedScore) -> Bool {
    let scores = [score.fullTime, score.extraTime, score.unspecified].compactMap(\.self)
    return scores.contains { $0.leader == winner }
      || (winner != nil && score.shootOutWinner == winner)
  }

  /// Whether a score at half-time has that outcome.
  func fits(atHalfTime score: Score) -> Bool { score.leader == winner }

  /// The outcome in words, with their article.
  var words: String {
    switch winner {
    case .home: "a home win"
    case .away: "an away win"
    case nil: "a draw"
    }
  }
}
