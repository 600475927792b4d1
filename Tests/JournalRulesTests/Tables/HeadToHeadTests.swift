import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Ash, Birch and Cedar have 12 points each. Among the three, Ash won everything; Birch and Cedar
/// have 3 points and a goal difference of -2 each. Everything is made up and worked out on paper.
struct `Head-to-head among three, which separates one of them` {
  private static func league(_ reapply: String) -> League {
    let rank = """
      [{"key": "points"},
       {"headToHead": ["away-goals"], "teams": 2, "id": "two"},
       {"headToHead": ["points", "goal-difference"], "reapply": "\(reapply)"},
       {"key": "goal-difference"}]
      """
    return League(
      rank, "",
      "ash 1-0 birch", "birch 0-1 ash", "ash 2-0 cedar", "cedar 0-2 ash",
      "birch 1-0 cedar", "cedar 4-2 birch",
      // Ash lose all four other matches; Birch and Cedar win three of theirs.
      "ash 0-1 dogwood", "dogwood 1-0 ash", "ash 0-1 elm", "elm 1-0 ash",
      "birch 5-0 dogwood", "dogwood 0-1 birch", "birch 1-0 elm", "elm 1-0 birch",
      "cedar 1-0 dogwood", "dogwood 0-1 cedar", "cedar 1-0 elm", "elm 1-0 cedar",
      "dogwood 0-0 elm", "elm 0-0 dogwood")
  }

  @Test func `leaves Birch and Cedar level, who both lost to Ash`() {
    let finding = Self.league("none").verdict.findings.first {
      $0.criterion == "head-to-head-points"
    }
    #expect(finding?.figures == ["ash": "12", "birch": "3", "cedar": "3"])
    #expect(finding?.outcome == .separates([["ash"], ["birch", "cedar"]]))
  }

  @Test func `with none goes on: Birch have the better difference over all`() {
    #expect(Self.league("none").order == "elm ash birch cedar dogwood")
    #expect(Self.league("none").verdict.rows[3].decidedBy == "goal-difference")
  }

  @Test func `with subset asks the two matches between them: Cedar have 4-3`() {
    #expect(Self.league("subset").order == "elm ash cedar birch dogwood")
    #expect(
      Self.league("subset").verdict.rows[3].decidedBy == "head-to-head-goal-difference")
  }

  @Test func `with pair asks them too, for only two are left`() {
    #expect(Self.league("pair").order == "elm ash cedar birch dogwood")
    #expect(Self.league("pair").verdict.rows[3].decidedBy == "head-to-head-goal-difference")
  }

  @Test func `with restart asks the criterion for two teams first: Birch scored 2 away, Cedar 0`() {
    #expect(Self.league("restart").order == "elm ash birch cedar dogwood")
    #expect(Self.league("restart").verdict.rows[3].decidedBy == "two-away-goals")
  }
}

/// Ash, Birch, Cedar and Dogwood have 9 points each. Among the four, Ash won everything; the others
/// have 3 points and a goal difference of -2 each, and beat one another: Birch 1-0 Cedar, Cedar 2-0
/// Dogwood, Dogwood 1-0 Birch. Made up and worked out on paper.
struct `Head-to-head among four, which separates one of them` {
  private static func league(_ reapply: String) -> League {
    League(
      """
      [{"key": "points"},
       {"headToHead": ["points", "goal-difference"], "reapply": "\(reapply)"},
       {"key": "goal-difference"}]
      """, "",
      "ash 2-0 birch", "ash 3-0 cedar", "ash 1-0 dogwood",
      "birch 1-0 cedar", "cedar 2-0 dogwood", "dogwood 1-0 birch",
      "elm 1-0 ash", "ash 0-1 elm", "elm 0-3 birch", "birch 1-0 elm",
      "elm 0-1 cedar", "cedar 1-0 elm", "elm 0-5 dogwood", "dogwood 1-0 elm")
  }

  @Test func `with pair goes on for the other three: Dogwood have +4 over all, Birch +2, Cedar 0`()
  {
    let verdict = Self.league("pair").verdict
    #expect(verdict.order == "ash dogwood birch cedar elm")
    #expect(verdict.rows[1...3].map(\.tally.goalDifference) == [4, 2, 0])
    #expect(verdict.rows[2].decidedBy == "goal-difference")
  }

  @Test func `with subset asks the matches of the three: Cedar have +1, Birch 0, Dogwood -1`() {
    #expect(Self.league("subset").order == "ash cedar birch dogwood elm")
    #expect(Self.league("subset").verdict.rows[2].decidedBy == "head-to-head-goal-difference")
  }
}

/// Alder, Birch and Cedar have 3 points each, and Cedar v Alder is still to be played. Made up.
struct `Three level with one match unplayed` {
  private static func league(_ when: String) -> League {
    League(
      """
      [{"key": "points"}, {"headToHead": ["points", "goal-difference"]\(when)},
       {"key": "goal-difference"}]
      """, "",
      "alder 1-0 birch", "birch 1-0 cedar", "cedar v alder",
      "cedar 1-0 dogwood", "dogwood 3-0 alder", "dogwood 1-0 birch")
  }

  @Test func `are ranked by the matches played, where nothing else is said`() {
    #expect(Self.league("").order == "dogwood alder birch cedar")
  }

  @Test func `are ranked by the difference over all, where head-to-head waits for all matches`() {
    let league = Self.league(#", "when": "all-played""#)
    #expect(league.order == "dogwood cedar birch alder")
    #expect(
      league.verdict.findings.contains {
        $0.outcome == .skipped(.matchesOpen)
      })
  }

  @Test func `stand so only for now`() {
    #expect(Self.league("").verdict.state == .asItStands)
    #expect(Self.league("").verdict.open == 1)
  }
}
