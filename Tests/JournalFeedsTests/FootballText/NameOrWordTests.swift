import JournalCore
import JournalFeeds
import Testing

/// Words that are names here and say something of a score there. The teams are made up; Pen Argyl is a
/// town in Pennsylvania.
struct `A word beside a score` {
  private static func feed(_ lines: String...) throws -> Feed {
    try Reading.feed("= League 2020/21\nSat Sep 12 2020\n" + lines.joined(separator: "\n") + "\n")
  }

  @Test func `that may be the end of a name is doubted unless the rest is a team elsewhere`() throws
  {
    let doubted = try Self.feed(
      "  Ash 2-1 Birch", "  Racing Suspenso 1-0 Ash", "  Birch 2-1 Racing Suspenso")
    #expect(doubted.matches.map { $0.doubts.map(\.code) } == [[], ["odd-name"], ["odd-name"]])
    let known = try Self.feed(
      "  Ash 2-1 Birch", "  Racing 1-1 Birch", "  Birch 2-1 Racing Suspenso")
    #expect(known.matches.flatMap(\.doubts).isEmpty)
    #expect(known.matches.last?.status == .abandoned)
  }

  @Test(arguments: ["Oak 2-1 Pen Argyl", "Pen Argyl 2-1 Oak", "Oak v Pen Argyl 2-1"])
  func `that begins a name is no shoot-out`(line: String) throws {
    let match = try #require(try Self.feed("  \(line)").matches.first)
    #expect([match.home.name, match.away.name].contains("Pen Argyl"))
    #expect(match.score.shootOut == nil && match.score.final != nil)
  }

  @Test(arguments: [
    "Oak 4-3 pen. Birch", "Oak 1-1, 4-3 pen Birch", "Oak 4-3 pen 1-1 a.e.t. Birch",
    "Oak 4-3 Pen. Birch", "Oak 1-1 Birch (4-3 Pen)",
  ])
  func `that names a shoot-out does`(line: String) throws {
    #expect(try Self.feed("  \(line)").matches.first?.score.shootOut == Score(4, 3), "\(line)")
  }

  @Test(arguments: ["Rain", "heavy rain", "Nebel", "waterlogged pitch", "Lluvia"])
  func `that tells of the weather is a note and no name`(word: String) throws {
    let behind = try Self.feed("  Fir v Oak (\(word))", "  Fir 2-1 Elm (\(word))")
    #expect(behind.matches.map(\.away.name) == ["Oak", "Elm"])
    #expect(behind.matches.allSatisfy { $0.doubts.map(\.code) == ["note-not-understood"] })
    let before = try Self.feed("  Fir (\(word)) 2-1 Oak")
    #expect(before.matches.isEmpty && before.problems.count == 1)
    #expect(
      try Self.feed("  Arsenal (Sarandí) 2-1 Oak").matches.first?.home.name == "Arsenal (Sarandí)")
  }

  @Test(arguments: [
    "Cedar were given 3 points", "3 points to Cedar", "all 12 clubs agreed to it",
  ])
  func `with a number in a sentence leaves the day in force`(sentence: String) throws {
    let feed = try Self.feed("  Ash 2-1 Birch", sentence, "  Cedar 1-0 Elm")
    #expect(feed.problems.map(\.line) == [4])
    #expect(feed.matches.map(\.date) == Array(repeating: CalendarDate("2020-09-12"), count: 2))
  }
}
