import Foundation
import Testing

/// The regulations that fit a file, and a table without any.
struct `Rules for a file` {
  private static let league = """
    = Made-up League 2025/26

    » Matchday 1
    Sun Aug 24 2025
      Elm v Fir  2-1
      Oak v Ash  0-0

    """

  private static let shared =
    ProcessInfo.processInfo.environment["JOURNAL_SHARED"].map { "\($0)/data/openfootball" } ?? ""

  @Test func `are generic ones where none is shipped for it, and show a table at once`() throws {
    let shell = try Shell()
    try shell.write(Self.league, to: "league.txt")
    let found = try shell.run("journal rules suggest league.txt")
    #expect(found.status == 0)
    #expect(found.output.contains("generic.league.goal-difference"))
    #expect(!found.output.contains("es.la-liga"), "\(found.output)")
    #expect(try shell.run("journal init -q && journal import -q league.txt").status == 0)
    let table = try shell.run("journal table --csv | cut -d, -f1,2,10")
    #expect(table.output == "pos,team,points\n1,Elm,3\n2=,Ash,1\n2=,Oak,1\n4,Fir,0\n")
    #expect(table.error.contains("generic.league.goal-difference"))
    let asked = try shell.run("journal rules suggest --json")
    #expect(asked.output.contains(#""generic":true"#))
    let adopted = try shell.run(
      "journal rules use generic.league.head-to-head --competition made-up-league-2025-26 -q "
        + "&& journal table")
    #expect(adopted.status == 0)
    #expect(adopted.error.isEmpty, "its own rules need no note: \(adopted.error)")
  }

  @Test func `leave a cup of ties without a table`() throws {
    let shell = try Shell()
    try shell.write(
      "= Made-up Cup 2025/26\n\n» Final\nSun May 24 2026\n  Elm v Fir  2-1\n", to: "cup.txt")
    #expect(try shell.run("journal init -q && journal import -q cup.txt").status == 0)
    let table = try shell.run("journal table")
    #expect(table.status == 65)
    #expect(table.error.contains("no regulation is adopted"), "\(table.error)")
    #expect(try shell.run("journal rules suggest").output.contains("generic.cup.single"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: shared), "set JOURNAL_SHARED"),
    arguments: [
      ("espana/2012-13/1-liga.txt", "es.la-liga.2012-13"),
      ("espana/2017-18/1-liga.txt", "es.la-liga.2017-18"),
      ("espana/2021-22/cup.txt", "es.copa-del-rey.2021-22"),
      ("deutschland/2010-11/1-bundesliga.txt", "de.bundesliga.2010-11"),
      ("england/2009-10/1-premierleague.txt", "eng.premier-league.2009-10"),
      ("champions-league/2021-22/cl.txt", "uefa.champions-league.2021-22"),
      ("worldcup/1954--switzerland/cup.txt", "fifa.world-cup.1954"),
      ("worldcup/2022--qatar/cup.txt", "fifa.world-cup.2022"),
    ])
  func `are those of its season`(file: String, id: String) throws {
    let found = try Shell().run("journal rules suggest \(Self.shared)/\(file)")
    let first = found.output.split(separator: "\n").first { $0.hasPrefix("  ") && $0.contains(".") }
    #expect(first?.contains(id) == true, "\(found.output)")
  }

  @Test func `are listed by words and year`() throws {
    let shell = try Shell()
    #expect(
      try shell.run("journal rules list world-cup --year 1958").output
        == "fifa.world-cup.1958  World Cup 1958\n")
    #expect(try shell.run("journal rules list no-such-cup").status == 66)
    let all = try shell.run("journal rules list").output
    for id in ["generic.cup.single", "fifa.world-cup.2022", "eng.fa-cup.1871-1912"] {
      #expect(all.contains("\n\(id) "), "\(id)")
    }
  }
}
