import JournalCore

/// Whether a round is one of a knock-out, as its name goes.
enum KnockOutRounds {
  private static let others: Set<String> = [
    "group", "groups", "grp", "matchday", "matchdays", "league", "regular", "season", "robin",
    "gameweek", "week", "table", "apertura", "clausura", "jornada", "journee", "spieltag",
    "giornata", "friendly", "friendlies", "pool", "day",
  ]

  /// Anything that is no group, matchday or league; a bare `Round 12` is a matchday.
  static func isKnockOut(_ round: String) -> Bool {
    let words = SlugMint.fold(round).split(separator: "-").map(String.init)
    guard !words.isEmpty, !words.contains(where: others.contains) else { return false }
    return !(words.count == 2 && words[0] == "round" && Int(words[1]) != nil)
  }
}
