import JournalCore
import JournalFeeds
import JournalTesting

extension FeedMatch {
  /// Creates a match as a test writes it: `FeedMatch("Leganés", "0-1", "Real Madrid", on:
  /// "2018-01-18")`.
  init(_ home: String, _ score: String? = nil, _ away: String, on date: String?, line: Int = 1) {
    self.init(line: line, home: FeedTeam(home), away: FeedTeam(away))
    self.date = date.flatMap { CalendarDate($0) }
    let goals = score?.split(separator: "-").compactMap { Int($0) } ?? []
    if goals.count == 2 {
      self.score.fullTime = Score(goals[0], goals[1])
      status = .played
    }
  }

  /// Returns the match with another goal.
  func goal(
    _ side: Side, _ player: String?, _ time: MatchTime? = nil, own: Bool = false,
    penalty: Bool = false
  ) -> FeedMatch {
    var copy = self
    copy.incidents.append(
      FeedIncident(
        line: line, side: side, at: time,
        .goal(player: player, own: own, penalty: penalty, assist: nil)))
    return copy
  }

  /// Returns the match with a change.
  func with(_ change: (inout FeedMatch) -> Void) -> FeedMatch {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Feed {
  /// Both legs of the quarter-final of the Copa del Rey 2017-18 between Leganés and Real Madrid.
  static let copa = Feed(matches: [
    FeedMatch("Leganés", "0-1", "Real Madrid", on: "2018-01-18", line: 2).goal(
      .away, "Asensio", "89"),
    FeedMatch("Real Madrid", "1-2", "Leganés", on: "2018-01-24", line: 4)
      .goal(.home, "Benzema", "47").goal(.away, "Eraso", "32").goal(.away, "Gabriel Pires", "55"),
  ])

  /// The same matches, with the competition and the round.
  static let copaRound = Feed(
    matches: copa.matches.map { match in
      match.with {
        $0.competition = FeedCompetition(name: "Copa del Rey", season: "2017-18")
        $0.round = "Quarter-finals"
      }
    })

  /// Returns the feed with one match changed.
  func with(_ index: Int, _ change: (inout FeedMatch) -> Void) -> Feed {
    var copy = self
    change(&copy.matches[index])
    return copy
  }
}
