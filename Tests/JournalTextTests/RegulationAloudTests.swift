import JournalCore
import JournalReading
import JournalRules
import JournalText
import Testing

/// A regulation in sentences.
struct `A regulation read aloud` {
  private static func aloud(_ id: String) throws -> String {
    let document = try #require(RegulationLibrary.document(id))
    return RegulationAloud(try Regulation(document)).lines.joined(separator: "\n")
  }

  @Test func `says what decides a tie, step by step`() throws {
    #expect(
      try Self.aloud("es.copa-del-rey.2017-18").contains(
        """
        Rounds over two legs
          A tie has two matches.
          More goals over the two matches decide.
          If they are level, more goals away from home decide.
          If they are level, extra time is played.
          Then more goals decide, those of extra time among them.
          If they are level, more goals away from home decide, those of extra time among
          them.
          If they are level, a shoot-out decides.
        """))
    let cup = try Self.aloud("eng.fa-cup.1946-1991")
    #expect(cup.contains("  If extra time was played, its goals count as well."))
    #expect(
      cup.contains("another match, again while it is level, decided by:\n    More goals decide."))
  }

  /// The rules of Stockport v Doncaster, 30 March 1946.
  @Test func `says what a second extra time is`() throws {
    let text = """
      {"format": 1, "id": "cup", "title": "Cup", "match": {"extraTime": {"periods": [10, 10]},
       "secondExtraTime": {"periods": [10, 10], "ends": "to-a-finish"}},
       "stages": [{"id": "ties", "kind": "tie", "legs": 2, "decide": [
        {"by": "goals", "over": "regulation"}, {"play": "extra-time"},
        {"by": "goals", "over": "first-extra-time"}, {"play": "second-extra-time"},
        {"by": "goals", "over": "all"}, {"play": "match", "decide": [{"by": "goals"}]}]}]}
      """
    let regulation = try Regulation(#require(JSONValue(parsing: text).object))
    #expect(
      RegulationAloud(regulation).lines.joined(separator: "\n").contains(
        """
          If they are level, extra time is played.
          Then more goals decide, those of extra time among them.
          If they are level, a second extra time is played.
          Then more goals decide, those of the second extra time among them.
          If they are level, another match, decided by:
            More goals decide.

        In every stage
          A match has extra time of 10 minutes a half; a second extra time of 10 minutes
          a half, played until a goal.
        """))
  }

  @Test func `says what ranks a table, and who goes on`() throws {
    #expect(
      try Self.aloud("fifa.world-cup.2022").contains(
        """
        Groups
          Each team meets every other once.
          A win is worth three points, and a draw one.
          Teams are ranked by points.
          Those who are level on that, by the first of these that separates them:
            1. goal difference
            2. goals scored
        """))
    #expect(
      try Self.aloud("uefa.european-championship.2020-2024").contains(
        "The first two go on, and the best four of those in place 3."))
  }

  @Test func `says when it is in force, which places matter, and how a play-off is decided`() throws
  {
    let league = try Self.aloud("eng.premier-league.2019-2026")
    #expect(league.contains("  In force from "))
    let words = league.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Something depends on the place between 1 and 2, 4 and 5, 5 and 6, 6 and 7, 7 and 8, "
          + "and between 17 and 18."))
    #expect(league.contains("  A play-off match is decided so:\n    More goals decide."))
  }

  @Test func `fits the page, and ends in nothing`() throws {
    for id in RegulationLibrary.ids {
      let lines = try Self.aloud(id).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(id)")
      #expect(lines.last?.isEmpty == false && !lines.contains { $0.hasSuffix(" ") }, "\(id)")
    }
  }
}
