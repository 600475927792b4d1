import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Leganés 0-1 Real Madrid, Real Madrid 1-2 Leganés: e2 Asensio; e16 Eraso, e20 Benzema,
/// e21 Gabriel.
struct `Leganés and Real Madrid` {
  @Test func `are decided by away goals, 2-1, after 2-2 on aggregate`() {
    let verdict = Tie.seed.verdict
    #expect(verdict.summary == "decided first by away-goals")
    #expect(verdict.steps == ["goals 2-2 level", "away-goals 2-1 first"])
    #expect(verdict.aggregate == Pair(2, 2))
    #expect(verdict.values(of: "away-goals") == Pair(2, 1))
    #expect(verdict.decisive?.title == "away goals")
  }

  @Test func `rest on the goals behind each number`() {
    let findings = Tie.seed.verdict.findings
    // Leganés' nil in the first leg rests on the declared score, e3.
    #expect(findings[0].evidence == [2, 3, 16, 20, 21])
    #expect(findings[1].evidence == [2, 16, 21])
    #expect(Tie.seed.verdict.evidence == [2, 3, 16, 20, 21])
  }

  @Test func `are decided alike whichever team is named first`() {
    var turned = Tie.seed
    turned.teams.reverse()
    #expect(turned.verdict.summary == "decided second by away-goals")
    #expect(turned.verdict.steps == ["goals 2-2 level", "away-goals 1-2 second"])
  }

  @Test func `would have played extra time without the away goals rule`() {
    var tie = Tie.seed
    tie.stage = tie.stage.without { $0.by == "away-goals" }
    #expect(tie.verdict.summary == "undecided needs extra-time")
    #expect(tie.verdict.steps == ["goals 2-2 level", "play-extra-time needs extra-time"])
  }

  @Test(arguments: [
    (1, "as-it-stands second by goals needs leg 2"),
    (31, "as-it-stands second by goals needs leg 2"),
    (32, "undecided needs leg 2, extra-time"),
    (46, "undecided needs leg 2, extra-time"),
    (47, "as-it-stands second by goals needs leg 2"),
    (54, "as-it-stands second by goals needs leg 2"),
    (55, "as-it-stands first by away-goals needs leg 2"),
    (90, "as-it-stands first by away-goals needs leg 2"),
  ])
  func `stand so at each minute before the whistle`(minute: Int, summary: String) {
    #expect(Tie.seed.at(minute).verdict.summary == summary)
  }

  @Test func `are decided by the whistle that ends the second half`() {
    var tie = Tie.seed
    tie.legs[1].removeLast()
    #expect(tie.verdict.summary == "decided first by away-goals")
    tie.legs[1].removeLast()
    #expect(tie.verdict.summary == "as-it-stands first by away-goals needs leg 2")
  }

  @Test func `stand 1-0 for Madrid while the second leg is missing`() {
    var tie = Tie.seed
    tie.legs.removeLast()
    #expect(tie.verdict.summary == "as-it-stands second by goals needs leg 2")
    #expect(tie.verdict.aggregate == Pair(0, 1))
    tie.legs.removeAll()
    #expect(tie.verdict.needs.prefix(2) == ["leg 1", "leg 2"])
    #expect(tie.verdict.winner == nil)
  }

  @Test func `swing with every goal`() {
    let swing = TieSwing(Tie.seed.contest, by: Copa.stage())
    func verdict(after position: Int) -> String? {
      swing.changes.first { $0.position == position }?.verdict.summary
    }
    #expect(verdict(after: 2) == "as-it-stands second by goals needs leg 1, leg 2")
    #expect(verdict(after: 16) == "undecided needs leg 2, extra-time")
    #expect(verdict(after: 20) == "as-it-stands second by goals needs leg 2")
    #expect(verdict(after: 21) == "as-it-stands first by away-goals needs leg 2")
    #expect(verdict(after: 30) == "decided first by away-goals")
  }
}

/// What would have changed it, as in `Tests/JournalCLITests/Sessions/05-audit.console`.
struct `Counterfactuals of the seed tie` {
  private static let all = Counterfactual.all(of: Tie.seed.contest, by: Copa.stage())

  @Test func `are those goals and rules that would have changed the verdict`() {
    #expect(
      Self.all.map(\.change) == [
        .without([16, 21]), .without([2, 20]), .noRule("away-goals", title: "away goals"),
      ])
  }

  @Test func `put Madrid through without either goal of Leganés`() {
    let verdict = Self.all[0].verdict
    #expect(verdict.summary == "decided second by goals")
    #expect(verdict.aggregate == Pair(1, 2))
  }

  @Test func `put Leganés through on aggregate without either goal of Madrid`() {
    let verdict = Self.all[1].verdict
    #expect(verdict.summary == "decided first by goals")
    #expect(verdict.aggregate == Pair(2, 1))
  }

  @Test func `lead to extra time without the away goals rule`() {
    #expect(Self.all[2].verdict.summary == "undecided needs extra-time")
  }

  @Test func `agree with judging a tie in which the goal was never entered`() {
    var tie = Tie.seed
    tie.legs[1].remove(at: 10)
    let without = Tie.seed.contest.without([21], by: Copa.stage())
    let judged = TieJudge(stage: Copa.stage()).judge(without)
    #expect(judged.summary == tie.verdict.summary)
    #expect(judged.steps == tie.verdict.steps)
  }
}
