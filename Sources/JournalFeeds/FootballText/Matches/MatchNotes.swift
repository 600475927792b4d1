import JournalCore

/// The notes in brackets after a match: `[cancelled - Spain withdrew]`, `[awarded]`.
struct MatchNotes {
  var status: FeedMatch.Status?
  var winner: Side?
  var text: String?

  /// Takes a note that may change the status; any other note is kept as it is.
  mutating func add(_ note: String, parts: inout ScoreParts, teams: [FeedTeam]) {
    guard !Self.isAboutScore(note, &parts, teams) else { return }
    let first = note.prefix { $0.isLetter || $0 == "/" || $0 == "." }
    guard let word = StatusWord(note: String(first)) else {
      text = text.map { "\($0); \(note)" } ?? note
      return
    }
    status = word.status
    winner = word.winner ?? winner
    let rest = note.dropFirst(first.count).drop { " -;:,".contains($0) }
    if rest.hasPrefix("to "), let side = Self.side(of: rest.dropFirst(3), teams) {
      winner = side
    } else if !rest.isEmpty {
      text = String(rest)
    }
  }

  /// Reads `aet; Switzerland won 5-4 on penalties`, in which the winner's kicks come first.
  private static func isAboutScore(
    _ note: String, _ parts: inout ScoreParts, _ teams: [FeedTeam]
  ) -> Bool {
    var copy = parts
    for item in note.split(whereSeparator: { $0 == ";" || $0 == "," }) {
      let words = item.split(separator: " ")
      if words.count == 1, let ending = ExtraTimeWord(words[0].lowercased().filter { $0 != "." }) {
        (copy.hasExtraTime, copy.extraTimeEnded) = (true, ending.ended)
      } else if !isAboutKicks(words, &copy, teams) {
        return false
      }
    }
    parts = copy
    return true
  }

  private static func isAboutKicks(
    _ words: [Substring], _ parts: inout ScoreParts, _ teams: [FeedTeam]
  ) -> Bool {
    guard let won = words.firstIndex(of: "won"), words.suffix(2) == ["on", "penalties"],
      let side = side(of: words[..<won].joined(separator: " "), teams)
    else { return false }
    let between = words[(won + 1)..<(words.count - 2)]
    if between.isEmpty {
      parts.shootOutWinner = side
      return true
    }
    var cursor = Cursor(Array(between.joined(separator: " ").utf8))
    guard let kicks = ScoreReader.pair(&cursor), cursor.isAtEnd else { return false }
    parts.labelled[.shootOut] = side == .home ? kicks : Score(kicks.away, kicks.home)
    return true
  }

  private static func side(of name: some StringProtocol, _ teams: [FeedTeam]) -> Side? {
    let index = teams.firstIndex { $0.name.lowercased() == name.lowercased() }
    return index.map { $0 == 0 ? .home : .away }
  }
}
