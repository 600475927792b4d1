import JournalCore
import JournalFeeds
import Testing

/// The number of spectators on the line of a match.
struct `Spectators` {
  @Test(arguments: [
    "Ash v Birch  1-0  att: 1,234", "Ash v Birch 1-0 att: 1,234", "Ash 1-0 Birch  Att. 1.234",
    "Ash v Birch  1-0 @ Town Ground att: 1,234", "Ash v Birch  1-0 @ Town Ground  att 1_234",
    "Ash v Birch  1-0 @ Town Ground (att 1,234)", "Ash v Birch  1-0 @ Town Ground, att: 1_234",
    "Ash v Birch  1-0 (0-0)  att: 1234 @ Town Ground",
  ])
  func `stand with or without a ground`(line: String) throws {
    let match = try Reading.match(line)
    #expect(match.attendance == 1234)
    #expect(match.score.fullTime == Score(1, 0))
    #expect([match.home.name, match.away.name] == ["Ash", "Birch"])
    #expect(match.venue == (line.contains("@") ? "Town Ground" : nil))
  }
}

/// Kicks in a note in brackets.
struct `A note of a shoot-out` {
  @Test(arguments: [
    ("Ash v Birch 1-1 [4-3 on penalties]", Score(4, 3)),
    ("Ash v Birch 1-1 [pens 3-4]", Score(3, 4)),
    ("Ash v Birch 2-2 [aet, 5-4 pens]", Score(5, 4)),
  ])
  func `without a team's name gives the home side's kicks first`(line: String, kicks: Score) throws
  {
    let match = try Reading.match(line)
    #expect(match.score.shootOut == kicks)
    #expect(match.doubts.isEmpty)
  }
}
