import JournalCore

extension MatchNotes {
  /// Reads `aet; Switzerland won 5-4 on penalties`, in which the winner's kicks come first.
  static func isAboutScore(
    _ note: String, _ parts: inout ScoreParts, _ teams: [FeedTeam]
  ) -> Bool {
    var copy = parts
    let items = note.split(whereSeparator: { $0 == ";" || $0 == "," })
    guard !items.isEmpty else { return false }
    for item in items {
      let words = item.split(separator: " ")
      let phrase = words.joined(separator: " ").lowercased().filter { $0 != "." }
      if let label = ScoreLabel(phrase: phrase), case .extraTime = label {
        guard copy.apply(label) else { return false }
      } else if !isAboutKicks(words, &copy, teams), !isLabelled(words, &copy) {
        return false
      }
    }
    parts = copy
    return true
  }

  /// Reads `4-3 on penalties`: kicks without a winner's name, home first as every other score.
  private static func isLabelled(_ words: [Substring], _ parts: inout ScoreParts) -> Bool {
    guard words.count > 1 else { return false }
    var cursor = Cursor(Array("(\(words.joined(separator: " ")))".utf8))
    var copy = parts
    guard ScoreParenthesis.read(&cursor, into: &copy), cursor.isAtEnd else { return false }
    // A note that begins with a status has more to say: `awarded 3-0`.
    guard copy.status == parts.status || ScoreReader.isPair(Cursor(Array(words[0].utf8))) else {
      return false
    }
    parts = copy
    return true
  }

  /// Reads `Birch wins on penalties`, `Birch won 5-4 on pens`, `Birch win (5-4 pens)`.
  private static func isAboutKicks(
    _ words: [Substring], _ parts: inout ScoreParts, _ teams: [FeedTeam]
  ) -> Bool {
    let verbs = ["won", "win", "wins", "winners", "winner", "advance", "advances", "advanced"]
    guard let won = words.firstIndex(where: { verbs.contains($0.lowercased()) }),
      let side = side(of: words[..<won].joined(separator: " "), teams)
    else { return false }
    var kicks: [Score] = []
    var said = ""
    var cursor = Cursor(Array(words[(won + 1)...].joined(separator: " ").utf8))
    while !cursor.isAtEnd {
      cursor.skipBlanks()
      while cursor.take(Sign.open) || cursor.take(Sign.close) {}
      if let score = ScoreReader.pair(&cursor) {
        kicks.append(score)
      } else {
        said += cursor.run { !$0.isBlank && $0 != Sign.open && $0 != Sign.close }.words + " "
      }
      cursor.skipBlanks()
    }
    let phrase = said.utf8.words.lowercased()
    guard isOfShootOut(phrase), kicks.count <= 1 else { return false }
    guard let score = kicks.first else {
      parts.shootOutWinner = side
      return true
    }
    guard score.leader != nil else { return false }
    let fits = score.leader == .home ? score : Score(score.away, score.home)
    parts.labelled[.shootOut] = side == .home ? fits : Score(fits.away, fits.home)
    return true
  }

  private static func isOfShootOut(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").filter {
      !["the", "a", "on", "in", "by", "after", "via", "aet", "extra", "time", "and"].contains($0)
    }
    return [
      "penalties", "pens", "pen", "penalty kicks", "penalty shootout", "penalty shoot-out",
      "shootout", "shoot-out", "kicks from mark",
    ].contains(words.joined(separator: " ").filter { $0 != "." })
  }
}
