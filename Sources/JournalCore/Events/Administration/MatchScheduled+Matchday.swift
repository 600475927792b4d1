extension MatchScheduled {
  /// The matchday: as it is recorded, else the number in the name of its round (`Matchday 10`); nil
  /// where neither says it.
  public var numberedMatchday: Int? { matchday ?? round.flatMap { Self.matchday(named: $0) } }

  /// `Matchday 10` is 10; nil for other names.
  public static func matchday(named round: String) -> Int? {
    let words = SlugMint.fold(round).split(separator: "-")
    return words.count == 2 && words[0] == "matchday" ? Int(words[1]) : nil
  }
}
