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

  // MARK: - Against brute force

  /// One goal more or fewer in a match that is over.
  private struct Step: Hashable {
    let game: Int
    let side: Int
    let goals: Int

    func applied(to league: RandomLeague) -> RandomLeague? {
      var copy = league
      guard var score = copy.games[game].goals, score[side] + goals >= 0 else { return nil }
      score[side] += goals
      copy.games[game].goals = score
      return copy
    }
  }

  /// The law: singles, and pairs where there is no single one, are those of counting every table anew.
  @Test func `are those of ranking every changed table anew`() throws {
    let count = ProcessInfo.processInfo.environment["JOURNAL_FLIPS"].flatMap { UInt64($0) } ?? 30
    var (moved, paired) = (0, 0)
    for seed in 1...count {
      let league = RandomLeague(seed: seed)
      guard league.teamCount <= 5 else { continue }
      let made = league.league
      for team in league.slugs.prefix(league.teamCount) {
        guard let own = made.verdict.row(of: team),
          let flips = PlaceFlips(of: team, in: made.contest, by: made.stage)
        else { continue }
        let steps = league.games.indices.flatMap { game in
          [(0, 1), (1, 1), (0, -1), (1, -1)].map { Step(game: game, side: $0.0, goals: $0.1) }
        }
        var single: Set<String> = []
        for step in steps {
          guard let row = step.applied(to: league)?.league.verdict.row(of: team),
            row.places != own.places
          else { continue }
          single.insert("\(Self.words([step])) \(row.places)")
        }
        #expect(Self.words(flips.single) == single, "seed \(seed), \(team)")
        moved += single.isEmpty ? 0 : 1
        guard single.isEmpty else { continue }
        var pairs: Set<String> = []
        for one in steps {
          for two in steps {
            guard
              let row = one.applied(to: league).flatMap({ two.applied(to: $0) })?.league.verdict
                .row(of: team), row.places != own.places
            else { continue }
            let words = Self.words([one, two])
            // A goal more and the same one fewer is no change.
            if !words.isEmpty { pairs.insert("\(words) \(row.places)") }
          }
        }
        #expect(flips.isComplete)
        #expect(Self.words(flips.pairs) == pairs, "seed \(seed), \(team)")
        paired += pairs.isEmpty ? 0 : 1
      }
    }
    #expect(moved > 10 && paired > 2, "\(moved), \(paired)")
  }

  /// Returns the goals more and fewer by match: `0: 1 0, 3: 0 -1`.
  private static func words(_ steps: [Step]) -> String {
    var sums: [Int: [Int]] = [:]
    for step in steps { sums[step.game, default: [0, 0]][step.side] += step.goals }
    return words(sums)
  }

  private static func words(_ sums: [Int: [Int]]) -> String {
    sums.filter { $0.value != [0, 0] }.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value[0]) \($0.value[1])" }.joined(separator: ", ")
  }

  /// Returns the same of flips, every option by itself.
  private static func words(_ flips: [PlaceFlips.Flip]) -> Set<String> {
    var all: Set<String> = []
    for flip in flips {
      let options = flip.changes.map { change -> [PlaceFlips.Option] in
        if case .goals(let options) = change { options } else { [] }
      }
      guard options.count > 1 else {
        for option in options[0] {
          all.insert(
            "\(words([option.match: [option.more.home, option.more.away]])) \(flip.places)")
        }
        continue
      }
      for one in options[0] {
        for two in options[1] where one.match != two.match {
          let sums = [
            one.match: [one.more.home, one.more.away], two.match: [two.more.home, two.more.away],
          ]
          all.insert("\(words(sums)) \(flip.places)")
        }
      }
    }
    return all
  }
}
