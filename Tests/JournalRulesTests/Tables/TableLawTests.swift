import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Laws that hold for any table, tested on random ones.
struct `For any table` {
  private static let seeds = (1...100).map { UInt64($0) }

  /// Returns what a verdict says about each team, whatever the order of its rows.
  private static func places(_ verdict: TableVerdict) -> [TeamSlug: ClosedRange<Int>] {
    Dictionary(uniqueKeysWithValues: verdict.rows.map { ($0.team, $0.places) })
  }

  @Test func `the order of the matches makes no difference`() {
    for seed in Self.seeds {
      var random = RandomLeague(seed: seed)
      let before = random.league.verdict
      var dice = SplitMix64(seed: seed &+ 1000)
      random.games = random.games.shuffled(using: &dice)
      let after = random.league.verdict
      #expect(after.rows.map(\.team) == before.rows.map(\.team), "seed \(seed)")
      #expect(Self.places(after) == Self.places(before), "seed \(seed)")
      #expect(after.rows.map(\.decidedBy) == before.rows.map(\.decidedBy), "seed \(seed)")
    }
  }

  @Test func `the names of the teams make no difference`() {
    for seed in Self.seeds {
      var random = RandomLeague(seed: seed)
      let before = Self.places(random.league.verdict)
      let old = random.slugs
      var dice = SplitMix64(seed: seed &+ 2000)
      random.slugs = old.shuffled(using: &dice)
      let after = Self.places(random.league.verdict)
      for (team, slug) in old.enumerated().prefix(random.teamCount) {
        #expect(after[random.slugs[team]] == before[slug], "seed \(seed)")
      }
    }
  }

  @Test func `the numbers are those one counts by hand`() throws {
    for seed in Self.seeds {
      let random = RandomLeague(seed: seed)
      let verdict = random.league.verdict
      for team in 0..<random.teamCount {
        let row = try #require(verdict.row(of: random.slugs[team]))
        let tally = row.tally
        #expect(
          [
            tally.played, tally.won, tally.drawn, tally.lost, tally.goalsFor, tally.goalsAgainst,
            row.points,
          ] == random.numbers(of: team), "seed \(seed)")
      }
    }
  }

  @Test func `a team of more points is never behind one of fewer`() {
    for seed in Self.seeds {
      let points = RandomLeague(seed: seed).league.verdict.rows.map(\.points)
      #expect(points == points.sorted(by: >), "seed \(seed)")
    }
  }

  @Test func `places are given out once, and rows say why they stand apart`() {
    for seed in Self.seeds {
      let verdict = RandomLeague(seed: seed).league.verdict
      for (index, row) in verdict.rows.enumerated() {
        #expect(row.places.contains(index + 1) || row.isShared, "seed \(seed)")
        guard index > 0, verdict.rows[index - 1].places != row.places else { continue }
        #expect(row.decidedBy != nil, "seed \(seed): \(row.team)")
      }
    }
  }

  @Test func `the derivation gives the same answer from its own evidence alone`() {
    for seed in Self.seeds.prefix(40) {
      let league = RandomLeague(seed: seed).league
      let before = league.verdict
      let all = Set(league.results.flatMap { $0.history.raw.map(\.position) })
      let left = all.subtracting(before.evidence)
      let after = TableJudge(stage: league.stage).judge(league.contest.without(left))
      #expect(after.rows == before.rows, "seed \(seed)")
      #expect(after.findings == before.findings, "seed \(seed)")
    }
  }

  /// The control: without one of the cited events, some answer changes.
  @Test func `an event of the evidence is not named for nothing`() {
    var changed = 0
    for seed in Self.seeds.prefix(40) {
      let league = RandomLeague(seed: seed).league
      let before = league.verdict
      guard let last = before.evidence.last else { continue }
      let after = TableJudge(stage: league.stage).judge(league.contest.without([last]))
      if after.rows != before.rows { changed += 1 }
    }
    #expect(changed > 30)
  }
}
