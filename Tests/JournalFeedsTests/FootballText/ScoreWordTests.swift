import JournalCore
import JournalFeeds
import Testing

/// Words about a score as public files write them in several languages.
struct `A word about a score` {
  @Test(arguments: [
    ("A  2-2 (1-1, 1-0) n.V.  B", "HT 1-0 FT 1-1 ET 2-2"),
    ("A  2-2 (1-1, 0-1) n.V. 5-4 i.E.  B", "HT 0-1 FT 1-1 ET 2-2 SO 5-4"),
    ("A v B  2:1 n.V. (1:1, 0:1)", "HT 0-1 FT 1-1 ET 2-1"),
    ("A - B  4:2 n.E. (1:1, 1:0)", "HT 1-0 FT 1-1 SO 4-2"),
    ("A 2-2 B n.V.", "ET 2-2"), ("A n.V. 2-2 B", "ET 2-2"), ("A v B n. V. 2-2", "ET 2-2"),
    ("A  1-1 d.t.s. (1-1, 0-0) 4-2 d.c.r.  B", "HT 0-0 FT 1-1 ET 1-1 SO 4-2"),
    ("A v B 1-1 (d.t.s.), 4-2 (d.c.r.)", "ET 1-1 SO 4-2"),
    ("A v B  1-1 a.p., 5-3 t.a.b.", "ET 1-1 SO 5-3"),
    ("A v B  1-1 (a.p., 5-3 t.a.b.)", "ET 1-1 SO 5-3"),
    ("A  1-1 (0-0) t.a.b. 5-3  B", "HT 0-0 FT 1-1 SO 5-3"),
    ("A  2-1 pró. (1-1)  B", "FT 1-1 ET 2-1"), ("A 1x1 (0x1) pen. 3x2 B", "HT 0-1 FT 1-1 SO 3-2"),
    ("A v B 1-1 (prór.) 4-3 penaltis", "ET 1-1 SO 4-3"),
    ("A v B 2-2 pens 5-4", "FT 2-2 SO 5-4"), ("A v B 2-2 (aet), pens 5-4", "ET 2-2 SO 5-4"),
    ("A v B 2-2 after extra time, 5-4 on penalties", "ET 2-2 SO 5-4"),
    ("A v B 1-1, n.V. 2-1", "FT 1-1 ET 2-1"),
    ("A  3:1 (2:0)  B", "HT 2-0 FT 3-1"), ("A  2 - 1 ( 1 - 1 )  B", "HT 1-1 FT 2-1"),
    ("A  1x0 (0x0)  B", "HT 0-0 FT 1-0"), ("A 1 x 0 B", "FT 1-0"), ("A 3 : 1 B", "FT 3-1"),
    ("A 2 – 1 B", "FT 2-1"), ("A v B 2 -1", "FT 2-1"),
  ])
  func `is read`(line: String, score: String) throws {
    let feed = try Reading.feed(line)
    let match = feed.matches.first
    #expect(feed.problems.isEmpty)
    #expect(match.map { Reading.score($0.score) } == score)
    #expect([match?.home.name, match?.away.name] == ["A", "B"])
  }

  @Test(arguments: [
    "A 2-2 (1-1, 1-0) n.X.  B", "A 2-2 n.X. B", "A 2-2 B n.X.", "A n.X. 2-2 B",
    "A v B 2-2 n.X.", "A v B 2-2 (1-1) nach Wiederholung", "A v B 2-1 pens 5-4",
    "A 2-1  replayed  B", "A v B 2-2 pens.", "Ash v Birch 15:30",
  ])
  func `that is not understood leaves no plain score, and the line is named`(line: String) throws {
    let feed = try Reading.feed("\(line)\nC v D 1-0")
    #expect(feed.matches.map(\.home.name) == ["C"])
    #expect(feed.problems.map(\.line) == [1])
  }

  @Test(arguments: [
    ("A 2-1 NE Revolution", "A", "NE Revolution"), ("A 2-1 Pro Vercelli", "A", "Pro Vercelli"),
    ("N.E.C. 2-1 v.v. Zeerijp", "N.E.C.", "v.v. Zeerijp"),
    ("Hannover 96 - 1. FC Köln 0-1", "Hannover 96", "1. FC Köln"),
    ("Schalke 04 - 1860 München 0-1", "Schalke 04", "1860 München"),
    ("AP Brera v Te Atatu 3-0", "AP Brera", "Te Atatu"),
  ])
  func `is none in the name of a team`(line: String, home: String, away: String) throws {
    let match = try Reading.match(line)
    #expect([match.home.name, match.away.name] == [home, away])
    #expect(!match.score.hasExtraTime)
  }

  @Test(arguments: [
    "A v B 0-0 [B wins on penalties]", "A v B 0-0   @ Town   [B won on pens]",
    "A v B 0-0 [B win on penalties]", "A v B 0-0  B win on penalties",
    "A v B 0-0 (B won on penalties)", "A v B 0-0\n  [B wins on penalties]",
    "A v B 0-0 [aet; B won after penalties]",
  ])
  func `may be a note that names the winner of the shoot-out`(line: String) throws {
    let match = try Reading.match(line)
    #expect(match.score.final == Score(0, 0))
    #expect(match.score.shootOutWinner == .away)
    #expect(match.score.shootOut == nil)
    #expect(match.goals.isEmpty)
  }

  @Test(arguments: ["[B won 5-4 on penalties]", "[B wins on penalties 5-4]", "[B win (5-4 pens)]"])
  func `counts the winner's kicks first`(note: String) throws {
    let match = try Reading.match("A v B 0-0 \(note)")
    #expect(match.score.shootOut == Score(4, 5))
  }

  @Test func `about penalties that names neither team is a doubt`() throws {
    let match = try Reading.match("A v B 0-0 [decided on penalties]")
    #expect(match.doubts.map(\.code) == ["note-not-understood"])
  }
}
