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
