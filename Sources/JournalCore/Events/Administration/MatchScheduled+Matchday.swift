extension MatchScheduled {
  /// The matchday as recorded, otherwise the number in the name of the round (`Matchday 10`); nil
  /// if neither gives one.
  public var numberedMatchday: Int? { matchday ?? round.flatMap { Self.matchday(named: $0) } }

  /// The number in the name of a round: `Matchday 10` is 10; nil for other names.
  public static func matchday(named round: String) -> Int? {
    let words = SlugMint.fold(round).split(separator: "-")
    return words.count == 2 && words[0] == "matchday" ? Int(words[1]) : nil
  }
}
