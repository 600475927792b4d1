import Foundation
import Testing

/// What differs between two regulations, and what would have come out otherwise.
struct `The difference of rules` {
  private static let shared =
    ProcessInfo.processInfo.environment["JOURNAL_SHARED"].map { "\($0)/data/openfootball" } ?? ""

  @Test func `of the Copa after 2018 leaves Leganés without their away goals`() throws {
    let shell = try Shell()
    #expect(try shell.run("journal demo -q").status == 0)
    let told = try shell.run("journal rules diff copa-del-rey-2017-18 copa-del-rey-2021-22")
    #expect(told.status == 0, "\(told.error)")
    #expect(told.output.contains("away goals"), "\(told.output)")
    #expect(told.output.contains("1 of 1 tie or table under es.copa-del-rey.2017-18"))
    #expect(told.output.contains("copa-qf: "), "\(told.output)")
    #expect(!told.output.contains("no stage for"), "\(told.output)")
    let document = try shell.run(
      "journal rules diff copa-del-rey-2017-18 copa-del-rey-2021-22 --json")
    #expect(document.output.contains(#""compared":1"#), "\(document.output)")
    let same = try shell.run("journal rules diff copa-del-rey-2017-18 copa-del-rey-2017-18")
    #expect(same.output.contains("No clause of"), "\(same.output)")
    #expect(same.output.contains("0 of 1 tie or table"), "\(same.output)")
  }

  @Test func `needs no journal, and takes a file`() throws {
    let shell = try Shell()
    let shown = try shell.run("journal rules show generic.league.goal-difference --json")
    let other = shown.output.replacing(#""win":3"#, with: #""win":2"#)
    #expect(other != shown.output)
    try shell.write(other, to: "two.json")
    let told = try shell.run("journal rules diff generic.league.goal-difference two.json")
    #expect(told.status == 0, "\(told.error)")
    #expect(told.output.contains("- points: 3 for a win"), "\(told.output)")
    #expect(told.output.contains("+ points: 2 for a win"), "\(told.output)")
    #expect(!told.output.contains("otherwise"), "\(told.output)")
  }

  // The final table of 2017-18 has Espanyol, Real Sociedad and Celta on 49 points in this order;
  // by goal difference (-6, +7, -1) Espanyol would have been last of the three.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared), "set JOURNAL_SHARED"))
  func `of La Liga moves those who were level`() throws {
    let shell = try Shell()
    let made = try shell.run(
      "journal init -q && journal rules use es.la-liga.2017-18 -q && journal import -q "
        + "--competition la-liga-2017-18 \(Self.shared)/espana/2017-18/1-liga.txt")
    #expect(made.status == 0, "\(made.error)")
    let told = try shell.run("journal rules diff la-liga-2017-18 generic.league.goal-difference")
    let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for moved in ["Real Sociedad 11 (12)", "Espanyol Barcelona 13 (11)"] {
      #expect(text.contains(moved), "\(told.output)")
    }
    #expect(text.contains("Celta"), "\(told.output)")
    #expect(!text.contains("FC Barcelona 1"), "\(told.output)")
  }
}

/// What is said of the cases of a regulation.
struct `The cases of rules` {
  private static let cup =
    #"{"title": "t", "season": "2026", "round": "Final", "matches": ["2026-05-24 Elm v Fir 2-1"], "#

  private static func check(_ cases: String) throws -> Shell.Result {
    let shell = try Shell()
    try shell.write(cases, to: "cases.json")
    return try shell.run(
      "journal rules show generic.cup.single --json > cup.json; "
        + "journal rules check cup.json --cases cases.json")
  }

  @Test func `come out or do not, with what came out instead`() throws {
    let right = try Self.check(
      #"{"regulation": "generic.cup.single", "cases": [\#(Self.cup)"through": "Elm", "by": "goals"}]}"#
    )
    #expect(right.status == 0 && right.error.isEmpty, "\(right.error)")
    #expect(right.output.hasSuffix("1 of 1 case came out as said.\n"))
    let wrong = try Self.check(
      #"{"regulation": "generic.cup.single", "cases": [\#(Self.cup)"through": "Fir"}]}"#)
    #expect(wrong.status == 65)
    #expect(wrong.output.contains("t: Elm is through, not Fir."), "\(wrong.output)")
  }

  @Test func `are doubted if they are of other rules, or none, and told if they are wrong`() throws
  {
    let other = try Self.check(
      #"{"regulation": "our-cup", "cases": [\#(Self.cup)"through": "Elm"}]}"#)
    #expect(other.error == "note: these are the cases of our-cup.\n")
    #expect(
      try Self.check(#"{"regulation": "generic.cup.single", "cases": []}"#).error
        == "note: there are no cases in the file.\n")
    let bad = try Self.check(#"{"regulation": "generic.cup.single", "cases": [7]}"#)
    #expect(bad.status == 65)
    #expect(bad.output.contains("cases[0]: cases[0] needs a title."), "\(bad.output)")
  }
}
