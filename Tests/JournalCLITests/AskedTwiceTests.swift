import Foundation
import Testing

/// What the program asks about before accepting it: ambiguous names, matches that already exist.
struct `A match that is there already` {
  @Test func `is not set up again without a word`() throws {
    let shell = try Shell()
    let new = "journal match new 'Celta v Alavés' --on 2017-10-22"
    try shell.run("journal init -q && \(new) -q")
    let refused = try shell.refused(new, status: 65)
    #expect(
      refused.contains("Celta v Alavés on 2017-10-22 is already in the journal: cel-ala (e3)"))
    #expect(refused.contains("journal match use cel-ala"))
    #expect(refused.contains("--again"))
    let result = try shell.refused(
      "journal match new 'celta 1-0 alaves (Gómez 53)' --on 2017-10-22", status: 65)
    #expect(result.contains("is already in the journal"))
    #expect(try shell.run("\(new) --again").output.contains("celta-alaves-2017-10-22-2"))
    #expect(try shell.run("journal match list").output.split(separator: "\n").count == 2)
  }

  @Test func `is another one on another day, or at the other ground`() throws {
    let shell = try Shell()
    try shell.run("journal init -q && journal match new 'Celta v Alavés' --on 2017-10-22 -q")
    for other in ["'Celta v Alavés' --on 2017-10-23", "'Alavés v Celta' --on 2017-10-22"] {
      #expect(try shell.run("journal match new \(other)").status == 0)
    }
  }

  @Test func `is none once it was taken back as a mistake`() throws {
    let shell = try Shell()
    let new = "journal match new 'Eibar v Girona' --on 2018-01-27 -q"
    try shell.run("journal init -q && \(new)")
    try shell.run("journal append match-voided --reason 'wrong day' -q")
    #expect(try shell.run(new).status == 0)
  }

  @Test func `may be in an import twice`() throws {
    let shell = try Shell()
    try shell.write(
      """
      = Friendlies 2020

      Sat Jan 4 2020
        Birch v Alder  1-0
        Birch v Alder  2-2

      """, to: "day.txt")
    let imported = try shell.run("journal init -q && journal import day.txt -y")
    #expect(imported.output.contains("2 matches added"), "\(imported.output)\(imported.error)")
  }
}

struct `A regulation's name that fits several` {
  @Test(arguments: [
    ("copa-del-rey", "es.copa-del-rey.1903-1927", "add the season"),
    (
      "premier-league", "eng.premier-league.2009-10",
      "Say which season: 1992-2019, 2009-10, 2019-2026."
    ),
    ("2017-18", "es.copa-del-rey.2017-18", "Write more of the id."),
  ])
  func `says which they are and what tells them apart`(name: String, fit: String, hint: String)
    throws
  {
    let shell = try Shell()
    try shell.run("journal init -q")
    let said = try shell.refused("journal rules use \(name)", status: 65)
    #expect(said.contains("fits"))
    #expect(said.contains(fit))
    #expect(said.contains(hint))
  }

  @Test func `means the one that it fits alone`() throws {
    let shell = try Shell()
    try shell.run("journal init -q")
    #expect(try shell.run("journal rules use copa-del-rey-2017").status == 0)
    #expect(try shell.run("journal rules show mls.2012").output.contains("2012"))
    let none = try shell.refused("journal rules use no-such-cup", status: 66)
    #expect(none.contains("No regulation") || none.contains("no regulation"))
  }

  @Test(arguments: [
    ("la-liga-1985-86", "es.la-liga.1939-1995"), ("la-liga-2017-18", "es.la-liga.2017-18"),
    ("fa-cup-1971", "eng.fa-cup.1946-1991"), ("bundesliga-2010-11", "de.bundesliga.2010-11"),
    ("cup-winners-cup-1971-72", "uefa.cup-winners-cup.1971-1999"),
  ])
  func `means the one that was in force in its season`(name: String, id: String) throws {
    let shown = try Shell().run("journal rules show \(name)")
    #expect(shown.output.hasPrefix("\(id): "), "\(shown.output.prefix(60)) \(shown.error)")
  }

  @Test func `means in a journal what was adopted there`() throws {
    let shell = try Shell()
    try shell.run("journal init -q && journal rules use copa-del-rey-2021-22 -q")
    #expect(try shell.run("journal rules show copa-del-rey").output.contains("2021-22"))
  }
}

struct `A text of two lines` {
  @Test(arguments: [
    "note --text", "announcement --text",
    "quote --speaker 'Zinedine Zidane' --team real-madrid --source AS --text",
  ])
  func `is kept, and shown as what it is`(words: String) throws {
    let shell = try Shell.firstHalf()
    let appended = try shell.run("journal append \(words) \"$(printf 'First line\\nsecond line')\"")
    #expect(appended.status == 0, "\(appended.error)")
    let shown = appended.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains(#"First line\nsecond line"#))
    #expect(try shell.run("journal log --json").output.contains(#"First line\nsecond line"#))
  }

  @Test func `is no name`() throws {
    let shell = try Shell.firstHalf()
    let said = try shell.refused(
      "journal append goal -m 40 -t leganes -p \"$(printf 'Gabriel\\nPires')\"", status: 65)
    #expect(said.contains("line break"))
  }
}
