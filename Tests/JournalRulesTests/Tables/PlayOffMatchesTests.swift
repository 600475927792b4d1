import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// A play-off among three or more level teams, in which each plays every other.
enum PlayOffMatches {
  /// A league whose title is played out among those level, in a table by some criteria.
  static func verdict(
    _ criteria: String, win: Int, _ results: [String], _ playOffs: [String],
    lots: [TableRuling] = []
  ) throws -> TableVerdict {
    let regulation = League.read(
      """
      {"format": 1, "id": "made-up", "title": "Made up", "points": {"win": \(win), "draw": 1},
       "stages": [
         {"id": "play-off", "kind": "table", "rank": \(criteria)},
         {"id": "league", "kind": "table", "matters": [1], "rank": [{"key": "points"},
           {"play": "matches", "stage": "play-off", "onlyIf": "place-matters"},
           {"key": "goal-difference"}]}]}
      """)
    var league = League(#"[{"key": "points"}]"#)
    league.regulation = regulation
    league.matches = []
    league.play(results)
    let table = league.results
    league.play(playOffs)
    let deciding = league.results.dropFirst(table.count)
    let stage = try #require(regulation.stage(id: "league"))
    return TableJudge(stage: stage).judge(
      TableContest(
        matches: table.map { TableMatch($0) },
        playOffs: deciding.map { TablePlayOff($0, stage: "play-off") }, rulings: lots))
  }

  /// Returns the finding of the play-off.
  static func finding(_ verdict: TableVerdict) -> TableFinding? {
    verdict.findings.first { $0.criterion == "play-matches" }
  }
}

/// Campeonato Nacional 1968: 22 points each, and goal differences of 25, 20 and 14
/// (perceptiopl.com, a copy of the encyclopaedia). The goals of the single matches are made up to
/// these sums.
struct `The title of Argentina in 1968, level among Vélez, River and Racing` {
  private static func verdict(_ playOffs: String...) throws -> TableVerdict {
    try PlayOffMatches.verdict(
      #"[{"key": "points"}]"#, win: 2,
      ["velez 25-0 rest", "river 20-0 rest", "racing 14-0 rest"], playOffs)
  }

  @Test func `is open until they have played one another, and says whom`() throws {
    let verdict = try Self.verdict()
    #expect(verdict.order == "racing=river=velez rest")
    #expect(verdict.state == .undecided)
    #expect(
      verdict.needs == ["play-off matches: racing v river, racing v velez, river v velez"])
  }

  @Test func `is not played out while a match of the league is open`() throws {
    let verdict = try PlayOffMatches.verdict(
      #"[{"key": "points"}]"#, win: 2,
      ["velez 25-0 rest", "river 20-0 rest", "racing 14-0 rest", "rest v other"], [])
    #expect(verdict.state == .asItStands)
    #expect(verdict.rows.prefix(3).allSatisfy { $0.places == 1...3 })
    #expect(verdict.needs == [])
    #expect(PlayOffMatches.finding(verdict)?.outcome == .skipped(.tableOpen))
  }

  @Test func `is open after two of the three matches`() throws {
    let verdict = try Self.verdict("racing 0-2 river", "river 1-1 velez")
    #expect(verdict.needs == ["play-off matches: racing v velez"])
    #expect(verdict.rows.prefix(3).allSatisfy { $0.places == 1...3 })
  }

  @Test func `is not won by who leads while a match of them is on`() throws {
    let verdict = try Self.verdict("racing 0-2 river", "river 1-1 velez", "velez v racing")
    #expect(verdict.needs == ["play-off matches: racing v velez"])
  }

  @Test func `went to Vélez on the difference of the league, level with River on 3 points`() throws
  {
    let verdict = try Self.verdict("racing 0-2 river", "river 1-1 velez", "velez 4-2 racing")
    #expect(verdict.state == .decided)
    #expect(verdict.order == "velez river racing rest")
    #expect(verdict.rows[1].decidedBy == "goal-difference")
    #expect(verdict.rows[2].decidedBy == "play-matches")
    let finding = PlayOffMatches.finding(verdict)
    #expect(finding?.outcome == .separates([["river", "velez"], ["racing"]]))
    #expect(finding?.figures == ["velez": "3 (5-3)", "river": "3 (3-1)", "racing": "0 (2-6)"])
  }

  @Test func `rests on the matches of the play-off as well`() throws {
    let verdict = try Self.verdict("racing 0-2 river", "river 1-1 velez", "velez 4-2 racing")
    let finding = try #require(PlayOffMatches.finding(verdict))
    #expect(verdict.evidence(of: finding).contains { $0 > 400 })
    #expect(Set(verdict.evidence(of: finding)).isSubset(of: verdict.evidence))
  }
}

/// Apertura 2008: 39 points each; San Lorenzo had a difference of 17, Boca and Tigre 12
/// (Wikipedia). The single matches are made up to these sums.
struct `The Apertura of 2008, level among San Lorenzo, Boca and Tigre` {
  private static func verdict(_ criteria: String, lots: [TableRuling] = []) throws -> TableVerdict {
    try PlayOffMatches.verdict(
      criteria, win: 3, ["san-lorenzo 17-0 rest", "boca 12-0 rest", "tigre 12-0 rest"],
      ["tigre 1-2 san-lorenzo", "san-lorenzo 1-3 boca", "boca 0-1 tigre"], lots: lots)
  }

  @Test func `went to Boca on the difference in the three matches, a win each`() throws {
    let verdict = try Self.verdict(#"[{"key": "points"}, {"key": "goal-difference"}]"#)
    #expect(verdict.order == "boca tigre san-lorenzo rest")
    #expect(verdict.rows[1].decidedBy == "play-matches")
    #expect(
      PlayOffMatches.finding(verdict)?.figures
        == ["boca": "3 (3-2)", "tigre": "3 (2-2)", "san-lorenzo": "3 (3-4)"])
  }

  @Test func `would have gone to San Lorenzo had the league's difference followed`() throws {
    let verdict = try Self.verdict(#"[{"key": "points"}]"#)
    #expect(verdict.rows[0].team == "san-lorenzo")
    #expect(PlayOffMatches.finding(verdict)?.outcome == .level)
  }

  @Test func `would have needed lots if the play-off had ended with them`() throws {
    let criteria = #"[{"key": "points"}, {"by": "lots"}]"#
    #expect(try Self.verdict(criteria).needs == ["drawing-of-lots"])
  }
}

/// What `rules check` says of a play-off among several.
struct `A play-off among several in a regulation` {
  private static func problems(_ criterion: String, _ stage: String) throws -> [String] {
    let text = """
      {"format": 1, "id": "made-up", "title": "Made up", "points": {"win": 3, "draw": 1},
       "stages": [\(stage),
         {"id": "league", "kind": "table", "rank": [{"key": "points"}, \(criterion)]}]}
      """
    let document = try #require(
      try JSONValue(parsing: Array(text.utf8), limits: .document).object)
    return Regulation.problems(in: document).map(\.text)
  }

  private static let table = #"{"id": "play-off", "kind": "table", "rank": [{"key": "points"}]}"#

  @Test func `names the table that its matches make`() throws {
    #expect(try Self.problems(#"{"play": "matches", "stage": "play-off"}"#, Self.table) == [])
    #expect(
      try Self.problems(#"{"play": "matches"}"#, Self.table)
        == ["stages[1].rank[1].stage: is missing: the table that the matches make."])
  }

  @Test func `names a table, and another one`() throws {
    let tie = #"{"id": "play-off", "kind": "tie", "legs": 1, "decide": [{"by": "goals"}]}"#
    #expect(
      try Self.problems(#"{"play": "matches", "stage": "play-off"}"#, tie)
        == ["stages[1].rank[1].stage: \"play-off\" is not another table."])
    #expect(
      try Self.problems(#"{"play": "matches", "stage": "league"}"#, Self.table)
        == ["stages[1].rank[1].stage: \"league\" is not another table."])
  }

  @Test func `has no steps, for it is no tie`() throws {
    let criterion = #"{"play": "matches", "stage": "play-off", "decide": [{"by": "goals"}]}"#
    #expect(
      try Self.problems(criterion, Self.table)
        == ["stages[1].rank[1].decide: belongs to a single match."])
  }
}
