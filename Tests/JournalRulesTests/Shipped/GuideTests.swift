import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// The examples of the guide "Write a regulation".
@Suite struct `The guide to writing a regulation` {
  private static let guide = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("Sources/MatchJournal/Documentation.docc/WriteARegulation.md")

  private static func examples(with key: String = "stages") throws -> [JSONObject] {
    let text = try String(contentsOf: guide, encoding: .utf8)
    return try text.components(separatedBy: "```json\n").dropFirst().map { part in
      let json = part.components(separatedBy: "\n```")[0]
      return try #require(try JSONValue(parsing: Array(json.utf8), limits: .document).object)
    }.filter { $0[key] != nil }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: guide.path), "needs the documentation"))
  func `shows a cup and a league that can be adopted`() throws {
    let examples = try Self.examples()
    #expect(examples.count == 3)
    for example in examples {
      #expect(Regulation.problems(in: example).map(\.text) == [])
      #expect(Regulation.labelProblems(in: example).map(\.text) == [])
    }
    let cup = try Regulation(examples[0])
    #expect(cup.stage(ofRound: "Semi-finals")?.legs == 2)
    #expect(cup.stage(ofRound: "Final replay")?.id == "final")
    #expect(try Regulation(examples[1]).stages.last?.boundaries == [1])
  }

  /// Ash 3-0 Birch, Birch 2-0 Cedar, Cedar 2-1 Ash; each beat Dale.
  private static let results: [(TeamSlug, TeamSlug, Score)] = [
    ("ash", "birch", Score(3, 0)), ("birch", "cedar", Score(2, 0)), ("cedar", "ash", Score(2, 1)),
    ("ash", "dale", Score(1, 0)), ("birch", "dale", Score(1, 0)), ("cedar", "dale", Score(4, 0)),
  ]

  private static func order(_ rank: [JSONValue]) throws -> [TeamSlug] {
    let document: JSONObject = [
      "format": 1, "id": "test", "title": "Test", "sources": ["made up"],
      "stages": [
        [
          "id": "league", "kind": "table", "points": ["win": 3, "draw": 1],
          "rank": .array(rank),
        ]
      ],
    ]
    let stage = try Regulation(document).stages[0]
    let matches = results.enumerated().compactMap { index, row in
      StagedMatch(row.0, row.1, row.2).result(from: index * 20 + 1, format: .standard)
    }
    let verdict = TableJudge(stage: stage).judge(
      TableContest(matches: matches.map { TableMatch($0) }))
    return verdict.rows.map(\.team)
  }

  @Test(arguments: [
    ("none", "cedar"), ("subset", "birch"), ("pair", "birch"), ("restart", "birch"),
  ])
  func `says what reapply does to three level teams`(reapply: String, second: String) throws {
    let order = try Self.order([
      ["key": "points"],
      [
        "headToHead": ["points", "goal-difference", "goals-for"], "reapply": .string(reapply),
      ],
      ["key": "goal-difference"],
    ])
    #expect(order.first == "ash")
    #expect(order[1].text == second)
  }

  @Test(arguments: [
    ("none", "cedar"), ("subset", "cedar"), ("pair", "cedar"), ("restart", "birch"),
  ])
  func `says what it does where two and three teams have clauses of their own`(
    reapply: String, second: String
  ) throws {
    let order = try Self.order([
      ["key": "points"],
      ["headToHead": ["goal-difference"], "teams": 2],
      [
        "headToHead": ["points", "goal-difference", "goals-for"], "id": "mini-league",
        "teams": "3+", "reapply": .string(reapply),
      ],
      ["key": "goal-difference"],
    ])
    #expect(order.first == "ash")
    #expect(order[1].text == second)
  }
}
