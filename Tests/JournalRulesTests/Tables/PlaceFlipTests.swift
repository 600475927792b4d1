import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// The smallest changes that would have moved a team (<doc:HowATableIsRanked>).
struct `The flips of a place` {
  /// Made up: Ash 7 points, Birch 6, Cedar 4, Dogwood 0; all have played.
  private static let league = League(
    #"[{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"}, {"shared": true}]"#
  ).and(
    "ash 1-1 cedar", "ash 2-0 dogwood", "ash 1-0 birch", "birch 2-0 cedar", "birch 3-0 dogwood",
    "cedar 2-1 dogwood")

  @Test func `of the winner by a point are one goal more or fewer`() throws {
    let league = Self.league
    #expect(league.order == "ash birch cedar dogwood")
    let flips = try #require(PlaceFlips(of: "ash", in: league.contest, by: league.stage))
    let results = flips.single.flatMap { flip in
      flip.changes.flatMap { change -> [String] in
        guard case .goals(let options) = change else { return [] }
        return options.map { "\($0.match) \($0.score) -> \(flip.places.lowerBound)" }
      }
    }
    // A defeat by Cedar leaves Ash level with Birch, who have the better difference; so does a draw
    // with Birch, whose seven points then equal those of Ash less two.
    #expect(Set(results) == ["0 0-1 -> 2", "0 1-2 -> 2", "2 0-0 -> 2", "2 1-1 -> 2"], "\(results)")
    #expect(flips.pairs.isEmpty)
  }

  @Test func `of a team far behind are none, or pairs`() throws {
    let league = Self.league
    let flips = try #require(PlaceFlips(of: "dogwood", in: league.contest, by: league.stage))
    #expect(flips.single.isEmpty)
    #expect(
      flips.pairs.allSatisfy { $0.places.lowerBound == 3 } && !flips.pairs.isEmpty,
      "\(flips.pairs)")
  }

  // MARK: - Decisions and goals together

  /// Ash have twelve points and four goals more, Birch ten and four more: the better difference counts.
  private static let race = League(
    #"[{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"}, {"shared": true}]"#
  ).and(
    "ash 1-0 cedar", "ash 1-0 dogwood", "ash 1-0 elm", "ash 1-0 fir", "birch 2-0 cedar",
    "birch 1-0 dogwood", "birch 1-0 elm", "birch 0-0 fir")

  /// Without the decision Birch win by three points and a goal if they win the last match, and by a goal
  /// if Ash are held to a draw once.
  private static let turnedWithoutDecision: Set<String> = [
    "7 1-0", "0 1-1", "0 0-0", "1 1-1", "1 0-0", "2 1-1", "2 0-0", "3 1-1", "3 0-0",
  ]

  private static func results(with ruling: Int, in flips: PlaceFlips) -> Set<String> {
    var results: Set<String> = []
    for flip in flips.pairs where flip.changes.contains(.noRuling(ruling)) {
      for case .goals(let options) in flip.changes {
        for option in options { results.insert("\(option.match) \(option.score)") }
      }
    }
    return results
  }

  /// With the deduction Birch are 22 points behind, further than two goals can reach.
  @Test func `are goals beside points that were not deducted, however many`() throws {
    var league = Self.race
    league.rulings = [TableRuling(.points(-20), "birch", position: 9001)]
    let flips = try #require(PlaceFlips(of: "ash", in: league.contest, by: league.stage))
    #expect(flips.single.isEmpty && flips.isComplete)
    #expect(Self.results(with: 9001, in: flips) == Self.turnedWithoutDecision)
    #expect(flips.pairs.allSatisfy { $0.places == 2...2 })
  }

  /// As the deduction, but a team that left counts for nothing: its results are in no table.
  @Test func `are goals beside the return of a team that left`() throws {
    var league = Self.race
    league.rulings = [TableRuling(.left(.annul), "birch", position: 9001)]
    let flips = try #require(PlaceFlips(of: "ash", in: league.contest, by: league.stage))
    #expect(flips.single.isEmpty && flips.isComplete)
    #expect(Self.results(with: 9001, in: flips) == Self.turnedWithoutDecision)
  }

  /// The draw of Birch and Fir was awarded to Fir: its own goals count without the award.
  @Test func `are goals of an awarded match beside the award`() throws {
    var league = Self.race
    league.matches[7].append(
      Happening(
        .resultAwarded(
          ResultAwarded(score: Score(0, 3), to: "fir", reason: "made up", authority: "board"))))
    let flips = try #require(PlaceFlips(of: "ash", in: league.contest, by: league.stage))
    #expect(flips.single.isEmpty && flips.isComplete)
    #expect(Self.results(with: 803, in: flips) == Self.turnedWithoutDecision)
  }

  /// Birch are placed last whatever their points, and do not push Ash down by winning.
  @Test func `count no team whose place was imposed`() throws {
    var league = Self.race
    league.rulings = [TableRuling(.place(6), "birch", position: 9001)]
    let flips = try #require(PlaceFlips(of: "ash", in: league.contest, by: league.stage))
    #expect(flips.single.isEmpty && flips.isComplete)
    #expect(Self.results(with: 9001, in: flips) == Self.turnedWithoutDecision)
    #expect(flips.pairs.allSatisfy { $0.changes.contains(.noRuling(9001)) })
  }

  // MARK: - Against brute force

  /// A league with decisions: points taken from teams, and results that were awarded.
  private struct Ruled {
    var league: RandomLeague
    /// The points by the position of the decision.
    var points: [Int: (team: Int, points: Int)] = [:]
    /// The awarded scores by the index of the match.
    var awards: [Int: Score] = [:]

    init(_ league: RandomLeague, _ random: inout SplitMix64) {
      self.league = league
      for position in 9001...9002 where random.next() % 3 == 0 {
        let team = Int(random.next() % UInt64(league.teamCount))
        points[position] = (team, [-1, -2, -3, -9, -15, 4].randomElement(using: &random) ?? -1)
      }
      for game in league.games.indices where random.next() % 9 == 0 {
        awards[game] = Bool.random(using: &random) ? Score(0, 3) : Score(3, 0)
      }
    }

    var made: League {
      var made = league.league
      for (game, score) in awards {
        made.matches[game].append(
          Happening(
            .resultAwarded(
              ResultAwarded(score: score, reason: "made up", authority: "board"))))
      }
      made.rulings = points.sorted { $0.key < $1.key }.map { position, ruling in
        TableRuling(.points(ruling.points), league.slugs[ruling.team], position: position)
      }
      return made
    }

    /// Every goal more or fewer, and every decision that had not been made.
    var steps: [Step] {
      let goals = league.games.indices.flatMap { game in
        [(0, 1), (1, 1), (0, -1), (1, -1)].map { Step.goals(game, side: $0.0, $0.1) }
      }
      let awards = awards.keys.sorted().map { Step.noAward($0, isPlayed: isPlayed($0)) }
      return goals + awards + points.keys.sorted().map { .noPoints($0) }
    }

    private func isPlayed(_ game: Int) -> Bool { league.games[game].goals != nil }
  }

  /// One thing to change.
  private enum Step: Hashable {
    case goals(Int, side: Int, Int)
    case noAward(Int, isPlayed: Bool)
    case noPoints(Int)

    func applied(to ruled: Ruled) -> Ruled? {
      var copy = ruled
      switch self {
      case .goals(let game, let side, let goals):
        guard var score = copy.league.games[game].goals, score[side] + goals >= 0 else {
          return nil
        }
        score[side] += goals
        copy.league.games[game].goals = score
      case .noAward(let game, _): copy.awards[game] = nil
      case .noPoints(let position):
        guard let gone = copy.points.removeValue(forKey: position), gone.points < 0 else { break }
        // What was taken nowhere cannot be given back.
        let taken = copy.points.filter { $0.value.team == gone.team && $0.value.points < 0 }
        for (later, given) in copy.points where given.team == gone.team && given.points > 0 {
          let left = taken.filter { $0.key < later }.reduce(0) { $0 - $1.value.points }
          copy.points[later] = left == 0 ? nil : (given.team, min(given.points, left))
        }
      }
      return copy
    }

    /// Its decision, by the position; match n starts at n * 100 + 1 with its date and its score.
    var ruling: Int? {
      switch self {
      case .goals: nil
      case .noAward(let game, let isPlayed): (game + 1) * 100 + (isPlayed ? 3 : 2)
      case .noPoints(let position): position
      }
    }
  }

  /// The law: singles, and pairs where there is no single one, are those of counting every table anew.
  @Test func `are those of ranking every changed table anew`() throws {
    let count = ProcessInfo.processInfo.environment["JOURNAL_FLIPS"].flatMap { UInt64($0) } ?? 30
    var (moved, paired, ruled) = (0, 0, 0)
    for seed in 1...count {
      let plain = RandomLeague(seed: seed)
      guard plain.teamCount <= 5 else { continue }
      var random = SplitMix64(seed: seed)
      let league = Ruled(plain, &random)
      let made = league.made
      for team in plain.slugs.prefix(plain.teamCount) {
        guard let own = made.verdict.row(of: team),
          let flips = PlaceFlips(of: team, in: made.contest, by: made.stage)
        else { continue }
        let single = Self.moving(league.steps.map { [$0] }, team, own, league)
        #expect(Self.words(flips.single) == single, "seed \(seed), \(team)")
        moved += single.isEmpty ? 0 : 1
        guard single.isEmpty else { continue }
        let steps = league.steps
        let two = steps.indices.flatMap { one in
          steps[one...].compactMap { other in
            steps[one] == other && other.ruling != nil ? nil : [steps[one], other]
          }
        }
        let pairs = Self.moving(two, team, own, league)
        #expect(flips.isComplete)
        #expect(Self.words(flips.pairs) == pairs, "seed \(seed), \(team)")
        paired += pairs.isEmpty ? 0 : 1
        ruled += pairs.contains { $0.contains("no decision") } ? 1 : 0
      }
    }
    #expect(moved > 10 && paired > 2 && ruled > 0, "\(moved), \(paired), \(ruled)")
  }

  /// Returns in words which of some changes move a team.
  private static func moving(
    _ changes: [[Step]], _ team: TeamSlug, _ own: TableRow, _ league: Ruled
  ) -> Set<String> {
    var moving: Set<String> = []
    for steps in changes {
      var changed: Ruled? = league
      for step in steps { changed = changed.flatMap { step.applied(to: $0) } }
      guard let row = changed?.made.verdict.row(of: team), row.places != own.places else {
        continue
      }
      let words = words(steps)
      // A goal more and the same one fewer is no change.
      if !words.isEmpty { moving.insert("\(words) \(row.places)") }
    }
    return moving
  }

  /// Returns the goals more and fewer by match, and the decisions: `0: 1 0, 3: 0 -1, no decision 9001`.
  private static func words(_ steps: [Step]) -> String {
    var sums: [Int: [Int]] = [:]
    for case .goals(let game, let side, let goals) in steps {
      sums[game, default: [0, 0]][side] += goals
    }
    return words(sums, steps.compactMap(\.ruling))
  }

  private static func words(_ sums: [Int: [Int]], _ rulings: [Int]) -> String {
    let goals = sums.filter { $0.value != [0, 0] }.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value[0]) \($0.value[1])" }
    return (goals + rulings.sorted().map { "no decision \($0)" }).joined(separator: ", ")
  }

  /// Returns the same of flips, every option by itself.
  private static func words(_ flips: [PlaceFlips.Flip]) -> Set<String> {
    var all: Set<String> = []
    for flip in flips {
      var ways: [(sums: [Int: [Int]], rulings: [Int])] = [([:], [])]
      for change in flip.changes {
        ways = ways.flatMap { way -> [(sums: [Int: [Int]], rulings: [Int])] in
          switch change {
          case .noRuling(let position): return [(way.sums, way.rulings + [position])]
          case .goals(let options):
            return options.filter { way.sums[$0.match] == nil }.map { option in
              let more = [option.match: [option.more.home, option.more.away]]
              return (way.sums.merging(more) { $1 }, way.rulings)
            }
          }
        }
      }
      for way in ways { all.insert("\(words(way.sums, way.rulings)) \(flip.places)") }
    }
    return all
  }
}
