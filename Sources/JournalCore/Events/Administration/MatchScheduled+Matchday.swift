extension MatchScheduled {
  /// The matchday as recorded, otherwise the number in the name of the round (`Matchday 10`); nil
  /// if neither gives one.
  public var numberedMatchday: Int? { matchday ?? round.flatMap { Self.matchday(named: $0) } }

  /// The number in the name of a round that can only be a matchday: `Matchday 10`, `10. Spieltag`,
  /// `Jornada 10`; nil for other names.
  public static func matchday(named round: String) -> Int? {
    numbered(round).flatMap { word, number in matchdays.contains(word) ? number : nil }
  }

  /// The number in the name of a round that is a matchday in a league and a round in a cup: `Round 10`,
  /// `Runde 10`, `10`; nil for other names.
  ///
  /// - Returns: the word as it is folded, empty for a number alone, and the number.
  public static func numberedRound(named round: String) -> (word: String, number: Int)? {
    numbered(round).flatMap { word, number in
      word.isEmpty || rounds.contains(word) ? (word, number) : nil
    }
  }

  /// Splits a name such as `Round 10`, `10. Runde`, `3ª giornata`, `10` into its word and its number.
  private static func numbered(_ name: String) -> (word: String, number: Int)? {
    let parts = SlugMint.fold(name).split(separator: "-").map(String.init)
    guard parts.count <= 2, let first = parts.first, let last = parts.last else { return nil }
    if let number = number(parts.count == 1 ? Substring(first) : Substring(last)) {
      return (parts.count == 1 ? "" : first, number)
    }
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    guard parts.count == 2, ordinals.contains(String(first.dropFirst(digits.count))),
      let number = number(digits)
    else { return nil }
    return (last, number)
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...2).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(digits).flatMap { (1...99).contains($0) ? $0 : nil }
  }

  /// What stands behind the number of an ordinal, in English, French, Italian, Portuguese and Spanish.
  private static let ordinals: Set = [
    "", "a", "o", "e", "eme", "er", "re", "ere", "st", "nd", "rd", "th",
  ]

  /// Words for the day of a league, folded as slugs are.
  private static let matchdays: Set = [
    "matchday", "matchweek", "gameweek", "week", "spieltag", "jornada", "journee", "giornata",
    "rodada", "speelronde", "fecha", "omgang", "kolejka",
  ]

  /// Words for the day of a league that are also words for the round of a cup.
  private static let rounds: Set = ["round", "runde", "ronde", "ronda", "kierros"]
}
