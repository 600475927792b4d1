import JournalCore

/// The notes in brackets after a match: `[cancelled - Spain withdrew]`, `[awarded 3-0]`.
struct MatchNotes {
  var status: FeedMatch.Status?
  var winner: Side?
  var text: String?
  /// The score of an award.
  var awarded: Score?
  /// The score of play that an award replaced.
  var originally: Score?
  /// When and how an abandoned match broke off.
  var halt: FeedHalt?
  /// The notes that may change the result and are not understood.
  var doubts: [Doubt] = []

  /// Takes a note that may change the status; any other note is kept as it is.
  mutating func add(_ note: String, parts: inout ScoreParts, teams: [FeedTeam]) {
    guard !Self.isAboutScore(note, &parts, teams) else { return }
    let told = Self.opening(note)
    guard let (word, after) = StatusWord.opening(told) else {
      text = text.map { "\($0); \(note)" } ?? note
      if Self.mayMatter(note) { doubts.append(.note(note)) }
      return
    }
    guard !(word.status == .abandoned && Self.wentOn(note)) else {
      text = text.map { "\($0); \(note)" } ?? note
      doubts.append(.note(note))
      return
    }
    status = word.status
    winner = word.winner ?? winner
    let rest = after.drop { " -;:,".contains($0) }
    let isAward = word.status == .abandoned && note.lowercased().contains("awarded")
    if word.status == .awarded || isAward {
      status = .awarded
      takeAward(note, teams)
    } else if word.status == .abandoned {
      halt = FeedHalt(note: note)
    }
    if rest.hasPrefix("to "), let side = Self.side(of: rest.dropFirst(3), teams) {
      winner = side
    } else if !rest.isEmpty {
      text = String(rest)
    }
  }

  /// Whether words in parentheses are a note, and neither goals nor part of a name.
  static func isNote(_ inside: ArraySlice<UInt8>) -> Bool {
    let words = inside.words.split(separator: " ")
    guard let first = words.first else { return false }
    if words.suffix(2).joined(separator: " ").hasSuffix("on penalties") { return true }
    if isWeather(inside.words) { return true }
    // `(Abd 10', Awd 20')` are goals; `(Abd 60')` is not sure to be one.
    if StatusWord(inline: first.lowercased()) != nil, StatusWord(inline: String(first)) == nil,
      first.allSatisfy(\.isLetter), inside.count(where: { $0 == Sign.tick }) > 1
    {
      return false
    }
    return StatusWord(note: String(first.prefix { $0.isLetter })) != nil
      || StatusWord.opening(inside.words[...]) != nil
      || (words.count > 1 && ["at", "in", "played", "result"].contains(first))
      || ["replay", "neutral", "forfeit", "void"].contains(first.lowercased())
  }

  /// Whether words only name what may keep a match from being played: `Rain`, `waterlogged pitch`.
  static func isWeather(_ words: some StringProtocol) -> Bool {
    let words = words.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains(where: weather.contains)
      && words.allSatisfy {
        weather.contains($0) || ["heavy", "pitch", "and", "of", "the"].contains($0)
      }
  }

  private static let weather: Set = [
    "rain", "snow", "fog", "frost", "ice", "storm", "thunderstorm", "lightning", "waterlogged",
    "floodlights", "darkness", "regen", "schnee", "nebel", "gewitter", "unwetter", "pluie", "neige",
    "brouillard", "orage", "lluvia", "nieve", "niebla", "tormenta", "pioggia", "nebbia",
    "maltempo", "chuva", "nevoeiro",
  ]

  /// Drops words before the one that matters: `result awarded 3-0`, `later annulled`.
  private static func opening(_ note: String) -> Substring {
    var rest = note[...]
    while let word = rest.split(separator: " ", maxSplits: 1).first,
      ["match", "game", "result", "later", "was", "officially", "then", "the"]
        .contains(word.lowercased())
    {
      rest = rest[word.endIndex...].drop { $0 == " " }
    }
    return rest
  }

  /// Whether a note that is not understood speaks of something that can change the result.
  private static func mayMatter(_ note: String) -> Bool {
    let text = note.lowercased()
    return [
      "penalt", "pens", "abandon", "award", "annul", "void", "forfeit", "walkover", "w/o", "stood",
      "withdr", "wertung", "tavolino", "incomparec", "forfait", "golden goal", "silver goal",
      "gold. goal", "suspend", "resum", "abbruch", "protest", "overturn", "qualif", "clasific",
      "advance", "through", "weiter", " won", " wins", "away goals", "replay", "eliminat",
      "ineligib", "by lots", "of lots", "coin toss",
    ].contains { text.contains($0) } || holdsMinutes(note) || isWeather(note)
  }

  /// Whether a note has a minute, and so may be a list of goals: `[Smith 12' Jones 90+3']`.
  static func holdsMinutes(_ note: String) -> Bool {
    note.contains(/\d['’′]/)
  }

  /// Whether a match that broke off went on: `suspended 60', resumed`.
  private static func wentOn(_ note: String) -> Bool {
    let text = note.lowercased()
    return ["resum", "continued", "completed", "fortgesetzt", "reanud", "ripresa"]
      .contains { text.contains($0) }
  }

  // MARK: - Awards

  /// Reads `awarded 3-0; originally 0-2`, `awarded 3-0 to Oak`.
  private mutating func takeAward(_ note: String, _ teams: [FeedTeam]) {
    var cursor = Cursor(Array(note.utf8))
    var word = ""
    while !cursor.isAtEnd {
      cursor.skipBlanks()
      if let score = ScoreReader.pair(&cursor) {
        let isOfPlay = ["originally", "played", "original", "after", "from", "at", "was", "ended"]
        if isOfPlay.contains(word) { originally = score } else { awarded = awarded ?? score }
      }
      let next = cursor.run { !$0.isBlank }.filter(\.isLetter)
      if !next.isEmpty, next.words != "result" { word = next.words.lowercased() }
      cursor.skipBlanks()
    }
    takeWinner(note, teams)
  }

  /// Finds the team after `to`, whose goals come first where only that fits.
  private mutating func takeWinner(_ note: String, _ teams: [FeedTeam]) {
    for part in note.split(whereSeparator: { ";,".contains($0) }) {
      let words = part.split(separator: " ")
      guard let to = words.firstIndex(of: "to") else { continue }
      for end in words.indices.reversed() where end > to {
        guard let side = Self.side(of: words[(to + 1)...end].joined(separator: " "), teams) else {
          continue
        }
        winner = side
        if let score = awarded, score.leader == side.other {
          awarded = Score(score.away, score.home)
        }
        return
      }
    }
  }

  /// Returns the side of a team by its name, or by a part of it that the other does not have.
  static func side(of name: some StringProtocol, _ teams: [FeedTeam]) -> Side? {
    let wanted = name.lowercased()
    let names = teams.map { $0.name.lowercased() }
    if let index = names.firstIndex(of: wanted) { return index == 0 ? .home : .away }
    let fitting = names.indices.filter { index in
      names[index].hasPrefix(wanted + " ") || names[index].hasSuffix(" " + wanted)
        || wanted.hasPrefix(names[index] + " ")
    }
    return fitting.count == 1 ? (fitting[0] == 0 ? .home : .away) : nil
  }
}
