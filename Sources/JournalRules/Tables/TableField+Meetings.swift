import JournalCore

extension TableField {
  /// Whether the teams have played all their matches against each other: `when: all-played`.
  func haveAllMet(_ block: [Int]) -> Bool {
    guard openMatches(among: block).isEmpty else { return false }
    guard let meetings else { return true }
    // A match that does not count will not be played again.
    let done = games(among: block).count + voidMatches(among: block)
    return done >= meetings * block.count * (block.count - 1) / 2
  }

  private func voidMatches(among block: [Int]) -> Int {
    let set = Set(block.map { teams[$0] })
    return contest.matches.count { match in
      match.result.isVoid && set.contains(match.result.home) && set.contains(match.result.away)
    }
  }

  /// The drawn match in which two teams met in the last round, if neither has played since.
  func drawInLastRound(_ block: [Int]) -> TableGame? {
    guard block.count == 2 else { return nil }
    let last = block.map { team in lastMatch(of: team) }
    guard let first = last[0], first == last[1] else { return nil }
    let game = games.first { $0.match == first }
    return game.flatMap { $0.has(block[0]) && $0.has(block[1]) && $0.isDraw ? $0 : nil }
  }

  /// The last match of a team by day, then by matchday; nil if one is still open.
  private func lastMatch(of team: Int) -> Int? {
    let slug = teams[team]
    let isOpen = open.contains { match in
      let result = contest.matches[match].result
      return result.home == slug || result.away == slug
    }
    guard !isOpen else { return nil }
    return gamesOfTeam[team].map { games[$0].match }.max { left, right in
      let (first, second) = (contest.matches[left], contest.matches[right])
      let days = (first.date, second.date)
      if let one = days.0, let other = days.1, one != other { return one < other }
      return (first.matchday ?? 0, left) < (second.matchday ?? 0, right)
    }
  }
}

extension TableGame {
  var isDraw: Bool { outcome == .draw || outcome == .shootOutWin || outcome == .shootOutLoss }
}
