import JournalCore

/// Tells knock-out rounds from others by their names.
enum KnockOutRounds {
  private static let others: Set<String> = [
    "group", "groups", "grp", "matchday", "matchdays", "league", "regular", "season", "robin",
    "gameweek", "week", "table", "apertura", "clausura", "jornada", "journee", "spieltag",
    "giornata", "friendly", "friendlies", "pool", "day",
  ]

  /// Whether a round is anything but a group, a matchday or a league.
  ///
  /// A bare `Round 12` is a matchday, unless the competition has a final and at most nine numbered
  /// rounds, as in a cup.
  static func isKnockOut(_ round: String, among rounds: Set<String>) -> Bool {
    guard let number = number(of: round) else { return isKnockOut(round) }
    let highest = rounds.compactMap { self.number(of: $0) }.max() ?? number
    return highest <= 9 && rounds.contains { SlugMint.fold($0) == "final" }
  }

  private static func isKnockOut(_ round: String) -> Bool {
    let words = SlugMint.fold(round).split(separator: "-").map(String.init)
    return !words.isEmpty && !words.contains(where: others.contains)
  }

  /// Returns the number of a round that has only a number.
  private static func number(of round: String) -> Int? {
    let words = SlugMint.fold(round).split(separator: "-")
    return words.count == 2 && words[0] == "round" ? Int(words[1]) : nil
  }
}
