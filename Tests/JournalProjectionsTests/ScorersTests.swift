import JournalCore
import JournalProjections
import JournalTesting
import Testing

/// France v Croatia, the final of the 2018 World Cup: 4-2.
private let final = Scenario([
  .scheduled("france", "croatia", on: "2018-07-15"),
  .ownGoal(for: "france", by: "mario-mandzukic", "18"),
  .goal("croatia", "ivan-perisic", "28"),
  .goal("france", "antoine-griezmann", "38", situation: .penalty),
  .goal("france", "paul-pogba", "59"),
  .goal("france", "kylian-mbappe", "65"),
  .goal("croatia", "mario-mandzukic", "69"),
  .finalWhistle(),
])

private func scorers(_ matches: Scenario...) -> Scorers {
  matches.reduce(into: Scorers()) { $0.take($1.history) }
}

extension Scorers {
  fileprivate var lines: [String] {
    ranked.map { "\($0.rank) \($0.entry.person) \($0.entry.goals) (\($0.entry.penalties))" }
  }
}

struct `The scorers` {
  @Test func `of a final are those who scored for their own side`() {
    let found = scorers(final)
    #expect(
      found.lines == [
        "1 antoine-griezmann 1 (1)", "1 ivan-perisic 1 (0)", "1 kylian-mbappe 1 (0)",
        "1 mario-mandzukic 1 (0)", "1 paul-pogba 1 (0)",
      ])
    #expect(found.own == 1)
    #expect(found.unknown == 0)
    #expect(found.ranked.map(\.entry.positions) == [[4], [3], [6], [7], [5]])
    #expect(found.ranked.first { $0.entry.person == "mario-mandzukic" }?.entry.teams == ["croatia"])
  }

  @Test func `share a rank, and the next one is left out`() {
    // France v Argentina, round of 16 of the same World Cup: the goals of France.
    let round = Scenario(
      [
        .scheduled("france", "argentina", on: "2018-06-30"),
        .goal("france", "antoine-griezmann", "13", situation: .penalty),
        .goal("france", "benjamin-pavard", "57"), .goal("france", "kylian-mbappe", "64"),
        .goal("france", "kylian-mbappe", "68"),
      ], at: "france-argentina-2018-06-30", first: 11)
    let lines = scorers(final, round).lines
    #expect(lines.prefix(2) == ["1 kylian-mbappe 3 (0)", "2 antoine-griezmann 2 (2)"])
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("3 ") })
  }

  @Test func `lose a goal that is struck out`() {
    let struck = final.and(.disallowed(.e(6), .offside, "66"))
    #expect(!scorers(struck).lines.contains { $0.contains("mbappe") })
    #expect(scorers(struck).unknown == 0)
  }

  @Test(arguments: [(nil, 0), (false, 0), (true, 5)] as [(Bool?, Int)])
  func `keep their goals where the award keeps them`(kept: Bool?, count: Int) {
    let award = ResultAwarded(
      score: Score(0, 3), to: "croatia", reason: "made up", authority: "FIFA", scorersKept: kept)
    let found = scorers(final.and(Happening(.resultAwarded(award))))
    #expect(found.ranked.count == count)
    #expect(found.own == (kept == true ? 1 : 0))
  }

  @Test func `of a match that does not count score nothing`() {
    let annulled = final.and(
      Happening(.resultAnnulled(ResultAnnulled(reason: "made up", authority: "FIFA"))))
    #expect(scorers(annulled).ranked.isEmpty)
  }

  @Test func `that nobody names are counted`() {
    let bare = Scenario([
      .scheduled("france", "croatia", on: "2018-07-15"), .goal("france", nil, "59"),
      .declared(4, 2),
    ])
    #expect(scorers(bare).unknown == 6)
    #expect(scorers(bare).ranked.isEmpty)
  }

  @Test func `of a shoot-out are no scorers`() {
    let kicks = final.and(.kick("france", 1, .scored, "paul-pogba"))
    #expect(scorers(kicks).lines == scorers(final).lines)
  }

  @Test func `who were merged are one`() {
    var found = Scorers()
    found.take(final.history) { $0 == "ivan-perisic" ? "mario-mandzukic" : $0 }
    #expect(found.lines.first == "1 mario-mandzukic 2 (0)")
  }

  @Test func `do not depend on the order of the matches`() {
    let first = Scenario(CopaQuarterFinal.firstLeg, at: "leganes-real-madrid-2018-01-18")
    let second = Scenario(CopaQuarterFinal.secondLeg, first: 4)
    #expect(scorers(first, second).lines == scorers(second, first).lines)
    #expect(scorers(first, second).ranked.count == 4)
  }
}
