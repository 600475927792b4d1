import Foundation
import JournalCore
import JournalRules
import MatchJournal
import Testing

/// A regulation that a few answers make.
struct `A regulation from answers` {
  /// Every combination of answers about ties, and about tables.
  private static let drafts: [RegulationDraft] = {
    var drafts: [RegulationDraft] = []
    for kind in RegulationTemplate.Kind.allCases {
      for legs in 1...2 {
        for awayGoals in RegulationDraft.AwayGoals.allCases {
          for hasExtraTime in [true, false] {
            var draft = RegulationDraft()
            (draft.kind, draft.legs) = (kind, legs)
            (draft.awayGoals, draft.hasExtraTime) = (awayGoals, hasExtraTime)
            drafts.append(draft)
          }
        }
      }
      for criterion in RegulationDraft.TieBreak.criteria where kind != .cup {
        for last in RegulationDraft.LastResort.allCases {
          for (points, meetings) in last == .lots ? [(2, 1), (3, 2), (3, 4)] : [(3, 2)] {
            var draft = RegulationDraft()
            (draft.kind, draft.criteria, draft.last) = (kind, [criterion], last)
            (draft.points, draft.meetings) = (points, meetings)
            drafts.append(draft)
          }
        }
      }
    }
    return drafts
  }()

  @Test func `is sound, and its cases come out as the answers say`() async throws {
    for draft in Self.drafts {
      let document = draft.document(id: "our-cup", title: "Our Cup")
      #expect(Regulation.problems(in: document).map(\.text) == [], "\(draft)")
      let cases = try RegulationCases(draft.cases(id: "our-cup"))
      #expect(!cases.cases.isEmpty)
      for (each, found) in try await cases.outcomes(under: document) {
        #expect(found == [], "\(each.title): \(draft)")
      }
    }
  }

  /// Two drafts that differ in one answer: the cases of the first must not all come out under the second.
  @Test(
    arguments: [
      (
        [.headToHead, .goalDifference], [.points, .goalDifference], [.goalDifference, .headToHead]
      ),
      ([.headToHead, .goalDifference], [.points], [.goalDifference]),
      ([.wins, .goalDifference], [.points], [.goalDifference, .wins]),
      ([.goalsFor, .goalDifference], [.points], [.goalDifference, .goalsFor]),
      (
        [.goalDifference, .goalsFor, .awayWins], [.points],
        [.goalDifference, .goalsFor, .awayGoals]
      ),
    ] as [([RegulationDraft.TieBreak], [RegulationDraft.TieBreak], [RegulationDraft.TieBreak])])
  func `shows what separates level teams`(
    criteria: [RegulationDraft.TieBreak], headToHead: [RegulationDraft.TieBreak],
    others: [RegulationDraft.TieBreak]
  ) async throws {
    var draft = RegulationDraft()
    (draft.kind, draft.criteria, draft.headToHead) = (.league, criteria, headToHead)
    let cases = try RegulationCases(draft.cases(id: "our-league"))
    let own = try await cases.outcomes(under: draft.document(id: "our-league", title: "Ours"))
    #expect(own.flatMap(\.1) == [])
    // Points, each figure, and lots.
    let figures = criteria.reduce(0) { $0 + ($1 == .headToHead ? headToHead.count : 1) }
    #expect(own.count == figures + 2, "\(own.map(\.0.title))")
    draft.criteria = others
    let other = try await cases.outcomes(under: draft.document(id: "our-league", title: "Others"))
    #expect(other.contains { !$0.1.isEmpty })
  }

  @Test(arguments: ["head-to-head", "head-to-head-points"])
  func `may name a clause of head-to-head as a whole, or the figure that decided`(name: String)
    async throws
  {
    var draft = RegulationDraft()
    (draft.kind, draft.meetings, draft.criteria) = (.league, 1, [.headToHead, .goalDifference])
    let text = """
      {"regulation": "x", "cases": [{"title": "t", "season": "2026", "round": "league",
        "matches": ["2026-03-01 Elm v Fir 1-0", "2026-03-02 Elm v Oak 0-0", "2026-03-03 Fir v Oak 5-0",
          "2026-03-04 Elm v Ash 0-1", "2026-03-05 Fir v Ash 1-1", "2026-03-06 Oak v Ash 0-1"],
        "order": ["Elm", "Fir"], "by": "\(name)"}]}
      """
    let document = try #require(try JSONValue(parsing: Array(text.utf8)).object)
    let rules = draft.document(id: "x", title: "X")
    let outcomes = try await RegulationCases(document).outcomes(under: rules)
    #expect(outcomes.flatMap(\.1) == [])
  }

  @Test(arguments: [
    ("Champion", "Champion is no place: write 1 or 2-4, then where the teams go."),
    ("1", "1 does not say where they go."),
    ("1-2 Up, 2 Down", "Place 2 has two destinations, Up and Down."),
    ("4-2 Up", "4-2 begins with its last place: write 2-4."),
    ("1 Champion, 0 Up", "0: places are from 1 to 99."),
    ("1-2-3 Up", "1-2-3 is no place: write 1 or 2-4, then where the teams go."),
  ])
  func `says why destinations are none`(text: String, reason: String) {
    let refusal = #expect(throws: Refusal.self) { try Destination.list(text) }
    #expect(refusal?.reason == reason)
  }

  @Test func `takes commas in the names of destinations, and dashes of all kinds`() throws {
    let list = try Destination.list("1 Champion; 2\u{2013}4 Cup, if free, 17-18: Relegation")
    #expect(list.map(\.to) == ["Champion", "Cup, if free", "Relegation"])
    #expect(list.map(\.places) == [[1], [2, 4], [17, 18]])
  }

  @Test func `with away goals is told from one without by its cases`() async throws {
    var with = RegulationDraft()
    with.awayGoals = .all
    let without = RegulationDraft().document(id: "our-cup", title: "Our Cup")
    let outcomes = try await RegulationCases(with.cases(id: "our-cup")).outcomes(under: without)
    let failed = outcomes.filter { !$0.1.isEmpty }.map(\.0.title)
    #expect(
      failed == ["Level, and more goals away", "Goals in extra time, one of them away"])
  }

  @Test(arguments: [
    (#""order": ["Elm", "Fri"], "by": "goal-difference""#, "Fri is in the order"),
    (#""order": ["Elm", "Fir"], "by": "goaldifference""#, "no criterion goaldifference"),
    (#""order": ["Elm", "Fir"], "by": "goals-for""#, "not by goals-for"),
  ])
  func `says what is misspelt in a case, and what decided instead`(end: String, reason: String)
    async throws
  {
    let text = """
      {"regulation": "x", "cases": [{"title": "t", "season": "2026", "round": "league",
        "figures": [["Elm", 2, 0, 1, 5, 2], ["Fir", 2, 0, 1, 3, 2]], \(end)}]}
      """
    let document = try #require(try JSONValue(parsing: Array(text.utf8)).object)
    let rules = try #require(RegulationLibrary.genericLeague)
    let outcomes = try await RegulationCases(document).outcomes(under: rules)
    let found = outcomes.flatMap(\.1).joined(separator: " ")
    #expect(found.contains(reason), "\(found)")
  }

  private static let guide = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("Sources/MatchJournal/Documentation.docc/WriteARegulation.md")

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: guide.path), "needs the documentation"))
  func `of the guide brings about the guide's case`() async throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let examples = try text.components(separatedBy: "```json\n").dropFirst().map { part in
      let json = part.components(separatedBy: "\n```")[0]
      return try #require(try JSONValue(parsing: Array(json.utf8), limits: .document).object)
    }
    let cases = try #require(examples.first { $0["cases"] != nil })
    let cup = try #require(examples.first { $0["id"] == cases["regulation"] })
    for (each, found) in try await RegulationCases(cases).outcomes(under: cup) {
      #expect(found == [], "\(each.title)")
    }
  }

  @Test func `is laid out for people, and reads back`() throws {
    for draft in Self.drafts {
      let document = draft.document(id: "our-cup", title: "Our Cup")
      let text = RegulationLayout.text(document)
      #expect(try JSONValue(parsing: Array(text.utf8), limits: .document).object == document)
      #expect(text.hasPrefix("{\n  \"format\": 1,\n  \"id\": \"our-cup\",\n"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 130 })
    }
  }

  private static func outcome(_ body: String, _ rules: JSONObject) async throws -> (
    found: [String], doubts: [String]
  ) {
    let text = #"{"regulation": "x", "cases": [{"title": "t", "season": "1", \#(body)}]}"#
    let document = try #require(try JSONValue(parsing: Array(text.utf8)).object)
    let cases = try RegulationCases(document)
    return (
      try await cases.outcomes(under: rules).flatMap(\.1),
      cases.cases.flatMap { $0.doubts(under: rules) }
    )
  }

  /// Places 4 and 5 matter, where Elm and Fir are level on everything but head-to-head: higher up they
  /// share the place.
  @Test func `of a table's end is asked at its place`() async throws {
    let text = """
      {"format": 1, "id": "x", "title": "X", "stages": [{"id": "league", "kind": "table",
       "points": {"win": 3, "draw": 1}, "matters": [4], "rank": [{"key": "points"},
       {"headToHead": ["points"], "onlyIf": "place-matters"}, {"shared": true}]}]}
      """
    let rules = try #require(try JSONValue(parsing: Array(text.utf8)).object)
    let figures =
      #""round": "league", "figures": [["Elm", 9, 2, 9, 30, 30], ["Fir", 9, 2, 9, 30, 30]], "#
      + #""matches": ["2026-03-01 Elm v Fir 1-0", "2026-03-08 Fir v Elm 0-0"], "#
      + #""order": ["Elm", "Fir"], "by": "head-to-head", "source": "made up""#
    #expect(try await Self.outcome(#""place": 4, \#(figures)"#, rules).found == [])
    for place in ["", #""place": 5, "#] {
      let found = try await Self.outcome(place + figures, rules).found
      #expect(found.first == "Elm and Fir share a place.", "\(found)")
    }
    let other = try await Self.outcome(
      #""round": "Final", "matches": ["2026-03-01 Elm v Fir 1-0"], "order": ["Elm", "Fir"]"#, rules)
    #expect(other.found == [#"No stage covers the round "Final". Rounds: league."#])
    let wrong = try await Self.outcome(#""place": 0, \#(figures)"#, rules).found
    #expect(wrong.first?.contains("cases[0].place must be the place") == true)
  }

  @Test(arguments: [
    (
      #""round": "league", "matches": ["2026-03-01 Elm v Fir 1-0"], "through": "Elm""#,
      #""league" is a table, which has an "order""#
    ),
    (
      #""round": "league", "figures": [["Ash", 9, 0, 1, 9, 1], ["Elm", 5, 0, 5, 5, 5], "#
        + #"["Fir", 4, 0, 6, 4, 6], ["Oak", 1, 0, 9, 1, 9]], "order": ["Ash", "Fir", "Elm", "Oak"]"#,
      "From the 2. on the order is Elm, Fir, not Fir, Elm."
    ),
    (
      #""round": "league", "figures": [["Ash", 5, 0, 5, 5, 5], ["Elm", 5, 0, 5, 5, 5]], "#
        + #""order": ["Ash", "Elm"]"#,
      "Ash and Elm share a place."
    ),
  ])
  func `says what is wrong with a case, and no more`(body: String, reason: String) async throws {
    let rules = try #require(RegulationLibrary.genericLeague)
    let found = try await Self.outcome(body, rules).found
    #expect(found.first?.hasPrefix(reason) == true, "\(found)")
  }

  @Test(arguments: [
    (
      #"[["Elm", 2, 0, 1, 5, 2], ["Fir", 2, 0, 2, 3, 2]]"#, "made up",
      ["Elm have played 3 matches, and Fir 4."]
    ),
    (
      #"[["Elm", 2, 0, 0, 5, 2], ["Fir", 1, 0, 1, 3, 3], ["Oak", 0, 0, 2, 1, 5]]"#, "made up",
      ["All goals for are 9, and all goals against 10: they must be equal."]
    ),
    (
      #"[["Elm", 2, 0, 0, 5, 2], ["Fir", 1, 0, 1, 3, 3], ["Oak", 0, 0, 2, 1, 4]]"#, "Handbok",
      [
        #"Its source "Handbok" is none of the regulation's; with a colon it can say where it is."#
      ]
    ),
    (
      #"[["Elm", 2, 0, 0, 5, 2], ["Fir", 1, 0, 1, 3, 3], ["Oak", 0, 0, 2, 1, 4]]"#,
      "Yearbook C.4", []
    ),
  ])
  func `has doubts about figures that do not go together, and about unknown sources`(
    figures: String, source: String, doubts: [String]
  ) async throws {
    let text = """
      {"format": 1, "id": "x", "title": "X", "sources": ["Yearbook: of 2026"], "stages": [{"id": "league",
       "kind": "table", "points": {"win": 3, "draw": 1}, "meetings": 1, "rank": [{"key": "points"}, {"key": "goal-difference"}]}]}
      """
    let rules = try #require(try JSONValue(parsing: Array(text.utf8)).object)
    let body =
      #""round": "league", "figures": \#(figures), "order": ["Elm", "Fir"], "source": "\#(source)""#
    let outcome = try await Self.outcome(body, rules)
    #expect(outcome.found == [] && outcome.doubts == doubts)
  }

  @Test func `is dated in its own season, and has a play-off where one decides`() async throws {
    var draft = RegulationDraft()
    (draft.kind, draft.criteria, draft.last) = (.league, [.goalDifference], .playOff)
    (draft.from, draft.to) = (CalendarDate("2019-03-30"), CalendarDate("2019-12-01"))
    let cases = draft.cases(id: "x")
    let text = RegulationLayout.text(cases)
    #expect(text.contains("2019-03-01") && !text.contains("2026"))
    let playOff = cases["cases"]?.array?.compactMap(\.object).first { $0["playOffs"] != nil }
    #expect(playOff?["by"]?.string == "play-off")
    #expect(try RegulationTemplate.title(of: "no.eliteserien.2019") == "Eliteserien 2019")
    #expect(try RegulationTemplate.title(of: "our-cup") == "Our Cup")
  }

  @Test func `needs the id of what its cases are about`() throws {
    let document = try #require(try JSONValue(parsing: Array(#"{"cases": []}"#.utf8)).object)
    let refusal = #expect(throws: Refusal.self) { try RegulationCases(document) }
    #expect(refusal?.reason.contains("the id of the regulation") == true)
  }

  @Test(arguments: [
    (#"{"season": "2026"}"#, "cases[0] needs a title"),
    (
      #"{"title": "t", "season": "2026", "round": "Final", "matches": ["2026-03-01 Elm v Fir 1-0"]}"#,
      "either through or order or advancing"
    ),
    (
      #"{"title": "t", "season": "2026", "round": "Final", "matches": [7], "through": "Elm"}"#,
      "cases[0].matches must be texts"
    ),
    (
      #"{"title": "t", "season": "1", "round": "league", "figures": [["Elm", 1]], "order": ["Elm"]}"#,
      "figures[0] must be a team"
    ),
    (
      #"{"title": "t", "season": "1", "round": "league", "playOffs": {}, "order": ["Elm"]}"#,
      "cases[0].playOffs must have a round and matches"
    ),
  ])
  func `needs cases that say what must come out`(text: String, reason: String) async throws {
    let document = try #require(
      try JSONValue(parsing: Array(#"{"regulation": "x", "cases": [\#(text)]}"#.utf8)).object)
    let rules = try #require(RegulationLibrary.genericLeague)
    let outcomes = try await RegulationCases(document).outcomes(under: rules)
    #expect(outcomes.first?.1.first?.contains(reason) == true, "\(outcomes)")
  }

  @Test func `has the names, days and places that were answered`() throws {
    var draft = RegulationDraft()
    (draft.kind, draft.title, draft.reapply) = (.league, "Harbour League", .pair)
    (draft.from, draft.to) = (CalendarDate("2025-09-01"), CalendarDate("2026-05-31"))
    draft.destinations = try Destination.list("1 Champion, 13-14: Relegation")
    (draft.last, draft.placesThatMatter, draft.isPlayOffNeutral) = (.playOff, [1, 12], true)
    let regulation = try Regulation(draft.document(id: "harbour-league", title: "Not this"))
    #expect(regulation.title == "Harbour League")
    #expect(regulation.valid?.to == CalendarDate("2026-05-31"))
    let stage = try #require(regulation.stages.first)
    #expect(stage.destination(of: 13...13)?.to == "Relegation")
    #expect(stage.criteria.first { $0.headToHead != nil }?.reapply == .pair)
    let match = try #require(stage.criteria.first { $0.play == .match })
    #expect(match.matters == [1, 12] && match.venue == .neutral)
    draft.last = .lots
    let drawn = try Regulation(draft.document(id: "harbour-league", title: "Not this"))
    #expect(drawn.stages.first?.criteria.first { $0.by == "lots" }?.matters == [1, 12])
    #expect(drawn.stages.first?.criteria.last?.shared == true)
  }
}
