import JournalCore
import JournalFeeds
import Testing

struct `Words in parentheses behind a place` {
  @Test(arguments: [
    ("@ Guadalajara (Zapopan)", "Guadalajara (Zapopan)"),
    ("@ Toronto (Downtown)", "Toronto (Downtown)"),
    ("@ Paris (Saint-Denis, north)", "Paris (Saint-Denis, north)"),
    ("@ Puebla (5 de Mayo)", "Puebla (5 de Mayo)"), ("@ Lens   (Bollaert)", "Lens (Bollaert)"),
    ("@ Mumbai (Navi Mumbai) (UTC+5:30)", "Mumbai (Navi Mumbai)"),
  ])
  func `are part of it and no goals`(place: String, city: String) throws {
    for score in ["1-0 (0-0)", "2-1 (0-0)", ""] {
      let match = try Reading.match("A v B  \(score)  \(place)")
      #expect(match.city == city)
      #expect(match.goals.isEmpty)
    }
  }

  @Test func `are goals where they have minutes`() throws {
    let match = try Reading.match("A v B  1-1  @ Toronto (David 67'; Fir 80')")
    #expect(Reading.goals(match) == ["home 67' David", "away 80' Fir"])
    #expect(match.city == "Toronto")
  }

  @Test func `leave the goals on the next line to the match`() throws {
    let match = try Reading.match("A v B  1-0  @ Toronto (Downtown)\n   (David 67')")
    #expect(Reading.goals(match) == ["home 67' David"])
  }

  @Test(arguments: ["(at Wembley)", "(replay)", "(abgebrochen)", "(in the rain)"])
  func `or on the next line are no goals where they have no name`(words: String) throws {
    let feed = try Reading.feed("A v B  1-0\n  \(words)\nC v D 1-0 \(words)")
    #expect(feed.matches.map(\.goals.count) == [0, 0])
    #expect(feed.problems.map(\.line).first == 2)
  }

  @Test func `that are more than the goals of the match are named`() throws {
    let feed = try Reading.feed("A v B  1-0\n  (at the, old ground)")
    #expect(feed.matches.map(\.goals.count) == [0])
    #expect(feed.problems.map(\.line) == [2])
  }
}

struct `A note on who goes on` {
  @Test(arguments: [
    "A 1-0 B [B qualified]", "A 1-1 B [replay ordered]", "A 5-0 B [A won on away goals]",
    "A 1-1 B [B through by drawing of lots]", "A 2-2 B [A advance]",
  ])
  func `that is not understood is a doubt`(line: String) throws {
    #expect(try Reading.match(line).doubts.map(\.code) == ["note-not-understood"])
  }

  @Test(arguments: ["A 1-0 B [at Wembley]", "A 1-0 B [sold out]"])
  func `is none where it tells of something else`(line: String) throws {
    #expect(try Reading.match(line).doubts.isEmpty)
  }
}

struct `A note on an award` {
  @Test(arguments: [
    ("A 0-2 B [awarded 3-0; originally 0-2, ineligible player]", "3-0", "0-2", Side.home),
    ("A 2-1 B [awarded 0-3]", "0-3", "2-1", .away),
    ("A v B 2-1 [awarded 3-0 to B]", "0-3", "2-1", .away),
    ("A v B 1-1 [awarded to A 3-0]", "3-0", "1-1", .home),
    ("A v B 1-1 [result awarded 3-0]", "3-0", "1-1", .home),
    ("A v B 1-1 [abandoned at 1-1 in 65'; awarded 0-3]", "0-3", "1-1", .away),
  ])
  func `overrides the score of play as it says`(
    line: String, award: String, played: String, side: Side
  ) throws {
    let match = try Reading.match(line)
    #expect(match.status == .awarded)
    #expect(match.awarded?.description == award)
    #expect(match.score.fullTime?.description == played)
    #expect(match.awardedTo == side)
    #expect(match.doubts.isEmpty)
  }

  @Test(arguments: [
    "A 0-2 B [awarded; originally 0-2]",
    "A 0-2 B [awarded 3-0; originally 1-1]", "A 0-2 B [forfeited]",
  ])
  func `that disagrees with the score is a doubt`(line: String) throws {
    let match = try Reading.match(line)
    #expect(match.doubts.count == 1)
  }
}

struct `A note on an abandoned match` {
  @Test(
    arguments: [
      ("A 5-0 B [abandoned at 5-0 in 80' due to crowd trouble; result stood]", "5-0", 80, true),
      ("A abd B [abandoned at 1-1 in 65']", "1-1", 65, false),
      ("A v B [abandoned after 65 minutes at 1-1]", "1-1", 65, false),
      ("A v B 2-0 [abandoned, 70th minute, result stands]", nil, 70, true),
      ("A v B [abandoned in minute 30]", nil, 30, false),
      ("A v B 1-0 [abandoned in the 88th minute; score stood]", nil, 88, true),
    ] as [(String, String?, Int, Bool)])
  func `gives score and minute, and whether the result stood`(
    line: String, score: String?, minute: Int, stands: Bool
  ) throws {
    let match = try Reading.match(line)
    #expect(match.status == .abandoned)
    #expect(match.halt?.score?.description == score)
    #expect(match.halt?.minute == minute)
    #expect(match.halt?.stands == stands)
  }

  @Test func `says nothing of it where it gives only the reason`() throws {
    let match = try Reading.match("A v B 1-1 [abandoned - fog]")
    #expect(match.halt == nil)
  }
}

struct `A name or a heading` {
  @Test(arguments: [
    "Ash FC (1878-1896)", "Ash FC (1878–1896)", "Ash FC (until 1915)", "Ash FC (1878)",
    "Ash FC (1878/1896)",
  ])
  func `may have years in parentheses`(name: String) throws {
    let feed = try Reading.feed("= League 1888/89\n[Sat Sep/8]\n\(name)  3-6  B\nC  2-1  \(name)\n")
    #expect(feed.problems.isEmpty)
    let told = name.replacing("–", with: "-")
    #expect(feed.matches.map(\.home.name) == [told, "C"])
    #expect(feed.matches.map(\.away.name) == ["B", told])
  }

  @Test(
    arguments: [
      ("▪ Final, Replay", nil, "Final, Replay"),
      ("▪ Round 3, 2nd Replay", nil, "Round 3, 2nd Replay"),
      ("▪ Quarter-finals, Replays", nil, "Quarter-finals, Replays"),
      ("▪ Northern Section, Final, Replay", "Northern Section", "Final, Replay"),
      ("▪ Replay", nil, "Replay"),
    ] as [(String, String?, String)])
  func `may have a replay behind a comma`(line: String, stage: String?, round: String) throws {
    let match = try Reading.match("= Cup 1968\n\(line)\nA v B")
    #expect(match.stage == stage)
    #expect(match.round == round)
  }
}
