import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A made-up league with random results, and its numbers counted independently of the program.
struct RandomLeague {
  /// A match; the goals are nil if it is still to be played.
  struct Game: Hashable {
    var home: Int
    var away: Int
    var goals: [Int]?
  }

  static let names: [TeamSlug] = [
    "ash", "birch", "cedar", "dogwood", "elm", "fir", "gorse", "hazel",
  ]

  /// Lists of criteria that real competitions use, and similar ones.
  static let ranks = [
    #"[{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"}, {"shared": true}]"#,
    """
    [{"key": "points"}, {"headToHead": ["points", "goal-difference", "goals-for", "away-goals"],
      "reapply": "subset"}, {"key": "goal-difference"}, {"key": "goals-for"}, {"by": "lots"}]
    """,
    """
    [{"key": "points"},
     {"headToHead": ["goal-difference"], "teams": 2, "when": "all-played", "id": "two"},
     {"headToHead": ["points", "goal-difference"], "teams": "3+", "reapply": "restart",
      "when": "all-played", "id": "more"},
     {"key": "goal-difference"}, {"key": "goals-for"}]
    """,
    #"[{"key": "points"}, {"key": "goal-average"}, {"key": "wins"}, {"key": "away-goals"}]"#,
    """
    [{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"}, {"key": "away-goals"},
     {"key": "wins"}, {"key": "away-wins"}, {"key": "opponents-points"},
     {"key": "opponents-goal-difference"}, {"key": "opponents-goals"}]
    """,
  ]

  var rank: String
  var teamCount: Int
  var games: [Game] = []
  var slugs = names

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    rank = Self.ranks[Int(random.next() % UInt64(Self.ranks.count))]
    teamCount = 3 + Int(random.next() % 6)
    let isDouble = random.next() % 2 == 0
    // Few goals, so that many teams are level.
    let most = 1 + random.next() % 3
    let open = random.next() % 4 == 0
    for home in 0..<teamCount {
      for away in 0..<teamCount where home != away && (isDouble || home < away) {
        let isOpen = open && random.next() % 6 == 0
        let goals = [Int(random.next() % (most + 1)), Int(random.next() % (most + 1))]
        games.append(Game(home: home, away: away, goals: isOpen ? nil : goals))
      }
    }
  }

  var league: League {
    var league = League(rank)
    league.play(
      games.map { game in
        let score = game.goals.map { "\($0[0])-\($0[1])" } ?? "v"
        return "\(slugs[game.home]) \(score) \(slugs[game.away])"
      })
    return league
  }

  /// Returns played, won, drawn, lost, goals for and against, points: counted without the program.
  func numbers(of team: Int) -> [Int] {
    var numbers = [0, 0, 0, 0, 0, 0, 0]
    for game in games {
      guard let goals = game.goals, game.home == team || game.away == team else { continue }
      let (own, other) = game.home == team ? (goals[0], goals[1]) : (goals[1], goals[0])
      numbers[0] += 1
      numbers[own > other ? 1 : own == other ? 2 : 3] += 1
      numbers[4] += own
      numbers[5] += other
      numbers[6] += own > other ? 3 : own == other ? 1 : 0
    }
    return numbers
  }
}
