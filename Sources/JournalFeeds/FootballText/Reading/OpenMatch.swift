import JournalCore

/// A match whose properties may follow on the lines below.
struct OpenMatch {
  var match: FeedMatch
  /// Cards whose side depends on the line-ups.
  private(set) var cards: [CardsReader.Entry] = []
  /// The text of the lines with such cards, for problems.
  private var cardTexts: [Int: String] = [:]

  init(_ match: FeedMatch) { self.match = match }

  /// Whether there was extra time; nil if no score is known.
  var hasExtraTime: Bool? { match.score.final == nil ? nil : match.score.hasExtraTime }

  /// Whether there are goals, and they add up to the score.
  var hasAllGoals: Bool {
    let goals = match.goals
    guard !goals.isEmpty else { return false }
    let sides = goals.map(\.side)
    return match.score.final
      == Score(sides.count { $0 == .home }, sides.count { $0 == .away })
  }

  mutating func add(_ entries: [CardsReader.Entry], text: String) {
    for entry in entries {
      if let side = entry.side {
        match.incidents.append(entry.incident(side))
      } else {
        cards.append(entry)
        cardTexts[entry.line] = text
      }
    }
  }

  /// Returns the side of a team by its name, in any case.
  func side(named key: Substring) -> Side? {
    let name = TeamText(Array(key.utf8)[...])?.team.name.lowercased()
    return Side.allCases.first { match.team($0).name.lowercased() == name }
  }

  /// Assigns cards without a side to the side that has the player; the rest become problems. Doubts
  /// minutes that are not those of the match's periods.
  mutating func close() -> [FeedProblem] {
    defer { match.doubts += match.incidents.compactMap(\.lateMinute) }
    guard !cards.isEmpty else { return [] }
    let names = SquadNames(match)
    var problems: [FeedProblem] = []
    for card in cards {
      if let side = names.side(of: card.player) {
        match.incidents.append(card.incident(side))
      } else {
        let reason = "Neither a semicolon nor a line-up shows the side of \(card.player)."
        problems.append(
          FeedProblem(line: card.line, text: cardTexts[card.line] ?? card.player, reason: reason))
      }
    }
    let sorted = match.incidents.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    match.incidents = sorted.map(\.element)
    return problems
  }
}

extension CardsReader.Entry {
  /// Returns the card as an incident of a side.
  fileprivate func incident(_ side: Side) -> FeedIncident {
    FeedIncident(line: line, side: side, at: at, .card(player: player, colour: colour))
  }
}

extension FeedIncident {
  /// The doubt about a minute beyond the last period of the match, which was read as added time.
  fileprivate var lateMinute: Doubt? {
    guard let at, at.precision == .approximate, let minute = at.minute, let added = at.added else {
      return nil
    }
    let what =
      switch self.what {
      case .goal(let player, _, _, _): "A goal by \(player ?? "?")"
      case .card(let player, _): "A card for \(player ?? "?")"
      case .substitution(let off, let on): "\(on) for \(off)"
      default: "An incident"
      }
    return Doubt(
      "late-minute",
      "\(what) in minute \(minute + added) is read as \(minute)+\(added)': "
        + (minute == 90 ? "the line tells of no extra time." : "extra time ends with minute 120."))
  }
}
